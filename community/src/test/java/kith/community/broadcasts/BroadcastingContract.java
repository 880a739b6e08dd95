package kith.community.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import kith.community.about.Mode;
import kith.community.about.StaffSettings.Role;
import kith.community.activities.Activities;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.groups.Groups;
import kith.community.groups.Memberships;
import kith.community.outbox.Claims;
import kith.community.outbox.Rate;
import kith.community.outbox.Results;
import kith.community.outbox.SendResult;
import kith.community.outbox.SpendSettings;
import kith.community.outbox.Spending;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Consents;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
import kith.community.signups.Walk;
import kith.community.staff.Appointment;
import kith.community.staff.Appointments;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Broadcasts go to whom they should, once, and stop when they should, alike on every database.
@OnEachDatabase
class BroadcastingContract {

    /// A Tuesday at noon in London.
    private static final Instant NOW = Instant.parse("2027-03-02T12:00:00Z");

    @Parameter
    DatabaseKind on;

    private Database database;
    private Broadcasting broadcasting;
    private BringingOut bringingOut;
    private Replying replying;
    private UUID sam;
    private UUID walkers;
    private Session session;
    private int people;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.LIVE,
                Timetable.class,
                Memberships.class,
                Consents.class,
                Audiences.class,
                Recipients.class,
                Broadcasting.class,
                MonthlyBudget.class,
                BringingOut.class,
                Replying.class,
                Leaving.class,
                Belonging.class,
                new Jargon(List.of())));
        broadcasting = database.get(Broadcasting.class);
        bringingOut = database.get(BringingOut.class);
        replying = database.get(Replying.class);
        database.get(Timetable.class).publish(Walk.LISTING, NOW);
        var walk = database.get(Activities.class).findByCode("WALK2").orElseThrow();
        session = database.get(Sessions.class).nextOf(walk.id(), NOW).getFirst();
        walkers = database.get(Groups.class)
                .findByName("Wells Walkers")
                .orElseThrow()
                .id();
        sam = person("Sam", new Address(ChannelKind.SMS, "+447700900001"));
    }

    private void goOn(Instant now) {
        bringingOut.toBegin(now).forEach(each -> bringingOut.begin(each, now));
        bringingOut.toPost(1_000).forEach(each -> bringingOut.post(each, now));
        bringingOut.toClose(now).forEach(each -> bringingOut.close(each, now));
        bringingOut.toReport(now).forEach(each -> bringingOut.report(each, now));
    }

    private void catchUp(Instant now) {
        replying.waiting(now).forEach(leader -> replying.catchUp(leader, now));
    }

    @Test
    void whoTakesAPlaceBelongsToTheGroupUntilTheyLeaveItAndComesBackByTakingAnother() {
        var ana = member("Ana");
        assertThat(preview("walkers: hello").reach().people()).isEqualTo(1);

        assertThat(database.get(Leaving.class).leave(ana, "wakers", NOW.plusSeconds(1)))
                .contains("Wells Walkers");
        assertThat(preview("walkers: hello").reach().people()).isZero();
        assertThat(preview("walk2: hello").reach().people())
                .as("keeps the place")
                .isEqualTo(1);

        var next =
                database.get(Sessions.class).nextOf(session.activityId(), NOW).get(1);
        database.get(SigningUp.class).join(ana, next.id(), 1, NOW.plusSeconds(2));
        assertThat(preview("walkers: hello").reach().people()).isEqualTo(1);
    }

    @Test
    void onlyWhoLeadsReachesAnyone() {
        var ana = member("Ana");

        assertThat(broadcasting.draft(ana, "all hello", null, 0, false, NOW)).isInstanceOf(Drafted.Nobody.class);
        assertThat(broadcasting.draft(ana, Audience.group(walkers), "hello", false, NOW))
                .as("by its id")
                .isInstanceOf(Drafted.Nobody.class);
        assertThat(broadcasting.send(ana, null, NOW)).isInstanceOf(Sending.NoDraft.class);
    }

    @Test
    void everyoneGetsItOnceHoweverOftenItIsSweptAndBehindWhatIsDueToThemAlone() {
        for (int i = 0; i < 53; i++) {
            member("Ana");
        }
        preview("walkers: hello");
        assertThat(broadcasting.send(sam, null, NOW)).isInstanceOf(Sending.Begun.class);
        assertThat(broadcasting.send(sam, null, NOW)).as("twice").isInstanceOf(Sending.NoDraft.class);

        goOn(NOW);
        goOn(NOW.plusSeconds(2));

        assertThat(database.number("select count(*) from outbox where post_key like 'broadcast/%'"))
                .isEqualTo(53);
        assertThat(database.number("select min(priority) from outbox where post_key like 'broadcast/%'"))
                .isEqualTo(4);
    }

    @Test
    void holdKeepsBackWhatHasNotGoneAndSaysHowMany() {
        for (int i = 0; i < 5; i++) {
            member("Ana");
        }
        preview("walkers: hello");
        broadcasting.send(sam, null, NOW);
        goOn(NOW);
        deliver(2, new SendResult.Accepted("SM1"));

        var stopped = broadcasting.stop(sam, NOW.plusSeconds(5)).orElseThrow();

        assertThat(stopped).isEqualTo(new Stopped("Wells Walkers", 2, 3, false));
        assertThat(database.number(
                        "select count(*) from outbox where state = 'QUEUED' and post_key like 'broadcast/%'"))
                .isZero();
        assertThat(broadcasting.stop(sam, NOW.plusSeconds(6))).isEmpty();
        goOn(NOW.plusSeconds(7));
        assertThat(deliver(9, new SendResult.Accepted("SM2"))).isZero();
    }

    @Test
    void holdBeforeTheOutboxHasItKeepsEverythingBack() {
        member("Ana");
        preview("walkers: hello");
        broadcasting.send(sam, null, NOW);

        assertThat(broadcasting.stop(sam, NOW)).contains(new Stopped("Wells Walkers", 0, 1, false));
        goOn(NOW.plusSeconds(2));
        assertThat(database.number("select count(*) from outbox where post_key like 'broadcast/%'"))
                .isZero();
    }

    @Test
    void whoSaysStopWhileItGoesDoesNotGetIt() {
        var ana = member("Ana");
        preview("walkers: hello");
        broadcasting.send(sam, null, NOW);
        goOn(NOW);
        database.get(Addresses.class).optOut(address(ana), NOW.plusSeconds(1));

        assertThat(deliver(9, new SendResult.Accepted("SM1"))).isZero();
    }

    @Test
    void theLeaderIsToldOnceWhoHasItAndWhomToRing() {
        member("Ana");
        var rose = member("Rose");
        var tom = member("Tom");
        database.get(Addresses.class).optOut(address(tom), NOW);
        preview("walkers: hello");
        broadcasting.send(sam, null, NOW);
        goOn(NOW);
        database.jdbc()
                .sql("update outbox set state = 'FAILED', reason = '30005', finished_at = 1 where person_id = ?")
                .param(rose)
                .update();
        deliver(9, new SendResult.Accepted("SM1"));
        assertThat(broadcasting.progressOfLatest(sam).orElseThrow())
                .isEqualTo(new Progress(
                        "Wells Walkers",
                        null,
                        0,
                        1,
                        0,
                        0,
                        Map.of(WhyNot.NUMBER_MAY_BE_WRONG, List.of("Rose"), WhyNot.SAID_STOP, List.of("Tom"))));

        goOn(NOW.plusSeconds(60));
        assertThat(reports()).as("not settled yet").isZero();
        var later = NOW.plus(Duration.ofMinutes(16));
        goOn(later);
        goOn(later.plusSeconds(2));

        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void everyPartThatAProviderTakesIsCountedWhateverItWasFor() {
        member("Ana");
        preview("walkers: " + "long ".repeat(40));
        broadcasting.send(sam, null, NOW);
        goOn(NOW);
        deliver(9, new SendResult.Accepted("SM1"));

        assertThat(database.number("select parts from spending where month = '2027-03'"))
                .isEqualTo(2);
        assertThat(database.get(Spending.class).hundredthsInMonth(NOW)).isEqualTo(480);
        assertThat(database.get(Spending.class).hundredthsInMonth(NOW.plus(Duration.ofDays(40))))
                .isZero();
    }

    @Test
    void whatWouldCostTooMuchIsRefusedWithWhatIsLeft() {
        member("Ana");
        database.jdbc()
                .sql("insert into spending (month, parts, hundredths) values ('2027-03', 1, 999900)")
                .update();
        preview("walkers: hello");

        assertThat(broadcasting.send(sam, null, NOW)).isEqualTo(new Sending.TooDear(true, 240, 100));
        assertThat(new SpendSettings(new BigDecimal("2.4"), 0, 0).hundredths(3)).isEqualTo(720);
    }

    /// The second one asks while the first has sent and not yet committed.
    @Test
    void twoLeadersWhoSendAtOnceStayWithinTheMonth() throws Exception {
        member("Ana");
        var jo = person("Jo", new Address(ChannelKind.TELEGRAM, "901"));
        leader(jo);
        preview("walkers: hello");
        broadcasting.draft(jo, Audience.group(walkers), "hello", false, NOW);
        database.jdbc()
                .sql("insert into spending (month, parts, hundredths) values ('2027-03', 1, 999600)")
                .update();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = database.transactions().execute(_ -> {
                assertThat(broadcasting.send(sam, null, NOW)).isInstanceOf(Sending.Begun.class);
                var sending = threads.submit(() -> broadcasting.send(jo, null, NOW));
                Awaitility.await().until(() -> sending.isDone() || someoneWaits());
                return sending;
            });

            assertThat(second.get()).as("400 was left").isEqualTo(new Sending.TooDear(true, 240, 160));
        }
    }

    /// Whether another transaction waits for what this one has: its lock, or on SQLite the only writer.
    private boolean someoneWaits() throws SQLException {
        return on == DatabaseKind.SQLITE
                ? database.dataSource()
                                .unwrap(HikariDataSource.class)
                                .getHikariPoolMXBean()
                                .getThreadsAwaitingConnection()
                        > 0
                : database.number("select count(*) from pg_locks where not granted") > 0;
    }

    @Test
    void aTimeIsKeptAndWhatHasPassedIsRefused() {
        member("Ana");
        preview("walkers: hello");
        assertThat(broadcasting.send(sam, NOW.minusSeconds(1), NOW)).isInstanceOf(Sending.InThePast.class);
        var at = NOW.plus(Duration.ofHours(2));
        assertThat(broadcasting.send(sam, at, NOW)).isEqualTo(new Sending.Scheduled("Wells Walkers", at));

        member("Ben");
        goOn(at.minusSeconds(1));
        assertThat(database.number("select count(*) from broadcast_recipients")).isZero();
        assertThat(bringingOut.nextAfter(NOW)).contains(at);
        goOn(at);

        assertThat(database.number("select count(*) from outbox where post_key like 'broadcast/%'"))
                .as("whoever belongs to it then")
                .isEqualTo(2);
    }

    @Test
    void whatALeaderWantedSentLaterIsDroppedWhenTheyLeadNoMore() {
        member("Ana");
        var jo = member("Jo");
        var leads = leader(jo);
        broadcasting.draft(jo, Audience.group(walkers), "hello", false, NOW);
        var at = NOW.plus(Duration.ofHours(2));
        assertThat(broadcasting.send(jo, at, NOW)).isInstanceOf(Sending.Scheduled.class);

        database.get(Appointments.class).end(leads, NOW);
        goOn(at);

        assertThat(database.number("select count(*) from broadcasts where state = 'DROPPED'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from broadcast_recipients")).isZero();
    }

    @Test
    void anInvitationNeedsConsentAndDoesNotGoToThoseWhoBelong() {
        member("Ana");
        var near = person("Ben", new Address(ChannelKind.SMS, "+447700900777"));
        database.get(People.class).keepPlace(near, "Wells", 51.21, -2.64);
        assertThat(invite().reach().people()).isZero();

        database.get(Consents.class).record(near, ChannelKind.SMS, Consents.NEWS, true, "own message", "NEWS", NOW);
        assertThat(invite().reach().people()).isEqualTo(1);

        database.get(Consents.class)
                .record(near, ChannelKind.SMS, Consents.NEWS, false, "own message", "NO NEWS", NOW.plusSeconds(1));
        assertThat(invite().reach().people()).isZero();
    }

    @Test
    void manyRepliesComeTogetherAndNoneIsLost() {
        member("Ana");
        preview("walkers: hello");
        broadcasting.send(sam, null, NOW);
        goOn(NOW);
        for (int i = 0; i < Replying.MOST_AN_HOUR + 5; i++) {
            var one = person("P" + i, new Address(ChannelKind.TELEGRAM, "80" + i));
            replying.passOn(broadcast(), one, "words " + i, NOW.plusMillis(i + 1));
        }
        assertThat(database.number("select count(*) from outbox where post_key like 'broadcast-reply/%'"))
                .isEqualTo(Replying.MOST_AN_HOUR);
        assertThat(database.number("select count(*) from broadcast_replies where told_at is null"))
                .isEqualTo(5);

        catchUp(NOW.plus(Duration.ofMinutes(61)));

        assertThat(database.number("select count(*) from outbox where post_key like 'broadcast-reply/%'"))
                .isEqualTo(Replying.MOST_AN_HOUR + 1);
        assertThat(database.number("select count(*) from broadcast_replies where told_at is null"))
                .isZero();
    }

    @Test
    void aReplyThatNoMessageBringsToTheLeaderIsATask() {
        var ana = member("Ana");
        preview("walkers: hello");
        broadcasting.send(sam, null, NOW);
        database.get(Addresses.class).optOut(new Address(ChannelKind.SMS, "+447700900001"), NOW);

        replying.passOn(broadcast(), ana, "where?", NOW);

        assertThat(database.get(Tasks.class).open()).extracting(Task::kind).containsExactly(Task.Kind.REPLY_NOT_READ);
    }

    @Test
    void aReplyToWhoLeadsNoMoreIsATaskAndNotTheirs() {
        var ana = member("Ana");
        var jo = member("Jo");
        var leads = leader(jo);
        broadcasting.draft(jo, Audience.group(walkers), "hello", false, NOW);
        broadcasting.send(jo, null, NOW);
        database.get(Appointments.class).end(leads, NOW);

        replying.passOn(broadcast(), ana, "where?", NOW);

        assertThat(database.get(Tasks.class).open()).extracting(Task::kind).containsExactly(Task.Kind.REPLY_NOT_READ);
        assertThat(database.number("select count(*) from outbox where post_key like 'broadcast-reply/%'"))
                .isZero();
    }

    private UUID leader(UUID person) {
        var leads = new Appointment(Ids.at(NOW), person, "Jo Lee", Role.LEADER, walkers, null, sam, NOW, null);
        database.get(Appointments.class).add(leads);
        database.get(Appointments.class).accept(leads.id(), NOW);
        return leads.id();
    }

    @Test
    void aLeaderAnswersByNameOrNumberAndOnlyThoseWhoWroteToThem() {
        var ana = member("Ana");
        preview("walkers: hello");
        broadcasting.send(sam, null, NOW);
        assertThat(replying.answer(sam, "ana yes", NOW)).isEqualTo(new ReplyAnswered.Nobody("ana"));
        replying.passOn(broadcast(), ana, "where?", NOW);

        assertThat(replying.answer(sam, "ana at the bridge", NOW)).isEqualTo(new ReplyAnswered.Answered("Ana"));
        assertThat(replying.answer(sam, "1: at the bridge", NOW)).isEqualTo(new ReplyAnswered.Answered("Ana"));
        assertThat(replying.answer(sam, "ana", NOW)).isEqualTo(new ReplyAnswered.NoWords("Ana"));
        assertThat(replying.answer(ana, "ana hello", NOW)).isEqualTo(new ReplyAnswered.Nobody("ana"));
        var other = member("Ana");
        replying.passOn(broadcast(), other, "when?", NOW);
        assertThat(replying.answer(sam, "ana at ten", NOW)).isInstanceOf(ReplyAnswered.Which.class);
    }

    private Drafted.Preview preview(String rest) {
        return (Drafted.Preview) broadcasting.draft(sam, rest, null, 0, false, NOW);
    }

    private Drafted.Preview invite() {
        return (Drafted.Preview) broadcasting.draft(sam, "walkers: come along", null, 0, true, NOW);
    }

    private UUID broadcast() {
        return UUID.fromString(database.jdbc()
                .sql("select id from broadcasts where state <> 'DROPPED'")
                .query(String.class)
                .single());
    }

    /// @return how many were sent
    private int deliver(int most, SendResult result) {
        var at = NOW.plusSeconds(3);
        int sent = 0;
        for (int i = 0; i < most; i++) {
            at = at.plusSeconds(1);
            for (var claim : database.get(Claims.class).claim(ChannelKind.SMS, Rate.perSecond(1), 1, at)) {
                if (database.get(Claims.class).begin(claim, at)) {
                    database.get(Results.class).sent(claim, result, at);
                    sent++;
                }
            }
        }
        return sent;
    }

    private int reports() {
        return database.number("select count(*) from outbox where post_key like 'broadcast-report/%'");
    }

    private Address address(UUID person) {
        return database.get(Addresses.class).of(person).getFirst().address();
    }

    /// Someone who has a place at the walk.
    private UUID member(String name) {
        var id = person(name, new Address(ChannelKind.SMS, "+4477009%05d".formatted(10_000 + people)));
        database.get(SigningUp.class).join(id, session.id(), 1, NOW);
        return id;
    }

    private UUID person(String name, Address address) {
        people++;
        var id = Ids.at(NOW.plusMillis(people));
        database.get(People.class).insert(new Person(id, name, "", "en", "", null, null, NOW));
        database.get(Addresses.class).add(address, id, NOW);
        return id;
    }
}
