package kith.community.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kith.community.about.ServiceSettings;
import kith.community.activities.Timetable.Published;
import kith.community.groups.Groups;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.context.event.EventListener;

/// What publishing, changing and ending an activity does to its sessions, on every database.
@OnEachDatabase
class TimetableContract {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-10-05T12:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-10-06");

    @Parameter
    DatabaseKind on;

    private Database database;
    private Timetable timetable;
    private Activities activities;
    private Sessions sessions;
    private Heard heard;

    @BeforeEach
    void openDatabase() {
        var home = new ServiceSettings.Home("Taunton", 51.0, -3.1);
        database = on.open(
                Timetable.class,
                Heard.class,
                new ServiceSettings("Kith", "01823 000000", LONDON, "en", URI.create("http://localhost"), home));
        timetable = database.get(Timetable.class);
        activities = database.get(Activities.class);
        sessions = database.get(Sessions.class);
        heard = database.get(Heard.class);
        heard.all.clear();
        heard.refuse = false;
    }

    @Test
    void aWeeklyActivityGetsItsSessionsAYearAhead() {
        assertThat(publish(weekly())).isEqualTo(Published.ADDED);

        var walk = activity();
        assertThat(walk.code()).isEqualTo("WALK2");
        assertThat(database.get(Groups.class).findByName("Wells Walkers"))
                .get()
                .extracting("id")
                .isEqualTo(walk.groupId());
        assertThat(upcoming()).hasSize(53).allSatisfy(session -> {
            assertThat(session.startsAt().atZone(LONDON).toLocalTime()).hasToString("10:00");
            assertThat(session.capacity()).isEqualTo(8);
        });
        assertThat(upcoming().getFirst().occursOn()).isEqualTo(FIRST);
    }

    @Test
    void publishingTheSameAgainWritesNothing() {
        publish(weekly());
        var before = activity();
        long version = version();

        assertThat(timetable.publish(weekly().listing(), NOW.plusSeconds(60))).isEqualTo(Published.UNCHANGED);

        assertThat(activity()).isEqualTo(before);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void everyChangeIsSeenByTheDirectory() {
        long start = version();
        publish(weekly());
        assertThat(version()).isEqualTo(start + 1);
        publish(weekly().with(old -> old.title("Canal walk")));
        assertThat(version()).isEqualTo(start + 2);
        timetable.end(activity().id(), NOW);
        assertThat(version()).isEqualTo(start + 3);
    }

    @Test
    void aChangedTitleKeepsTheCodeAndTouchesNoSession() {
        publish(weekly());
        var before = upcoming();

        assertThat(publish(weekly().with(old -> old.title("Canal stroll")))).isEqualTo(Published.CHANGED);

        assertThat(activity().code()).isEqualTo("WALK2");
        assertThat(upcoming()).isEqualTo(before);
        assertThat(heard.all).isEmpty();
    }

    @Test
    void aChangedTimeMovesTheSessionsAndKeepsTheSignUps() {
        publish(weekly());
        var first = upcoming().getFirst();
        signUp(first.id());

        publish(weekly().with(old -> old.at("14:30", "16:00")));

        var moved = sessions.findById(first.id()).orElseThrow();
        assertThat(moved.startsAt()).isEqualTo("2026-10-06T13:30:00Z");
        assertThat(moved.endsAt()).isEqualTo("2026-10-06T15:00:00Z");
        assertThat(moved.taken()).isEqualTo(2);
        assertThat(upcoming()).hasSize(53);
        assertThat(heard.all)
                .hasSize(53)
                .contains(new SessionMoved(first.id(), first.startsAt(), moved.startsAt(), NOW));
    }

    @Test
    void aLaterEndAloneIsNoMove() {
        publish(weekly());
        publish(weekly().with(old -> old.at("10:00", "13:00")));

        assertThat(upcoming().getFirst().endsAt()).isEqualTo("2026-10-06T12:00:00Z");
        assertThat(heard.all).isEmpty();
    }

    @Test
    void anExceptedDateIsCancelledAndComesBackWhenItIsAllowedAgain() {
        publish(weekly());
        var second = upcoming().get(1);

        publish(weekly().with(old -> old.except("2026-10-13")));
        assertThat(upcoming()).hasSize(52).doesNotContain(second);
        assertThat(heard.all).containsExactly(new SessionCancelled(second.id(), second.startsAt(), NOW));

        publish(weekly());
        assertThat(upcoming()).hasSize(53).contains(second);
    }

    @Test
    void aSessionThatComesBackHasNoMorePlacesTakenThanArePromised() {
        publish(weekly());
        var second = upcoming().get(1);
        signUp(second.id());
        publish(weekly().with(old -> old.except("2026-10-13")));
        database.jdbc()
                .sql("update sign_ups set state = 'CANCELLED', ended_at = 1")
                .update();

        publish(weekly());

        assertThat(sessions.findById(second.id()))
                .get()
                .extracting(Session::taken)
                .isEqualTo(0);
    }

    @Test
    void anotherWeekdayCancelsTheOldDatesAndAddsTheNewOnes() {
        publish(weekly());
        publish(weekly().with(old -> old.on("2026-10-08")));

        assertThat(heard.all).hasSize(53).allMatch(SessionCancelled.class::isInstance);
        assertThat(upcoming()).hasSize(52);
        assertThat(upcoming().getFirst().occursOn()).isEqualTo("2026-10-08");
    }

    @Test
    void aSessionCancelledByAPersonStaysCancelledWhateverTheFeedSays() {
        publish(weekly());
        var second = upcoming().get(1);

        assertThat(timetable.cancelSession(second.id(), NOW)).isTrue();
        assertThat(timetable.cancelSession(second.id(), NOW)).isFalse();
        publish(weekly().with(old -> old.at("14:30", "16:00")));
        rollForward(NOW);

        assertThat(upcoming()).hasSize(52).noneMatch(session -> session.id().equals(second.id()));
        assertThat(heard.all).filteredOn(SessionCancelled.class::isInstance).hasSize(1);
    }

    @Test
    void anEndedActivityHasNoSessionsAndPeopleAreTold() {
        publish(weekly());

        timetable.end(activity().id(), NOW);
        timetable.end(activity().id(), NOW.plusSeconds(1));

        assertThat(activity().endedAt()).isEqualTo(NOW);
        assertThat(upcoming()).isEmpty();
        assertThat(heard.all).hasSize(53);
        rollForward(NOW.plus(Duration.ofDays(30)));
        assertThat(upcoming()).isEmpty();
    }

    @Test
    void anEndedActivityThatIsPublishedAgainHasItsCodeAndSessionsBack() {
        publish(weekly());
        var before = upcoming();
        timetable.cancelSession(before.get(3).id(), NOW.minusSeconds(60));
        timetable.end(activity().id(), NOW);

        assertThat(timetable.publish(weekly().listing(), NOW.plusSeconds(60))).isEqualTo(Published.CHANGED);

        assertThat(activity().endedAt()).isNull();
        assertThat(activity().code()).isEqualTo("WALK2");
        assertThat(upcoming()).hasSize(52).doesNotContain(before.get(3)).contains(before.get(2));
    }

    @Test
    void whatHasBegunIsLeftAlone() {
        publish(weekly());
        var first = upcoming().getFirst();
        var during = first.startsAt().plusSeconds(60);

        timetable.publish(weekly().with(old -> old.at("18:00", "19:00")).listing(), during);

        assertThat(sessions.findById(first.id())).contains(first);
        assertThat(sessions.findByActivityIdAndOccursOnGreaterThanEqualOrderByOccursOn(
                        activity().id(), FIRST))
                .extracting(Session::occursOn)
                .doesNotHaveDuplicates();
    }

    @Test
    void rollingForwardAddsWhatHasComeWithinAYearAndNothingElse() {
        publish(weekly());
        int before = upcoming().size();
        var inFiveWeeks = NOW.plus(Duration.ofDays(35));

        assertThat(rollForward(NOW)).isZero();
        assertThat(rollForward(inFiveWeeks)).isEqualTo(5);
        assertThat(rollForward(inFiveWeeks)).isZero();

        assertThat(upcoming()).hasSize(before + 5);
        assertThat(heard.all).isEmpty();
    }

    @Test
    void tenOClockStaysTenOClockInWinter() {
        publish(weekly());

        assertThat(upcoming())
                .extracting(Session::startsAt)
                .contains(Instant.parse("2026-10-20T09:00:00Z"), Instant.parse("2026-10-27T10:00:00Z"));
    }

    @Test
    void fewerPlacesTakeNobodysPlaceAway() {
        publish(weekly());
        signUp(upcoming().getFirst().id());

        publish(weekly().with(old -> old.capacity(1)));

        assertThat(upcoming().getFirst())
                .extracting(Session::capacity, Session::taken)
                .containsExactly(1, 2);
        assertThat(upcoming().getFirst().placesLeft()).isZero();
    }

    @Test
    void aSingleOccurrenceThatIsOverHasNoSession() {
        publish(weekly().with(old -> old.on("2026-09-01").once()));

        assertThat(upcoming()).isEmpty();
    }

    @Test
    void aListenerThatFailsTakesTheWholeChangeBack() {
        publish(weekly());
        heard.refuse = true;

        assertThatThrownBy(() -> publish(weekly().with(old -> old.at("14:30", "16:00"))))
                .hasMessage("refused");

        assertThat(activity().starts()).isEqualTo("2026-10-06T10:00");
        assertThat(upcoming().getFirst().startsAt()).isEqualTo("2026-10-06T09:00:00Z");
    }

    private Published publish(Sample sample) {
        return timetable.publish(sample.listing(), NOW);
    }

    private int rollForward(Instant now) {
        return timetable.rollForward(List.of(activity().id()), now);
    }

    private Activity activity() {
        return activities.findBySourceAndSourceId("council", "walk-1").orElseThrow();
    }

    private List<Session> upcoming() {
        return sessions.findByActivityIdAndCancelledAtIsNullAndEndsAtAfterOrderByStartsAt(
                activity().id(), NOW);
    }

    private long version() {
        return database.jdbc()
                .sql("select version from directory_versions")
                .query(Long.class)
                .single();
    }

    private void signUp(UUID session) {
        var person = Ids.at(NOW);
        database.jdbc()
                .sql("insert into people values (?, 'Ana', '', 'en', '', null, null, 1)")
                .param(person)
                .update();
        database.jdbc()
                .sql(
                        "insert into sign_ups (id, session_id, person_id, party, state, asked_at) values (?, ?, ?, 2, 'BOOKED', 1)")
                .params(Ids.at(NOW), session, person)
                .update();
        database.jdbc()
                .sql("update sessions set taken = 2 where id = ?")
                .param(session)
                .update();
    }

    private static Sample weekly() {
        return new Sample("Riverside walk", "2026-10-06", "10:00", "12:00", "FREQ=WEEKLY", "", 8);
    }

    /// A listing with the parts that the tests change.
    private record Sample(
            String title, String date, String from, String to, String repeats, String except, int capacity) {

        Sample with(UnaryOperator<Sample> change) {
            return change.apply(this);
        }

        Sample title(String other) {
            return new Sample(other, date, from, to, repeats, except, capacity);
        }

        Sample on(String other) {
            return new Sample(title, other, from, to, repeats, except, capacity);
        }

        Sample at(String starts, String ends) {
            return new Sample(title, date, starts, ends, repeats, except, capacity);
        }

        Sample once() {
            return new Sample(title, date, from, to, "", except, capacity);
        }

        Sample except(String other) {
            return new Sample(title, date, from, to, repeats, other, capacity);
        }

        Sample capacity(int other) {
            return new Sample(title, date, from, to, repeats, except, other);
        }

        Listing listing() {
            return new Listing(
                    "council",
                    "walk-1",
                    title,
                    "Wells Walkers",
                    "Two flat miles by the river.",
                    "walking",
                    "The Green",
                    "The Green, Wells",
                    "BA5 2QR",
                    51.2094,
                    -2.645,
                    LocalDateTime.parse(date + "T" + from),
                    LocalDateTime.parse(date + "T" + to),
                    repeats,
                    null,
                    except,
                    capacity,
                    Activity.Booking.SIGN_UP,
                    "free",
                    "step-free",
                    "01749 000000");
        }
    }

    /// What people would have been told.
    static class Heard {

        final List<Object> all = new ArrayList<>();
        boolean refuse;

        @EventListener({SessionMoved.class, SessionCancelled.class})
        void hear(Object event) {
            if (refuse) {
                throw new IllegalStateException("refused");
            }
            all.add(event);
        }
    }
}
