package kith.community.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Listing;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.attendance.AttendanceBeans;
import kith.community.attendance.MarkingTheRoll;
import kith.community.feedback.SayingHowItWas.Kept;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.outbox.OutboxBeans;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Consents;
import kith.community.people.KnownAddress;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// What is asked and told after a session, alike on every database.
@OnEachDatabase
class FeedbackContract {

    /// A Tuesday at noon in London; the walk is on Thursday from 10 to 12.
    private static final Instant NOW = Instant.parse("2027-03-02T12:00:00Z");

    private static final Instant MARKED = Instant.parse("2027-03-04T12:30:00Z");
    private static final Instant HOW = MARKED.plus(Duration.ofHours(1));
    private static final Instant NEXT_MORNING = Instant.parse("2027-03-05T10:00:00Z");

    @Parameter
    DatabaseKind on;

    private Database database;
    private AskingAfterwards asking;
    private SayingHowItWas saying;
    private MarkingTheRoll marking;
    private UUID leah;
    private Session walk;
    private int people;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.LIVE,
                AttendanceBeans.in(
                        Timetable.class, Consents.class, AskingAfterwards.class, SayingHowItWas.class, Cards.class)));
        asking = database.get(AskingAfterwards.class);
        saying = database.get(SayingHowItWas.class);
        marking = database.get(MarkingTheRoll.class);
        database.get(Timetable.class).publish(listing(), NOW);
        var activity = database.get(Activities.class).findByCode("WALK2").orElseThrow();
        walk = database.get(Sessions.class).nextOf(activity.id(), NOW).getFirst();
        leah = person("Leah", OutboxBeans.LEADER_PHONE);
    }

    @Test
    void whoCameIsAskedAnHourLaterAndWhoDidNotTheNextMorningEachOnce() {
        coming("Ana", walk, NOW);
        coming("Ben", walk, NOW.plusMillis(1));
        mark(walk, "1", MARKED);

        assertThat(ask(HOW.minusSeconds(1))).isZero();
        assertThat(ask(HOW)).isEqualTo(1);
        assertThat(ask(NEXT_MORNING.minusSeconds(1))).isZero();
        assertThat(asking.nextAfter(HOW)).contains(NEXT_MORNING);
        assertThat(ask(NEXT_MORNING)).isEqualTo(1);
        assertThat(ask(NEXT_MORNING.plusSeconds(60))).isZero();
        assertThat(posted("feedback/%")).isEqualTo(1);
        assertThat(posted("missed/%")).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedWhomTheLeaderHasNotMarkedOrHasPutRight() {
        coming("Ana", walk, NOW);
        marking.again(leah, "WALK2", MARKED);
        assertThat(ask(NEXT_MORNING)).as("not marked").isZero();

        mark(walk, "none", MARKED.plusSeconds(1));
        mark(walk, "all", MARKED.plusSeconds(2));
        ask(NEXT_MORNING.plus(Duration.ofDays(1)));
        assertThat(posted("missed/%")).as("put right").isZero();
    }

    @Test
    void nobodyIsAskedAboutTheSameActivityEveryWeek() {
        var ana = coming("Ana", walk, NOW);
        mark(walk, "1", MARKED);
        ask(HOW);
        var week = Duration.ofDays(7);
        var next =
                database.get(Sessions.class).nextOf(walk.activityId(), MARKED).getFirst();
        database.get(SigningUp.class).join(ana, next.id(), 1, MARKED);
        mark(next, "1", MARKED.plus(week));

        assertThat(ask(HOW.plus(week))).isZero();
    }

    @Test
    void aScoreAndWordsAreKeptAndQuotedOnlyWithConsent() {
        var ana = coming("Ana", walk, NOW);
        coming("Ben", walk, NOW.plusMillis(1));
        mark(walk, "all", MARKED);
        ask(HOW);
        var signUp = signUp(ana);

        assertThat(saying.say(at("Ben"), signUp, 1, "", HOW)).as("not theirs").isEqualTo(Kept.NOT_THEIRS);
        assertThat(saying.say(at("Ana"), signUp, 5, "", HOW)).isEqualTo(Kept.SCORE);
        assertThat(saying.say(at("Ana"), signUp, null, "a lovely walk", HOW)).isEqualTo(Kept.WORDS);
        assertThat(card()).extracting(Phrase::key).containsExactly("card.head");
        assertThat(saying.letQuote(at("Ana"), signUp, true, "1", HOW)).isTrue();

        assertThat(card()).extracting(Phrase::key).containsExactly("card.head", "card.quote");
        assertThat(database.get(Consents.class).said(ana, "QUOTES")).contains(true);
        assertThat(database.number("select score from feedback where words = 'a lovely walk'"))
                .isEqualTo(5);
    }

    @Test
    void whatGotInTheWayIsANeedOnceAndALeaderSeesNoHealthInIt() {
        var ana = coming("Ana", walk, NOW);
        coming("Ben", walk, NOW.plusMillis(1));
        mark(walk, "2", MARKED);
        ask(NEXT_MORNING);

        assertThat(saying.gotInTheWay(at("Ben"), signUp(ana), Need.Kind.HEALTH, "", NEXT_MORNING))
                .isFalse();
        assertThat(saying.gotInTheWay(at("Ana"), signUp(ana), Need.Kind.HEALTH, "", NEXT_MORNING))
                .isTrue();
        assertThat(saying.gotInTheWay(at("Ana"), signUp(ana), Need.Kind.HEALTH, "my knee", NEXT_MORNING))
                .isTrue();
        assertThat(saying.gotInTheWay(at("Ana"), signUp(ana), null, "", NEXT_MORNING))
                .isTrue();

        assertThat(database.get(Needs.class).findByPersonIdOrderByAt(ana))
                .extracting(Need::kind)
                .containsExactly(Need.Kind.HEALTH);
        assertThat(card())
                .contains(Phrase.of("card.in-the-way", "transport", 0, "other", 1))
                .noneMatch(line -> line.toString().contains("HEALTH"));
    }

    @Test
    void theCardGoesOutOnceOnTheFirstOfTheMonthToWhoeverHasSomethingToHear() {
        coming("Ana", walk, NOW);
        mark(walk, "all and Sheila", MARKED);
        var cards = database.get(Cards.class);
        var first = Instant.parse("2027-04-01T09:00:00Z"); // 10 in British Summer Time
        assertThat(cards.nextAfter(MARKED)).contains(first);

        send(first.minusSeconds(1));
        assertThat(posted("card/%")).isZero();
        send(first);
        send(first.plusSeconds(600));
        assertThat(posted("card/%")).isEqualTo(1);

        send(Instant.parse("2027-05-01T09:00:00Z"));
        assertThat(posted("card/%")).as("nobody met in April").isEqualTo(1);
        assertThat(cards.see(person("Cat", "+447700930000"), NOW)).isEmpty();
    }

    private List<Phrase> card() {
        return database.get(Cards.class).see(leah, NEXT_MORNING).orElseThrow();
    }

    private void mark(Session session, String said, Instant now) {
        if (marking.mark(leah, session.id(), said, now).isEmpty()) {
            marking.again(leah, "WALK2", now);
            assertThat(marking.mark(leah, session.id(), said, now)).isPresent();
        }
    }

    /// @return how many were asked
    private void send(Instant now) {
        var cards = database.get(Cards.class);
        cards.due(now).forEach(group -> cards.send(group, now));
    }

    private int ask(Instant now) {
        var due = asking.due(now);
        due.forEach(visit -> asking.ask(visit, now));
        return due.size();
    }

    private KnownAddress at(String name) {
        var id = UUID.fromString(database.jdbc()
                .sql("select id from people where first_name = ?")
                .param(name)
                .query(String.class)
                .single());
        return database.get(Addresses.class).of(id).getFirst();
    }

    private UUID signUp(UUID person) {
        return UUID.fromString(database.jdbc()
                .sql("select id from sign_ups where person_id = ?")
                .param(person)
                .query(String.class)
                .single());
    }

    private int posted(String key) {
        return database.number("select count(*) from outbox where state = 'QUEUED' and post_key like ?", key);
    }

    private UUID coming(String name, Session session, Instant now) {
        var id = person(name, "+4477009%05d".formatted(30_000 + people));
        database.get(SigningUp.class).join(id, session.id(), 1, now);
        return id;
    }

    private UUID person(String name, String number) {
        people++;
        var id = Ids.at(NOW.plusMillis(people));
        database.get(People.class).insert(new Person(id, name, "", "en", "", null, null, NOW));
        database.get(Addresses.class).add(new Address(ChannelKind.SMS, number), id, NOW);
        return id;
    }

    private static Listing listing() {
        return new Listing(
                "council",
                "walk-1",
                "Riverside walk",
                OutboxBeans.LED_GROUP,
                "",
                "walking",
                "The Green",
                "The Green, Wells",
                "BA5 2QR",
                51.2094,
                -2.645,
                LocalDateTime.parse("2027-03-04T10:00"),
                LocalDateTime.parse("2027-03-04T12:00"),
                "FREQ=WEEKLY",
                null,
                "",
                null,
                Activity.Booking.SIGN_UP,
                "free",
                "step-free",
                "01749 000000");
    }
}
