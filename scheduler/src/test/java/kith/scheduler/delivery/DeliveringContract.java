package kith.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.community.about.Mode;
import kith.community.outbox.Bell;
import kith.community.outbox.Channel;
import kith.community.outbox.Claims;
import kith.community.outbox.Draft;
import kith.community.outbox.Message;
import kith.community.outbox.Outbox;
import kith.community.outbox.OutboxBeans;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Posting;
import kith.community.outbox.Rate;
import kith.community.outbox.Results;
import kith.community.outbox.SendResult;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.GroupCommit;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import kith.scheduler.duties.DutiesBeans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// While a provider is slow and never has nothing to do, all else goes on.
@OnEachDatabase
class DeliveringContract {

    private static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Parameter
    DatabaseKind on;

    private final SlowChannel channel = new SlowChannel();
    private Database database;
    private Delivering delivering;
    private int number;

    @BeforeEach
    void openDatabase() {
        database = on.open(OutboxBeans.in(Mode.LIVE, DutiesBeans.in()));
        delivering = new Delivering(
                List.of(channel),
                database.get(Claims.class),
                database.get(Results.class),
                database.get(GroupCommit.class),
                database.get(Bell.class),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void letEverythingGo() {
        channel.letEverythingGo();
        delivering.destroy();
    }

    @Test
    void aBeatIsOverAndTheSweepIsDoneWhileThereIsAlwaysSomethingBeingSent() throws Exception {
        var before = NOON.minus(Claims.LEASE);
        var ana = address(before);
        var lost = post(ana, before, null);
        assertThat(database.get(Claims.class).claim(ChannelKind.TELEGRAM, Rate.UNBOUNDED, 1, before))
                .hasSize(1);
        var stale = post(ana, NOON, NOON.plusSeconds(1));

        var oldest = send(NOON);
        var newest = send(NOON);
        var beat = Thread.ofPlatform().start(() -> delivering.sendAndWait(NOON));
        while (beat.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        for (int second = 1; second <= 5; second++) {
            var next = send(NOON.plusSeconds(second));
            oldest.countDown();
            oldest = newest;
            newest = next;
        }

        assertThat(beat.join(PATIENCE))
                .as("what had begun before has been sent")
                .isTrue();
        assertThat(oldest.getCount() + newest.getCount()).as("still being sent").isEqualTo(2);
        DutiesBeans.sweep(database).perform(NOON.plusSeconds(1));
        assertThat(state(stale)).isEqualTo("EXPIRED");
        assertThat(state(lost)).isEqualTo("QUEUED");
    }

    /// Posts a message to somebody, and has it begun.
    ///
    /// @return what it waits for
    private CountDownLatch send(Instant now) throws InterruptedException {
        post(address(now), now, null);
        delivering.sendWhatIsDue(now);
        return channel.next();
    }

    private Address address(Instant now) {
        var person = database.get(People.class).insert(new Person(Ids.at(now), "", "", "en", "", null, null, now));
        var address = new Address(ChannelKind.TELEGRAM, String.valueOf(7_300 + number++));
        database.get(Addresses.class).add(address, person.id(), now);
        return address;
    }

    private UUID post(Address to, Instant now, @Nullable Instant usefulUntil) {
        var person = database.get(Addresses.class).at(to).orElseThrow().personId();
        var draft = new Draft(
                "test/" + number++, person, to, Message.of("Hello"), Draft.Purpose.ANSWER, now, usefulUntil, null);
        return ((Posting.Queued) database.get(Outbox.class).post(draft, now)).id();
    }

    private String state(UUID message) {
        return database.jdbc()
                .sql("select state from outbox where id = ?")
                .param(message)
                .query(String.class)
                .single();
    }

    /// Each message is under way until the test says that it has arrived.
    private static final class SlowChannel implements Channel {

        private final BlockingQueue<CountDownLatch> underWay = new LinkedBlockingQueue<>();
        private final List<CountDownLatch> all = new CopyOnWriteArrayList<>();

        @Override
        public ChannelKind kind() {
            return ChannelKind.TELEGRAM;
        }

        @Override
        public Rate rate() {
            return Rate.UNBOUNDED;
        }

        @Override
        public SendResult send(Outgoing outgoing) {
            var arrived = new CountDownLatch(1);
            all.add(arrived);
            underWay.add(arrived);
            try {
                arrived.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new SendResult.Accepted(outgoing.id().toString());
        }

        CountDownLatch next() throws InterruptedException {
            return Objects.requireNonNull(underWay.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), "nothing was sent");
        }

        void letEverythingGo() {
            all.forEach(CountDownLatch::countDown);
        }
    }
}
