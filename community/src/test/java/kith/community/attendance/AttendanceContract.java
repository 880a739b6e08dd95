package kith.community.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import kith.community.attendance.CallingTheRoll.Due;
import kith.community.outbox.OutboxBeans;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Who comes and who came, alike on every database.
@OnEachDatabase
class AttendanceContract {

    /// A Tuesday at noon in London.
    private static final Instant NOW = Instant.parse("2027-03-02T12:00:00Z");

    /// The walk is on Thursday from 10 to 12.
    private static final Instant WALK_ENDS = Instant.parse("2027-03-04T12:00:00Z");

    private static final Instant ASKED = WALK_ENDS.plus(Duration.ofMinutes(30));

    @Parameter
    DatabaseKind on;

    private Database database;
    private CallingTheRoll calling;
    private MarkingTheRoll marking;
    private SeeingWhoComes seeing;
    private UUID leah;
    private Session walk;
    private int people;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(Mode.LIVE, AttendanceBeans.in(Timetable.class)));
        calling = database.get(CallingTheRoll.class);
        marking = database.get(MarkingTheRoll.class);
        seeing = database.get(SeeingWhoComes.class);
        walk = publish("walk-1", "Riverside walk", "2027-03-04T10:00", "2027-03-04T12:00");
        leah = person("Leah", "Low", new Address(ChannelKind.SMS, OutboxBeans.LEADER_PHONE));
    }

    @Test
    void aLeaderSeesFirstNamesAndNeedsAndNobodyElseSeesAnything() {
        var ana = coming("Ana", "Hill", 2);
        coming("Ana", "Pike", 1);

        var seen = (WhoComes.Seen) seeing.see(leah, "walk2", null, NOW).orElseThrow();

        var coming = seen.sessions().getFirst();
        assertThat(coming.people()).isEqualTo(3);
        assertThat(coming.parties())
                .containsExactly(
                        new Coming.Party("Ana H", 2, Coming.Lift.NOTHING_SAID, true, false),
                        new Coming.Party("Ana P", 1, Coming.Lift.NOTHING_SAID, true, false));
        assertThat(seeing.see(ana, "walk2", null, NOW)).isEmpty();
        assertThat(seeing.see(ana, "", null, NOW)).isEmpty();
        assertThat(deeds()).containsExactly("WHO_COMES_SEEN");
    }

    @Test
    void theDayTheTitleAndTheNextAreFoundAndWhatIsNotIsSaidSo() {
        publish("tea-1", "Tea and cake", "2027-03-05T14:00", "2027-03-05T15:00");

        assertThat(titles("", null)).containsExactly("Riverside walk");
        assertThat(titles("friday", LocalDate.of(2027, 3, 5))).containsExactly("Tea and cake");
        assertThat(titles("the tea", null)).containsExactly("Tea and cake");
        assertThat(seeing.see(leah, "monday", LocalDate.of(2027, 3, 8), NOW))
                .contains(new WhoComes.NothingOn(LocalDate.of(2027, 3, 8)));
        assertThat(seeing.see(leah, "chess", null, NOW)).contains(new WhoComes.NothingCalled("chess"));
    }

    @Test
    void whoHasBeenBeforeIsNoNewcomer() {
        var ana = coming("Ana", "", 1);
        var next = database.get(Sessions.class).nextOf(walk.activityId(), NOW).get(1);
        database.get(SigningUp.class).join(ana, next.id(), 1, NOW);

        assertThat(calling.due(NOW)).isEmpty();
        assertThat(party(NOW).newcomer()).isTrue();
        assertThat(party(WALK_ENDS.plusSeconds(1)).newcomer())
                .as("a week later")
                .isFalse();
    }

    @Test
    void totalsAreToldOnceTheEveningBeforeAnEarlySession() {
        coming("Ana", "", 1);
        assertThat(calling.nextAfter(NOW)).contains(Instant.parse("2027-03-03T18:45:00Z"));

        perform(Instant.parse("2027-03-03T18:44:00Z"));
        assertThat(posted("totals/%")).isZero();
        perform(Instant.parse("2027-03-03T18:45:00Z"));
        perform(Instant.parse("2027-03-04T08:00:00Z"));
        assertThat(posted("totals/%")).isEqualTo(1);
    }

    @Test
    void nothingIsToldOfASessionThatNobodyComesTo() {
        perform(Instant.parse("2027-03-04T08:00:00Z"));
        perform(ASKED);
        assertThat(posted("%")).isZero();
    }

    @Test
    void theLeaderIsAskedOnceHoweverOftenItIsSwept() {
        coming("Ana", "", 1);
        perform(ASKED.minusSeconds(1));
        assertThat(posted("roll/%")).isZero();
        perform(ASKED);
        perform(ASKED.plusSeconds(60));

        assertThat(posted("roll/%")).isEqualTo(1);
        assertThat(open(ASKED)).containsExactly(Question.Kind.WHO_CAME);
    }

    @Test
    void oneReminderTheNextMorningAndThenItIsLeftOpenAndNobodyIsMarked() {
        coming("Ana", "", 1);
        for (var at = ASKED; at.isBefore(ASKED.plus(Duration.ofDays(6))); at = at.plus(Duration.ofMinutes(30))) {
            perform(at);
        }
        assertThat(posted("roll/%")).isEqualTo(2);
        assertThat(database.number("select count(*) from roll_entries where came is null"))
                .isEqualTo(1);
    }

    @Test
    void whileOneSessionWaitsForAnAnswerTheNextDoesToo() {
        coming("Ana", "", 1);
        var tea = publish("tea-1", "Tea and cake", "2027-03-04T12:15", "2027-03-04T12:30");
        database.get(SigningUp.class).join(person("Ben", "", mobile()), tea.id(), 1, NOW);
        var later = Instant.parse("2027-03-04T13:00:00Z");

        perform(later);
        perform(later);
        assertThat(rolls()).containsExactly(walk.id());

        marking.mark(leah, walk.id(), "all", later);
        perform(later);
        assertThat(rolls()).containsExactlyInAnyOrder(walk.id(), tea.id());
    }

    @Test
    void anAnswerIsSaidBackAndPutRightForSomeDaysAndNotLonger() {
        coming("Ana", "", 1);
        coming("Ben", "", 2);
        perform(ASKED);

        assertThat(marking.mark(leah, walk.id(), "2 and Sheila", ASKED))
                .contains(new RollMarked.Noted(
                        "Riverside walk", walk.startsAt(), List.of("Ben"), List.of("Ana"), 0, List.of("Sheila")));
        assertThat(open(ASKED)).containsExactly(Question.Kind.WHO_CAME_NOTED);
        assertThat(marking.mark(leah, walk.id(), "3", ASKED)).contains(new RollMarked.NotOnTheList(3, 2));
        assertThat(marking.mark(leah, walk.id(), "1 2", ASKED.plus(Duration.ofDays(2))))
                .contains(new RollMarked.Noted(
                        "Riverside walk", walk.startsAt(), List.of("Ana", "Ben"), List.of(), 0, List.of("Sheila")));
        assertThat(marking.mark(leah, walk.id(), "1", ASKED.plus(Duration.ofDays(3))))
                .contains(new RollMarked.TooLate("Riverside walk", walk.startsAt()));
        assertThat(database.number("select count(*) from roll_entries where came = true"))
                .isEqualTo(2);
        assertThat(deeds()).containsExactly("ROLL_MARKED", "ROLL_MARKED");
    }

    @Test
    void onlyWhoLeadsMarksAnyone() {
        var ana = coming("Ana", "", 1);
        perform(ASKED);

        assertThat(marking.mark(ana, walk.id(), "all", ASKED)).isEmpty();
        assertThat(marking.again(ana, "WALK2", ASKED)).isEmpty();
        assertThat(database.number("select count(*) from roll_entries where came is null"))
                .isEqualTo(1);
    }

    @Test
    void aLeaderMayBringTheListUpAgainEvenBeforeBeingAsked() {
        coming("Ana", "", 1);

        var again = (RollMarked.Again) marking.again(leah, "walk2", WALK_ENDS).orElseThrow();
        assertThat(again.entries()).extracting(Entry::name).containsExactly("Ana");
        perform(ASKED);
        assertThat(posted("roll/%")).as("not asked by a message as well").isZero();
        assertThat(marking.again(leah, "", WALK_ENDS)).isPresent();
        assertThat(marking.again(leah, "walk2", NOW)).contains(new RollMarked.NothingLately("Riverside walk"));
    }

    @Test
    void whoGaveTheirPlaceUpIsNotOnTheList() {
        var ana = coming("Ana", "", 1);
        coming("Ben", "", 1);
        var signUp = database.jdbc()
                .sql("select id from sign_ups where person_id = ?")
                .param(ana)
                .query((row, _) -> UUID.fromString(row.getString("id")))
                .single();
        database.get(SigningUp.class).leave(ana, signUp, NOW);
        perform(ASKED);

        assertThat(marking.mark(leah, walk.id(), "all", ASKED))
                .map(marked -> ((RollMarked.Noted) marked).came())
                .contains(List.of("Ben"));
    }

    private void perform(Instant now) {
        for (Due due : calling.due(now)) {
            calling.call(due, now);
        }
    }

    private Coming.Party party(Instant now) {
        var seen = (WhoComes.Seen) seeing.see(leah, "walk2", null, now).orElseThrow();
        return seen.sessions().getFirst().parties().getFirst();
    }

    private List<String> titles(String said, LocalDate day) {
        var seen = (WhoComes.Seen) seeing.see(leah, said, day, NOW).orElseThrow();
        return seen.sessions().stream().map(Coming::title).toList();
    }

    private List<UUID> rolls() {
        return database.jdbc()
                .sql("select session_id from rolls order by asked_at, session_id")
                .query((row, _) -> UUID.fromString(row.getString("session_id")))
                .list();
    }

    private List<Question.Kind> open(Instant now) {
        return database.get(Questions.class).open(leah, now.plusSeconds(1)).stream()
                .map(Question::kind)
                .toList();
    }

    private List<String> deeds() {
        return database.jdbc()
                .sql("select deed from audit_trail where staff_id = ? order by at, id")
                .param(leah)
                .query(String.class)
                .list();
    }

    private int posted(String key) {
        return database.number("select count(*) from outbox where state = 'QUEUED' and post_key like ?", key);
    }

    private UUID coming(String first, String last, int party) {
        var id = person(first, last, mobile());
        database.get(SigningUp.class).join(id, walk.id(), party, NOW.plusMillis(people));
        return id;
    }

    private Address mobile() {
        return new Address(ChannelKind.SMS, "+4477009%05d".formatted(20_000 + people));
    }

    private UUID person(String first, String last, Address address) {
        people++;
        var id = Ids.at(NOW.plusMillis(people));
        database.get(People.class).insert(new Person(id, first, last, "en", "", null, null, NOW));
        database.get(Addresses.class).add(address, id, NOW);
        return id;
    }

    private Session publish(String source, String title, String starts, String ends) {
        database.get(Timetable.class)
                .publish(
                        new Listing(
                                "council",
                                source,
                                title,
                                OutboxBeans.LED_GROUP,
                                "",
                                "walking",
                                "The Green",
                                "The Green, Wells",
                                "BA5 2QR",
                                51.2094,
                                -2.645,
                                LocalDateTime.parse(starts),
                                LocalDateTime.parse(ends),
                                "FREQ=WEEKLY",
                                null,
                                "",
                                null,
                                Activity.Booking.SIGN_UP,
                                "free",
                                "step-free",
                                "01749 000000"),
                        NOW);
        var activity = UUID.fromString(database.jdbc()
                .sql("select id from activities where source_id = ?")
                .param(source)
                .query(String.class)
                .single());
        assertThat(database.get(Activities.class).findById(activity)).isPresent();
        return database.get(Sessions.class).nextOf(activity, NOW).getFirst();
    }
}
