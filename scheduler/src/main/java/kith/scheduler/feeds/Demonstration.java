package kith.scheduler.feeds;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.about.ServiceSettings;
import kith.community.about.StaffSettings;
import kith.community.activities.Activities;
import kith.community.activities.Sessions;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.SigningUp;
import kith.community.storage.Leases;
import kith.community.time.Ids;
import kith.scheduler.feeds.FeedSettings.Feed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the demonstration at its start, before anyone can ask: the activities, the people, and what they are booked
/// on.
///
/// Does nothing in any other mode. A person who is there already is left alone, whatever they have done since. It is
/// filled in one transaction, by one node at a time: nodes that start together on an empty database would else each
/// find nothing there, and do everything twice or stumble over each other's rows.
@Component
@EnableConfigurationProperties(DemonstrationSettings.class)
class Demonstration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String FEED = "demo";
    private static final String FILLING = "demonstration";

    private final Path folder;
    private final boolean wanted;
    private final FeedImport feedImport;
    private final Activities activities;
    private final Sessions sessions;
    private final SigningUp signingUp;
    private final People people;
    private final Addresses addresses;
    private final Leases leases;
    private final TransactionTemplate transactions;
    private final String language;
    private final Clock clock;
    private volatile boolean running;

    Demonstration(
            DemonstrationSettings demonstration,
            StaffSettings staff,
            FeedImport feedImport,
            Activities activities,
            Sessions sessions,
            SigningUp signingUp,
            People people,
            Addresses addresses,
            Leases leases,
            TransactionTemplate transactions,
            ServiceSettings settings,
            Clock clock) {
        this.folder = Path.of(demonstration.demoData());
        this.wanted = staff.mode() == Mode.DEMO && !demonstration.demoData().isBlank();
        this.feedImport = feedImport;
        this.activities = activities;
        this.sessions = sessions;
        this.signingUp = signingUp;
        this.people = people;
        this.addresses = addresses;
        this.leases = leases;
        this.transactions = transactions;
        this.language = settings.language();
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            fill(clock.instant());
        }
    }

    void fill(Instant now) {
        transactions.executeWithoutResult(_ -> {
            leases.aloneUntilCommitted(FILLING);
            fillAlone(now);
        });
    }

    private void fillAlone(Instant now) {
        var file = folder.resolve("activities.csv");
        feedImport.run(new Feed(FEED, FeedSettings.Type.CSV, URI.create("file:" + file), Duration.ofHours(1)), now);
        var cast = folder.resolve("people.yml");
        if (Files.isRegularFile(cast)) {
            fill(Cast.read(cast), now);
        }
    }

    private void fill(Cast cast, Instant now) {
        long residents =
                cast.residents().stream().filter(resident -> add(resident, now)).count();
        cast.staff()
                .forEach(member ->
                        add(member.name(), Cast.address(member.name(), member.phone(), member.telegram()), now));
        LOG.info("The demonstration has {} residents more.", residents);
    }

    private boolean add(Cast.Resident resident, Instant now) {
        var id = add(resident.name(), resident.address(), now);
        if (id == null) {
            return false;
        }
        var place = resident.place().place();
        people.keepPlace(id, place.name(), place.latitude(), place.longitude());
        resident.bookings().forEach(wish -> book(id, wish, now));
        return true;
    }

    /// @return null when there is someone with this address already
    private @Nullable UUID add(String name, Address address, Instant now) {
        if (addresses.at(address).isPresent()) {
            return null;
        }
        var names = name.split(" ", 2);
        var last = names.length > 1 ? names[1] : "";
        var person = people.insert(new Person(Ids.at(now), names[0], last, language, "", null, null, now));
        addresses.add(address, person.id(), now);
        addresses.greeted(address, now);
        return person.id();
    }

    private void book(UUID person, Cast.Wanted wish, Instant now) {
        var activity = activities
                .findBySourceAndSourceId(FEED, wish.activity())
                .orElseThrow(() -> new IllegalArgumentException(
                        "people.yml: someone is booked on '" + wish.activity() + "', which activities.csv lacks."));
        sessions.nextOf(activity.id(), now).stream()
                .skip(wish.session() - 1L)
                .findFirst()
                .ifPresent(session -> signingUp.join(person, session.id(), wish.party(), now));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Early: before the web server takes requests and before the duties begin.
    @Override
    public int getPhase() {
        return 0;
    }
}
