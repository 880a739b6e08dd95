package kith.community.checkins;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    // Plain loops: the ladder asks a dozen such questions of a handful of steps, and a stream costs more than the
    // answer.

    boolean has(Step.Kind kind) {
        for (Step step : steps) {
            if (step.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    boolean has(Step.Kind kind, UUID person) {
        for (Step step : steps) {
            if (step.kind() == kind && person.equals(step.personId())) {
                return true;
            }
        }
        return false;
    }

    long count(Step.Kind kind) {
        long count = 0;
        for (Step step : steps) {
            if (step.kind() == kind) {
                count++;
            }
        }
        return count;
    }

    Optional<Step> last(Step.Kind... kinds) {
        var wanted = List.of(kinds);
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (wanted.contains(steps.get(i).kind())) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    Optional<Step> first(Step.Kind... kinds) {
        var wanted = List.of(kinds);
        for (Step step : steps) {
            if (wanted.contains(step.kind())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /// As things are since it got worse: whoever was told of less than that, or took on less, is told again.
    Facts sinceItGotWorse() {
        return new Facts(way, due, rungs, byVoice, reach, staff, helpers, sinceItGotWorse(steps));
    }

    /// From the step on in which they last wrote of danger, or else first asked to be rung, or else first said that
    /// they are not good; all steps where they did nothing of the kind.
    static List<Step> sinceItGotWorse(List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).kind() == Step.Kind.CRISIS) {
                return steps.subList(i, steps.size());
            }
        }
        int first = firstAnswer(steps, Mood.RING_ME);
        if (first < 0) {
            first = firstAnswer(steps, Mood.NOT_GOOD);
        }
        return first < 0 ? steps : steps.subList(first, steps.size());
    }

    private static int firstAnswer(List<Step> steps, Mood mood) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.kind() == Step.Kind.ANSWERED && step.reason().equals(mood.name())) {
                return i;
            }
        }
        return -1;
    }

    /// What they said, help before everything else and else the last word; null when they said nothing clear.
    @Nullable
    Mood mood() {
        Mood mood = null;
        for (Step step : steps) {
            if (step.kind() == Step.Kind.ANSWERED) {
                mood = weightier(mood, Mood.valueOf(step.reason()));
            }
        }
        return mood;
    }

    private static Mood weightier(@Nullable Mood before, Mood later) {
        if (before == Mood.RING_ME || later == Mood.RING_ME) {
            return Mood.RING_ME;
        }
        return before == Mood.NOT_GOOD ? before : later;
    }
}
