package kith.web.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.about.ServiceSettings;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.directory.Directory;
import kith.community.directory.Find;
import kith.community.directory.Finds;
import kith.community.directory.Hours;
import kith.community.directory.Wish;
import kith.community.directory.Wish.Only;
import kith.community.listings.Listings;
import kith.community.places.Gazetteer;
import kith.community.places.Place;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what the page shows: activities by the search that the chat uses, and each of them at all its times.
@Component
class WhatsOn {

    /// Activities on a page: a county's week near one town fits on one or two.
    static final int AT_A_TIME = 40;

    /// More places of one name than these help nobody to choose.
    private static final int MOST_PLACES = 8;

    private static final double METRES_IN_A_MILE = 1609.344;

    private static final Comparator<Find> SOONEST_FIRST = Comparator.comparing(
                    (Find find) -> find.session().startsAt())
            .thenComparingInt(Find::metres)
            .thenComparing(find -> find.activity().code());

    private final Directory directory;
    private final Sessions sessions;
    private final Gazetteer gazetteer;
    private final Listings listings;
    private final ServiceSettings service;

    WhatsOn(Directory directory, Sessions sessions, Gazetteer gazetteer, Listings listings, ServiceSettings service) {
        this.directory = directory;
        this.sessions = sessions;
        this.gazetteer = gazetteer;
        this.listings = listings;
        this.service = service;
    }

    /// @param now also cuts off what is over
    @Transactional(readOnly = true)
    public Answer answer(Asked asked, Instant now) {
        var places = places(asked.where());
        if (places.isEmpty()) {
            return new Answer.NoSuchPlace();
        }
        boolean picked = asked.which() >= 1 && asked.which() <= places.size();
        if (places.size() > 1 && !picked) {
            return new Answer.SeveralPlaces(places);
        }
        return found(asked, places.get(picked ? asked.which() - 1 : 0), now);
    }

    private Answer.Found found(Asked asked, Place near, Instant now) {
        var today = LocalDate.ofInstant(now, service.timeZone());
        var period = Period.named(asked.when(), today).orElseGet(() -> Period.week(today));
        var wish = wish(asked, near, period);
        var finds = directory.search(wish, now);
        var ids = finds.list().stream().map(find -> find.activity().id()).toList();
        var checked = listings.of(ids, now);
        return new Answer.Found(near, period, allTimes(finds, wish, now), checked, finds.more(), finds.relaxed());
    }

    private List<Place> places(String where) {
        var home = service.home();
        return where.isEmpty()
                ? List.of(new Place(home.name(), home.latitude(), home.longitude(), 0))
                : gazetteer.find(where, home.latitude(), home.longitude()).stream()
                        .limit(MOST_PLACES)
                        .toList();
    }

    private Wish wish(Asked asked, Place near, Period period) {
        return new Wish(
                near.latitude(),
                near.longitude(),
                (int) (asked.miles() * METRES_IN_A_MILE),
                period.from(service.timeZone()),
                period.to(service.timeZone()),
                asked.what(),
                "",
                asked.only(),
                Hours.ANY,
                (asked.page() - 1) * AT_A_TIME,
                AT_A_TIME);
    }

    /// The search names each activity once, at its first session that fits. A page for a whole week, that may hang on a
    /// wall, shows the others too.
    private List<Find> allTimes(Finds finds, Wish wish, Instant now) {
        var byActivity = finds.list().stream()
                .collect(Collectors.toMap(find -> find.activity().id(), Function.identity()));
        if (byActivity.isEmpty()) {
            return List.of();
        }
        var from = wish.from().isBefore(now) ? now : wish.from();
        return sessions
                .findByActivityIdInAndCancelledAtIsNullAndEndsAtAfterAndStartsAtBefore(
                        byActivity.keySet(), from, wish.to())
                .stream()
                .filter(session -> !wish.only().contains(Only.PLACES_LEFT) || !isFull(session))
                .flatMap(session -> Stream.ofNullable(byActivity.get(session.activityId()))
                        .map(first -> new Find(first.activity(), session, first.metres())))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    static boolean isFull(Session session) {
        var left = session.placesLeft();
        return left != null && left == 0;
    }
}
