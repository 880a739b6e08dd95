package kith.bot.channels.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import kith.community.time.Duty;
import kith.community.time.MovableClock;
import kith.community.time.Rhythm;
import kith.community.time.Turns;
import org.junit.jupiter.api.Test;

/// Time passes in the simulator, over duties that only note when they were done.
class PassingTimeTest {

    private static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");
    private static final Rhythm OFTEN = new Rhythm.Every(Duration.ofSeconds(30));
    private static final Rhythm AT_NIGHT = new Rhythm.Daily(LocalTime.of(4, 10));

    private final MovableClock clock = new MovableClock(Clock.fixed(NINE, ZoneOffset.UTC));
    private final Turns turns = new Turns(clock);
    private final List<String> diary = new ArrayList<>();
    private final AtomicLong arrived = new AtomicLong();

    @Test
    void everyDutyIsDoneAtItsOwnMomentInTheOrderOfTime() {
        var walk = duty("walk", minutes(10), minutes(30));
        var lunch = duty("lunch", minutes(20));

        passing(walk, lunch).moveTo(minutes(60));

        assertThat(diary)
                .containsSubsequence(
                        "walk " + minutes(10), "lunch " + minutes(20), "walk " + minutes(30), "walk " + minutes(60));
        assertThat(clock.instant()).isEqualTo(minutes(60));
    }

    @Test
    void aMomentThatTwoDutiesShareIsDoneOnceByEach() {
        var walk = duty("walk", minutes(10));
        var lunch = duty("lunch", minutes(10));

        passing(walk, lunch).moveTo(minutes(20));

        assertThat(diary).containsOnlyOnce("walk " + minutes(10)).containsOnlyOnce("lunch " + minutes(10));
    }

    @Test
    void theClockStandsAtTheMomentThatIsDone() {
        var seen = new ArrayList<Instant>();
        var walk = duty("walk", minutes(10)).alsoDoing(() -> seen.add(clock.instant()));

        passing(walk).moveTo(minutes(20));

        assertThat(seen).containsExactly(NINE, minutes(10), minutes(20));
    }

    @Test
    void messagesAreDeliveredAtEachMomentBeforeItGoesOn() {
        var delivery = duty("deliver");

        passing(delivery, duty("walk", minutes(10)), duty("lunch", minutes(20))).moveTo(minutes(30));

        assertThat(diary)
                .containsSubsequence(
                        "walk " + minutes(10),
                        "deliver " + minutes(10),
                        "lunch " + minutes(20),
                        "deliver " + minutes(20));
    }

    @Test
    void deliveryGoesOnUntilNothingMoreArrives() {
        var waiting = new AtomicLong(3);
        var delivery = duty("deliver").alsoDoing(() -> {
            if (waiting.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                arrived.incrementAndGet();
            }
        });

        var passed = passing(delivery).moveTo(NINE);

        assertThat(passed.messages()).isEqualTo(3);
    }

    @Test
    void whatOneDutyLeavesForAnotherAtTheSameMomentIsDoneThen() {
        var telling = duty("tell");
        var cancelling = duty("cancel", minutes(10));
        cancelling.alsoDoing(() -> {
            if (clock.instant().equals(minutes(10))) {
                telling.comesUpAt(minutes(10));
            }
        });

        passing(telling, cancelling).moveTo(minutes(20));

        assertThat(telling.done()).contains(minutes(10));
    }

    @Test
    void whatAMomentBringsUpLaterIsNotMissed() {
        var walk = duty("walk", minutes(10));
        walk.alsoDoing(() -> walk.comesUpAt(minutes(15)));

        passing(walk).moveTo(minutes(20));

        assertThat(walk.done()).contains(minutes(10), minutes(15));
    }

    @Test
    void aDutyThatLooksOnlyAWeekAheadIsDoneInAMonth() {
        var due = NINE.plus(Duration.ofDays(25));
        var shortSighted = new ToyDuty("remind", OFTEN, diary, due) {
            @Override
            public Optional<Instant> nextAfter(Instant now) {
                return super.nextAfter(now).filter(next -> next.isBefore(now.plus(Duration.ofDays(7))));
            }
        };

        passing(shortSighted).moveTo(NINE.plus(Duration.ofDays(30)));

        assertThat(shortSighted.done()).contains(due);
    }

    @Test
    void whatIsDueAlreadyIsDoneBeforeTimePasses() {
        var walk = duty("walk");

        passing(walk).moveTo(minutes(60));

        assertThat(walk.done()).first().isEqualTo(NINE);
    }

    @Test
    void aNightlyDutyWithoutMomentsIsDoneOnceAfterItsHour() {
        var backup = new ToyDuty("back-up", AT_NIGHT, diary);

        passing(backup).moveTo(NINE.plus(Duration.ofHours(19)));
        assertThat(backup.done()).isEmpty();

        passing(backup).moveTo(NINE.plus(Duration.ofDays(30)));
        assertThat(backup.done()).containsExactly(NINE.plus(Duration.ofDays(30)));
    }

    @Test
    void theClockOnlyMovesForward() {
        var walk = duty("walk");

        assertThatThrownBy(() -> passing(walk).moveTo(NINE.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only moves forward");
        assertThat(walk.done()).isEmpty();
        assertThat(clock.instant()).isEqualTo(NINE);
    }

    @Test
    void moreThanAYearAtOnceIsRefused() {
        assertThatThrownBy(() -> passing().moveTo(NINE.plus(Duration.ofDays(367))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 366 days");
    }

    @Test
    void aDutyThatNeverEndsIsStoppedOnTheWay() {
        var endless = new ToyDuty("endless", AT_NIGHT, new ArrayList<>()) {
            @Override
            public Optional<Instant> nextAfter(Instant now) {
                return Optional.of(now.plusMillis(1));
            }
        };

        var passed = passing(endless).moveTo(minutes(60));

        assertThat(passed.steps()).isEqualTo(PassingTime.MOST_STEPS);
        assertThat(passed.now()).isBefore(minutes(60));
    }

    @Test
    void aDutyThatFailsDoesNotStopTheClock() {
        var failing = duty("fail", minutes(10)).alsoDoing(() -> {
            throw new IllegalStateException("on purpose");
        });
        var walk = duty("walk", minutes(20));

        passing(failing, walk).moveTo(minutes(30));

        assertThat(walk.done()).contains(minutes(20));
    }

    @Test
    void theNextMessageIsWaitedForThroughMomentsThatBringNone() {
        var quiet = duty("quiet", minutes(10));
        var walk = duty("walk", minutes(20), minutes(40));
        walk.alsoDoing(() -> {
            if (clock.instant().equals(minutes(20))) {
                arrived.incrementAndGet();
            }
        });

        var passed = passing(quiet, walk).moveToTheNextMessage();

        assertThat(passed).isEqualTo(new Passed(NINE, minutes(20), 2, 1));
        assertThat(clock.instant()).isEqualTo(minutes(20));
    }

    @Test
    void theClockStandsStillWhenNothingIsToCome() {
        var passed = passing(duty("walk")).moveToTheNextMessage();

        assertThat(passed).isEqualTo(new Passed(NINE, NINE, 0, 0));
        assertThat(clock.instant()).isEqualTo(NINE);
    }

    @Test
    void theBeatOfTheSchedulerWaitsWhileTheClockIsMoved() throws InterruptedException {
        var beatWaits = new CountDownLatch(1);
        var beats = duty("beat");
        var beat = Thread.ofPlatform().unstarted(() -> {
            beatWaits.countDown();
            turns.take(beats);
        });
        var walk = duty("walk", minutes(10)).alsoDoing(() -> {
            if (clock.instant().equals(minutes(10))) {
                beat.start();
                awaitBlocked(beat, beatWaits);
            }
        });

        passing(walk).moveTo(minutes(20));
        beat.join();

        assertThat(beats.done()).containsExactly(minutes(20));
    }

    private static void awaitBlocked(Thread beat, CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        while (beat.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private PassingTime passing(Duty... duties) {
        return new PassingTime(clock, ZoneId.of("Europe/London"), List.of(duties), turns, arrived::get);
    }

    private ToyDuty duty(String name, Instant... moments) {
        return new ToyDuty(name, OFTEN, diary, moments);
    }

    private static Instant minutes(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }
}
