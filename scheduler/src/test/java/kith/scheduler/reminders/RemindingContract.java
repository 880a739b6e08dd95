package kith.scheduler.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.about.Mode;
import kith.community.signups.SignUp;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Counting;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Duty;
import kith.scheduler.Village;
import kith.scheduler.duties.DutiesBeans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Everyone is reminded, once, and looking again costs next to nothing; on every database.
@OnEachDatabase
class RemindingContract {

    private static final Instant STARTS = Instant.parse("2027-03-04T10:00:00Z");
    private static final Instant DUE = STARTS.minus(Duration.ofDays(1));
    private static final Instant LONG_BEFORE = STARTS.minus(Duration.ofDays(7));

    @Parameter
    DatabaseKind on;

    private Database database;
    private Village village;
    private Duty remind;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.DEMO,
                DutiesBeans.in(
                        Reminding.class,
                        Unposted.class,
                        Counting.class,
                        new ReminderSettings(List.of(Duration.ofDays(1), Duration.ofHours(2))))));
        village = new Village(database);
        remind = DutiesBeans.remind(database);
    }

    @Test
    void aThousandWhoHaveBeenRemindedCostNoWriterAndAHandfulOfStatements() {
        var walk = village.walk(STARTS, null);
        database.transactions().executeWithoutResult(_ -> {
            for (int i = 0; i < 1_000; i++) {
                village.booked(village.person(LONG_BEFORE), walk, LONG_BEFORE);
            }
            database.jdbc().sql("""
                            insert into outbox (id, post_key, person_id, channel, address, purpose, priority, sequence,
                                message, posted_at, due_at, state, tries, resends, changed_at)
                            select u.id, 'remind/' || u.id || '/PT24H/' || s.starts_at, u.person_id, 'SMS', '', 'SERVICE',
                                1, 1, '{}', 0, 0, 'QUEUED', 0, 0, 0
                            from sign_ups u join sessions s on s.id = u.session_id""").update();
        });

        var again = database.get(Counting.class).during(() -> remind.perform(DUE.plusSeconds(30)));

        assertThat(again.writers()).isZero();
        assertThat(again.statements()).isLessThanOrEqualTo(4);
        assertThat(posted()).isEqualTo(1_000);
    }

    @Test
    void nothingIsPostedBeforeItIsDueNorTwiceAndEachTimeOfRemindingHasItsOwn() {
        booked(3);

        remind.perform(DUE.minusMillis(1));
        assertThat(posted()).isZero();
        remind.perform(DUE);
        assertThat(posted()).isEqualTo(3);
        assertThat(database.get(Reminding.class).due(DUE, 20)).isEmpty();
        remind.perform(DUE.plus(Duration.ofHours(20)));
        assertThat(posted()).isEqualTo(3);
        remind.perform(STARTS.minus(Duration.ofHours(2)));
        remind.perform(STARTS.minus(Duration.ofHours(1)));
        assertThat(posted()).isEqualTo(6);
    }

    @Test
    void oneWhoCannotBeRemindedKeepsNobodyBack() {
        var people = booked(30);
        village.refuseToWriteTo(people.get(0));
        village.refuseToWriteTo(people.get(29));

        remind.perform(DUE);

        assertThat(posted()).isEqualTo(28);
        assertThat(database.number("select count(*) from put_off where duty = 'remind'"))
                .isEqualTo(2);
    }

    @Test
    void manyWhoBookedTooLateForAReminderHideNobodyWhoDidNot() {
        var walk = village.walk(STARTS, null);
        for (int i = 0; i < 50; i++) {
            village.booked(village.person(LONG_BEFORE), walk, DUE.minus(Duration.ofHours(5)));
        }
        village.booked(village.person(LONG_BEFORE), village.walk(STARTS.plusSeconds(60), null), LONG_BEFORE);

        remind.perform(DUE.plusSeconds(60));

        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void inTheNightTheClockChangesNobodyIsForgottenEither() {
        var starts = Instant.parse("2027-03-28T09:00:00Z"); // ten by the wall clock, which was put forward at one
        var due = Instant.parse("2027-03-27T10:00:00Z");
        village.booked(village.person(LONG_BEFORE), village.walk(starts, null), LONG_BEFORE);

        remind.perform(due.minusMillis(1));
        assertThat(posted()).isZero();
        remind.perform(due);
        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void aPlaceGivenUpAfterItWasFoundIsNotRemindedOf() {
        var walk = village.walk(STARTS, null);
        var ana = village.person(LONG_BEFORE);
        var place = village.booked(ana, walk, LONG_BEFORE);
        var reminding = database.get(Reminding.class);
        var found = reminding.due(DUE, 20);

        database.get(SigningUp.class).leave(ana, place.id(), DUE);
        found.forEach(due -> reminding.remind(due, DUE));

        assertThat(found).hasSize(1);
        assertThat(posted()).isZero();
    }

    @Test
    void aPlaceAtASessionThatIsCancelledIsNotRemindedOf() {
        var place = village.booked(village.person(LONG_BEFORE), village.walk(STARTS, null), LONG_BEFORE);
        database.jdbc()
                .sql("update sessions set cancelled_at = 1 where id = ?")
                .param(place.sessionId())
                .update();
        var reminding = database.get(Reminding.class);

        assertThat(reminding.due(DUE, 20)).isEmpty();
        reminding.remind(new Reminding.Due(place.id(), Duration.ofDays(1)), DUE);
        assertThat(posted()).isZero();
    }

    @Test
    void someoneWhomNoMessageReachesTakesTheWriterNowAndThenOnly() {
        SignUp place = village.booked(village.stranger(LONG_BEFORE), village.walk(STARTS, null), LONG_BEFORE);
        var count = database.get(Counting.class).during(() -> {
            for (int seconds = 0; seconds < 600; seconds += 30) {
                remind.perform(DUE.plusSeconds(seconds));
            }
        });

        assertThat(place.isBooked()).isTrue();
        assertThat(count.writers()).as("at 0, 1, 3 and 7 minutes").isEqualTo(4);
    }

    private List<UUID> booked(int people) {
        var walk = village.walk(STARTS, null);
        return Stream.generate(() -> village.person(LONG_BEFORE))
                .limit(people)
                .peek(person -> village.booked(person, walk, LONG_BEFORE))
                .toList();
    }

    private int posted() {
        return database.number("select count(*) from outbox where post_key like 'remind/%'");
    }
}
