package kith.community.checkins;

import static kith.community.checkins.World.BEN;
import static kith.community.checkins.World.DUE;
import static kith.community.checkins.World.JOAN;
import static kith.community.checkins.World.STAND_IN;
import static kith.community.checkins.World.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kith.community.checkins.Step.Kind;
import org.junit.jupiter.api.Test;

class CheckInLadderTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void nobodyIsAskedBeforeTheirTime() {
        assertThat(World.plain().next()).isEqualTo(new Next.Wait(DUE));
        assertThat(World.plain().at(DUE).next()).isEqualTo(new Next.Ask(false));
    }

    @Test
    void silenceGoesFromNudgeToTwoCallsToAPersonToEveryone() {
        var silent = World.plain().silentUntil(DUE.plus(Duration.ofHours(4)));

        assertThat(silent.steps())
                .extracting(Step::kind, step -> Duration.between(DUE, step.at()).toMinutes())
                .containsExactly(
                        tuple(Kind.ASKED, 0L),
                        tuple(Kind.NUDGED, 60L),
                        tuple(Kind.RANG, 120L),
                        tuple(Kind.RANG, 142L),
                        tuple(Kind.STAFF_TOLD, 180L),
                        tuple(Kind.LOUD, 195L));
    }

    @Test
    void aCallThatEndedUnansweredIsTriedOnceMoreTwelveMinutesLater() {
        var rang = World.plain().silentUntil(DUE.plus(Duration.ofHours(2)));
        assertThat(rang.has(Kind.RANG)).isTrue();

        var ended = rang.later(MINUTE).and(Kind.CALL_ENDED, "MACHINE");

        assertThat(ended.next()).isEqualTo(new Next.Wait(ended.now().plus(CheckInLadder.BETWEEN_TRIES)));
        assertThat(ended.later(CheckInLadder.BETWEEN_TRIES).next()).isEqualTo(new Next.Ring(false));
    }

    @Test
    void whoAnswersIsNotAskedAgainAndAlarmsNobody() {
        var answered =
                World.plain().at(DUE).settled().later(MINUTE).says(Mood.FINE).settled();

        assertThat(answered.kinds()).containsExactly(Kind.ASKED, Kind.ANSWERED, Kind.CLOSED);
    }

    @Test
    void notGoodAndRingMeGoToAPersonAtOnce() {
        for (Mood mood : List.of(Mood.NOT_GOOD, Mood.RING_ME)) {
            var answered =
                    World.plain().at(DUE).settled().later(MINUTE).says(mood).settled();

            assertThat(answered.kinds()).containsExactly(Kind.ASKED, Kind.ANSWERED, Kind.STAFF_TOLD);
        }
    }

    @Test
    void askingForHelpBeatsWhatWasSaidBeforeAndAfter() {
        var first = World.plain().at(DUE).settled().says(Mood.RING_ME).says(Mood.FINE);
        var last = World.plain().at(DUE).settled().says(Mood.FINE).says(Mood.RING_ME);

        assertThat(first.next()).isEqualTo(new Next.TellStaff(WORKER));
        assertThat(last.next()).isEqualTo(new Next.TellStaff(WORKER));
    }

    @Test
    void anUnclearReplyIsNoAnswer() {
        var unclear = World.plain().at(DUE).settled().later(MINUTE).and(Kind.UNCLEAR, "");

        assertThat(unclear.silentUntil(DUE.plus(Duration.ofHours(3))).has(Kind.STAFF_TOLD))
                .isTrue();
    }

    @Test
    void aTextThatDidNotArriveIsMadeUpForByACallAtOnce() {
        var lost = World.plain().at(DUE).settled().later(MINUTE).and(Kind.NOT_REACHED, "30003");

        assertThat(lost.next()).isEqualTo(new Next.Ring(false));
    }

    @Test
    void aTextThatDidNotArriveGoesToAPersonAtOnceWhereNobodyCanRing() {
        var lost = World.with(Way.WE_ASK, false, true, false, 1, 0)
                .at(DUE)
                .settled()
                .later(MINUTE)
                .and(Kind.NOT_REACHED, "30003");

        assertThat(lost.next()).isEqualTo(new Next.TellStaff(WORKER));
    }

    @Test
    void whoOptedOutIsTheWorkersAtOnceWhenTheyWouldBeAsked() {
        var optedOut = World.plain().optsOut();
        var due = new World(
                        optedOut.way(), false, true, true, true, optedOut.staff(), optedOut.helpers(), List.of(), DUE)
                .settled();

        assertThat(due.kinds()).containsExactly(Kind.NOT_REACHED, Kind.STAFF_TOLD);
    }

    @Test
    void whoOptsOutInTheMiddleIsTheWorkersAtOnce() {
        var asked = World.plain().at(DUE).settled().later(MINUTE).optsOut().settled();

        assertThat(asked.kinds()).containsExactly(Kind.ASKED, Kind.NOT_REACHED, Kind.STAFF_TOLD);
    }

    @Test
    void aCallThatIsTheQuestionAndIsNotAnsweredTwiceGoesToAPerson() {
        var first = World.with(Way.WE_ASK, true, true, true, 1, 0).at(DUE).settled();
        assertThat(first.kinds()).containsExactly(Kind.RANG);

        var second = first.later(MINUTE)
                .and(Kind.CALL_ENDED, "NO_ANSWER")
                .later(CheckInLadder.BETWEEN_TRIES)
                .settled()
                .later(MINUTE)
                .and(Kind.CALL_ENDED, "MACHINE")
                .settled();

        assertThat(second.kinds())
                .containsExactly(Kind.RANG, Kind.CALL_ENDED, Kind.RANG, Kind.CALL_ENDED, Kind.STAFF_TOLD);
    }

    @Test
    void aDeadlineThatPassesInSilenceStartsACallAtOnce() {
        var silent = World.with(Way.YOU_TELL, false, true, true, 1, 0).at(DUE).settled();

        assertThat(silent.kinds()).containsExactly(Kind.ASKED, Kind.RANG);
        assertThat(silent.silentUntil(DUE.plus(Duration.ofHours(1))).has(Kind.STAFF_TOLD))
                .isTrue();
    }

    @Test
    void anEarlyOkMakesTheDeadlineQuiet() {
        var early = World.with(Way.YOU_TELL, false, true, true, 1, 0).at(DUE.minus(Duration.ofHours(3)));

        assertThat(early.says(Mood.FINE).settled().kinds()).containsExactly(Kind.ANSWERED, Kind.CLOSED);
    }

    @Test
    void aQuestionThatIsLateSaysSo() {
        assertThat(World.plain().at(DUE.plus(Duration.ofHours(5))).next()).isEqualTo(new Next.Ask(true));
    }

    @Test
    void aQuestionThatIsMuchTooLateIsAPersonsBusiness() {
        var night = World.plain().at(DUE.plus(Duration.ofHours(11)));
        assertThat(night.next()).isEqualTo(new Next.Wait(DUE.plus(CheckInLadder.TOO_LATE)));

        assertThat(night.at(DUE.plus(CheckInLadder.TOO_LATE)).settled().kinds()).containsExactly(Kind.STAFF_TOLD);
    }

    @Test
    void residentsAreLeftInPeaceAtNightAndStaffAreNot() {
        var late = DUE.plus(Duration.ofHours(9)).plus(MINUTE); // 19:01
        var silent = World.plain().at(late).settled().silentUntil(DUE.plus(Duration.ofHours(20)));

        assertThat(silent.steps().stream()
                        .filter(step -> List.of(Kind.NUDGED, Kind.RANG).contains(step.kind())))
                .isEmpty();
        assertThat(silent.facts().first(Kind.STAFF_TOLD).orElseThrow().at()).isEqualTo(late.plus(Duration.ofHours(3)));
    }

    @Test
    void atNightOnlyTheFirstAlarmIsLoudWheneverItComes() {
        for (int minutes = 0; minutes < 24 * 60; minutes += 15) {
            var asked = World.plain().at(DUE).settled().later(Duration.ofMinutes(minutes));
            var silent = asked.and(Kind.CRISIS, "").silentUntil(asked.now().plus(Duration.ofDays(2)));

            var alarms = silent.steps().stream()
                    .filter(step -> step.kind() == Kind.LOUD)
                    .map(Step::at)
                    .toList();
            assertThat(alarms).hasSizeGreaterThan(10);
            assertThat(alarms.getFirst())
                    .as("the first waits for nothing")
                    .isEqualTo(asked.now().plus(Duration.ofMinutes(15)));
            assertThat(alarms.subList(1, alarms.size())).allMatch(World.QUIET::mayWrite);
        }
    }

    @Test
    void helpersAreAskedOneAtATimeAndNotAgainOnceTheyCanNot() {
        var alarmed = World.with(Way.WE_ASK, false, true, true, 1, 2).silentUntil(DUE.plus(Duration.ofHours(3)));
        assertThat(alarmed.facts().has(Kind.HELPER_ASKED, JOAN)).isTrue();
        assertThat(alarmed.facts().has(Kind.HELPER_ASKED, BEN)).isFalse();

        var refused = alarmed.later(MINUTE).and(Kind.HELPER_CAN_NOT, "", JOAN).settled();
        assertThat(refused.facts().has(Kind.HELPER_ASKED, BEN)).isTrue();

        var silent = alarmed.silentUntil(alarmed.now().plus(Duration.ofMinutes(15)));
        assertThat(silent.facts().has(Kind.HELPER_ASKED, BEN)).isTrue();
        assertThat(silent.silentUntil(silent.now().plus(Duration.ofDays(1)))
                        .facts()
                        .count(Kind.HELPER_ASKED))
                .isEqualTo(2);
    }

    @Test
    void whenAHelperGoesNobodyElseIsAskedAndItIsRemembered() {
        var goes = World.with(Way.WE_ASK, false, true, true, 1, 2)
                .silentUntil(DUE.plus(Duration.ofHours(3)))
                .later(MINUTE)
                .and(Kind.HELPER_GOES, "", JOAN)
                .settled();

        assertThat(goes.next()).isEqualTo(new Next.Wait(goes.now().plus(CheckInLadder.TIME_TO_SEE_TO_IT)));
        assertThat(goes.later(CheckInLadder.TIME_TO_SEE_TO_IT).next()).isEqualTo(new Next.BeLoud());
    }

    @Test
    void aHelperWhoFindsThemInNeedMakesItLoud() {
        var need = World.with(Way.WE_ASK, false, true, true, 1, 1)
                .silentUntil(DUE.plus(Duration.ofHours(3)))
                .later(MINUTE)
                .and(Kind.HELPER_GOES, "", JOAN)
                .later(Duration.ofMinutes(20))
                .and(Kind.HELPER_SAW, "NOT_GOOD", JOAN);

        assertThat(need.next()).isEqualTo(new Next.BeLoud());
    }

    @Test
    void theStandInIsToldWhenTheWorkerDoesNotTakeItOn() {
        var alarmed = World.with(Way.WE_ASK, false, true, true, 2, 0).silentUntil(DUE.plus(Duration.ofHours(3)));
        assertThat(alarmed.facts().has(Kind.STAFF_TOLD, STAND_IN)).isFalse();

        assertThat(alarmed.silentUntil(alarmed.now().plus(Duration.ofMinutes(15)))
                        .facts()
                        .has(Kind.STAFF_TOLD, STAND_IN))
                .isTrue();
        assertThat(alarmed.and(Kind.STAFF_ON_IT, "", WORKER)
                        .silentUntil(alarmed.now().plus(Duration.ofMinutes(30)))
                        .facts()
                        .has(Kind.STAFF_TOLD, STAND_IN))
                .isFalse();
    }

    @Test
    void anAnswerAfterTheAlarmIsToldAndStillClosedByAPerson() {
        var alarmed = World.plain().silentUntil(DUE.plus(Duration.ofHours(3)));

        var answered = alarmed.later(MINUTE).says(Mood.FINE).settled();

        assertThat(answered.kinds())
                .endsWith(Kind.ANSWERED, Kind.ALL_TOLD_OF_ANSWER)
                .doesNotContain(Kind.CLOSED);
        assertThat(answered.silentUntil(answered.now().plus(Duration.ofDays(3))).has(Kind.LOUD))
                .isFalse();
    }

    @Test
    void answersInPartAlarmNobodyAndMayBeGoneOnWith() {
        var part = World.plain().at(DUE).settled().later(MINUTE).and(Kind.ANSWERED_PART, "satisfied");

        var later = part.silentUntil(part.now().plus(Duration.ofHours(3)));

        assertThat(later.kinds()).containsExactly(Kind.ASKED, Kind.ANSWERED_PART, Kind.NUDGED, Kind.CLOSED);
    }

    @Test
    void dangerIsAPersonsBusinessAlsoBeforeAnyoneWasAsked() {
        var crisis = World.with(Way.YOU_TELL, false, true, true, 1, 0)
                .at(Instant.parse("2027-03-02T03:00:00Z"))
                .and(Kind.CRISIS, "");

        assertThat(crisis.next()).isEqualTo(new Next.TellStaff(WORKER));
    }
}
