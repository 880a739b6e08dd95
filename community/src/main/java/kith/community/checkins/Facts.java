package kith.community.checkins;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that the [CheckInLadder] knows of one check-in.
///
/// @param due     when they are to be asked, or the time before which they were to tell us
/// @param byVoice whether they are asked by a call, not by a message
/// @param reach   whether a message, and a call, can reach them as things stand
/// @param staff   who is told, in order: the worker responsible, the stand-in
/// @param helpers neighbours and family who may be asked to look in, in order
/// @param steps   what happened so far, in order
record Facts(
        Way way,
        Instant due,
        Rungs rungs,
        boolean byVoice,
        Reach reach,
        List<UUID> staff,
        List<UUID> helpers,
        List<Step> steps) {

    /// @param why what keeps messages from them, in one word; empty when nothing does
    record Reach(boolean byMessage, boolean byCall, String why) {}

    boolean has(Step.Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    boolean has(Step.Kind kind, UUID person) {
        return steps.stream().anyMatch(step -> step.kind() == kind && person.equals(step.personId()));
    }

    long count(Step.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }

    Optional<Step> last(Step.Kind... kinds) {
        return of(kinds).reduce((_, later) -> later);
    }

    Optional<Step> first(Step.Kind... kinds) {
        return of(kinds).findFirst();
    }

    private Stream<Step> of(Step.Kind... kinds) {
        var wanted = List.of(kinds);
        return steps.stream().filter(step -> wanted.contains(step.kind()));
    }

    /// As things are since it got worse: whoever was told of less than that, or took on less, is told again.
    Facts sinceItGotWorse() {
        return new Facts(way, due, rungs, byVoice, reach, staff, helpers, sinceItGotWorse(steps));
    }

    /// From the step on in which they last wrote of danger, or else first asked to be rung, or else first said that
    /// they
    /// are not good; all steps where they did nothing of the kind.
    static List<Step> sinceItGotWorse(List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).kind() == Step.Kind.CRISIS) {
                return steps.subList(i, steps.size());
            }
        }
        return Stream.of(Mood.RING_ME, Mood.NOT_GOOD)
                .flatMap(mood -> steps.stream()
                        .filter(step -> step.kind() == Step.Kind.ANSWERED
                                && step.reason().equals(mood.name()))
                        .limit(1))
                .findFirst()
                .map(step -> steps.subList(steps.indexOf(step), steps.size()))
                .orElse(steps);
    }

    /// What they said, help before everything else and else the last word; null when they said nothing clear.
    @Nullable
    Mood mood() {
        var moods =
                of(Step.Kind.ANSWERED).map(step -> Mood.valueOf(step.reason())).toList();
        return moods.contains(Mood.RING_ME)
                ? Mood.RING_ME
                : moods.contains(Mood.NOT_GOOD) ? Mood.NOT_GOOD : moods.isEmpty() ? null : moods.getLast();
    }
}
