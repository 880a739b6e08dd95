package kith.scheduler.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import kith.community.time.Rhythm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// One that fails keeps no other back, on every database.
@OnEachDatabase
@ExtendWith(OutputCaptureExtension.class)
class EachContract {

    private static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");
    private static final Rhythm OFTEN = new Rhythm.Every(Duration.ofSeconds(30));

    @Parameter
    DatabaseKind on;

    private final Set<UUID> due = new LinkedHashSet<>();
    private final Set<UUID> broken = new HashSet<>();
    private final List<UUID> tried = new ArrayList<>();
    private Database database;

    @BeforeEach
    void openDatabase() {
        database = on.open(OneByOne.class, PutOff.class, DutiesHealth.class);
    }

    @Test
    void oneThatFailsKeepsNoOtherBackAndLeavesNothingHalfDone() {
        var all = due(3);
        broken.add(all.get(1));

        visits().perform(NOON);

        assertThat(tried).containsExactlyElementsOf(all);
        assertThat(visited()).containsExactlyInAnyOrder(all.get(0), all.get(2));
    }

    @Test
    void whatFailsIsTriedAgainAfterLongerAndLongerPausesOfAtMostAQuarterOfAnHour() {
        broken.addAll(due(1));
        var at = NOON;
        visits().perform(at);
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            tried.clear();
            visits().perform(at.plus(Duration.ofMinutes(minutes)).minusSeconds(1));
            assertThat(tried).as("before %s minutes", minutes).isEmpty();

            at = at.plus(Duration.ofMinutes(minutes));
            visits().perform(at);
            assertThat(tried).as("after %s minutes", minutes).hasSize(1);
        }
    }

    @Test
    void whatIsPutOffIsPutOffOnAnotherNodeAndAfterARestart() {
        broken.addAll(due(1));
        visits().perform(NOON);
        broken.clear();

        visits().perform(NOON.plusSeconds(59));
        assertThat(visited()).isEmpty();
        visits().perform(NOON.plusSeconds(60));
        assertThat(visited()).hasSize(1);
    }

    @Test
    void asManyAsYouLikeThatFailDoNotHideTheOthers() {
        var all = due(75);
        broken.addAll(all.subList(0, 70));

        visits().perform(NOON);
        assertThat(visited()).containsExactlyInAnyOrderElementsOf(all.subList(70, 75));
        assertThat(tried).hasSize(75);

        var more = due(3);
        tried.clear();
        visits().perform(NOON.plusSeconds(30));
        assertThat(tried).containsExactlyElementsOf(more);
    }

    @Test
    void whatWorksAgainIsNoLongerPutOff() {
        broken.addAll(due(2));
        visits().perform(NOON);
        assertThat(putOff()).isEqualTo(2);

        broken.clear();
        visits().perform(NOON.plusSeconds(60));

        assertThat(putOff()).isZero();
    }

    @Test
    void whatIsNoLongerDueIsNoLongerPutOff() {
        broken.addAll(due(2));
        visits().perform(NOON);

        due.remove(due.iterator().next());
        visits().perform(NOON.plusSeconds(30));

        assertThat(putOff()).isEqualTo(1);
    }

    @Test
    void aKindThatCannotBeLookedForKeepsNoOtherKindBack() {
        var all = due(1);
        var duty = new Each("visits", OFTEN, database.get(OneByOne.class))
                .each(
                        "letter",
                        (_, _) -> {
                            throw new IllegalStateException("on purpose");
                        },
                        (_, _) -> {})
                .each("visit", this::find, this::visit);

        assertThatThrownBy(() -> duty.perform(NOON)).hasMessage("on purpose");
        assertThat(visited()).containsExactlyElementsOf(all);
    }

    @Test
    void oneKindThatIsPutOffLeavesTheOtherKindAlone() {
        var all = due(1);
        var duty = new Each("visits", OFTEN, database.get(OneByOne.class))
                .each("letter", (_, _) -> all, (_, _) -> {
                    throw new IllegalStateException("on purpose");
                })
                .each("visit", this::find, this::visit);
        duty.perform(NOON);
        due.addAll(all);

        duty.perform(NOON.plusSeconds(1));

        assertThat(tried).hasSize(2);
    }

    @Test
    void whatIsStillDueAfterItWasSeenToIsSeenToOnceABeatAndLessAndLess() {
        due(1);
        var duty = new Each("visits", OFTEN, database.get(OneByOne.class))
                .each("visit", this::find, (visit, _) -> tried.add(visit));

        for (int seconds = 0; seconds < 600; seconds += 30) {
            duty.perform(NOON.plusSeconds(seconds));
        }

        assertThat(tried).as("at 0, 1, 3 and 7 minutes").hasSize(4);
        assertThat(putOff()).as("it did not fail").isZero();
    }

    @Test
    void theHealthPageShowsWhichDutyHasPutOffHowManySinceWhen() {
        var health = database.get(DutiesHealth.class);
        assertThat(health.health().getDetails()).isEmpty();
        broken.addAll(due(2));
        visits().perform(NOON);
        broken.addAll(due(1));
        visits().perform(NOON.plusSeconds(90));

        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(health.health().getDetails())
                .containsExactly(Map.entry("visits", Map.of("putOff", 3, "since", NOON.toString())));
    }

    @Test
    void theLogNamesTheItemByItsIdAndNothingElse(CapturedOutput output) {
        var failing = due(1).getFirst();
        broken.add(failing);

        visits().perform(NOON);

        assertThat(output).contains("visits", "visit/" + failing, "IllegalStateException");
        assertThat(output.getAll()).doesNotContain("Mary Hill");
    }

    @Test
    void theNextMomentIsAlwaysToCome() {
        var duty = visits().next(_ -> Optional.of(NOON));

        assertThat(duty.nextAfter(NOON.minusMillis(1))).contains(NOON);
        assertThat(duty.nextAfter(NOON)).isEmpty();
    }

    /// As another node has it, or the same after a restart: nothing is kept in memory.
    private Each visits() {
        return new Each("visits", OFTEN, new OneByOne(database.transactions(), database.get(PutOff.class)))
                .each("visit", this::find, this::visit);
    }

    private List<UUID> find(Instant now, int most) {
        return due.stream().limit(most).toList();
    }

    private void visit(UUID visit, Instant now) {
        tried.add(visit);
        database.get(People.class).insert(new Person(visit, "Ana", "", "en", "", null, null, now));
        if (broken.contains(visit)) {
            throw new IllegalStateException("Mary Hill is not at home");
        }
        due.remove(visit);
    }

    private List<UUID> due(int many) {
        var more = IntStream.range(0, many).mapToObj(_ -> Ids.at(NOON)).toList();
        due.addAll(more);
        return more;
    }

    private List<UUID> visited() {
        return database.jdbc()
                .sql("select id from people")
                .query((row, _) -> UUID.fromString(row.getString("id")))
                .list();
    }

    private int putOff() {
        return database.number("select count(*) from put_off");
    }
}
