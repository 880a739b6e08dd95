package kith.community.checkins;

import static kith.community.checkins.World.DUE;
import static kith.community.checkins.World.JOAN;
import static kith.community.checkins.World.QUIET;
import static kith.community.checkins.World.RESIDENT;
import static kith.community.checkins.World.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.checkins.Step.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every path of the ladder: at each moment at which it waits, each thing that can happen happens, or nothing does.
///
/// No path ends in "fine" without a clear answer, and none ends without a named person.
@Execution(ExecutionMode.CONCURRENT)
class EveryPathTest {

    private static final Instant HORIZON = DUE.plus(Duration.ofHours(14));

    /// So many things happen on one path, besides time.
    private static final int MOST_EVENTS = 2;

    private static final Set<Kind> ASKING = EnumSet.of(Kind.ASKED, Kind.NUDGED, Kind.RANG);

    /// Each way × channel × what reaches them × one or two of staff × a helper or none.
    static Stream<World> worlds() {
        var worlds = new ArrayList<World>();
        for (Way way : Way.values()) {
            for (int reach = 0; reach < 4; reach++) {
                for (int people = 0; people < 4; people++) {
                    for (boolean byVoice : new boolean[] {false, true}) {
                        worlds.add(World.with(
                                way, byVoice, (reach & 1) == 0, (reach & 2) == 0, 1 + people % 2, people / 2));
                    }
                }
            }
        }
        return worlds.stream();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void noPathEndsInFineWithoutAClearAnswerOrWithoutAPerson(World world) {
        int paths = walk(world);

        assertThat(paths).isGreaterThan(20);
    }

    @Test
    void theWalkFindsALadderThatTakesSilenceForFine() {
        var closed = World.plain().at(DUE).settled().later(Duration.ofHours(1));

        assertThatThrownBy(() -> check(closed, new Next.Close())).isInstanceOf(AssertionError.class);
    }

    /// A path that has come this far, and how many things have happened on it.
    private record Path(World world, int events) {}

    /// @return how many paths ended, or went beyond the horizon
    private static int walk(World start) {
        int ends = 0;
        var seen = new HashSet<Object>();
        var toWalk = new ArrayDeque<Path>();
        toWalk.add(new Path(start, 0));
        while (!toWalk.isEmpty()) {
            var path = toWalk.pop();
            var world = settled(path.world());
            if (!seen.add(List.of(world.opted(), world.now(), shape(world.steps())))) {
                continue;
            }
            var next = world.next();
            if (next instanceof Next.Rest) {
                checkEnd(world);
                ends++;
                continue;
            }
            var wait = (Next.Wait) next;
            assertThat(wait.until()).as("waits for what is to come").isAfter(world.now());
            if (wait.until().isAfter(HORIZON)) {
                checkHorizon(world);
                ends++;
            } else {
                toWalk.push(new Path(world.at(wait.until()), path.events()));
            }
            // After the second alarm for everyone each hour is like the last.
            if (path.events() < MOST_EVENTS && world.facts().count(Kind.LOUD) < 2) {
                happenings(world).forEach(after -> toWalk.push(new Path(after, path.events() + 1)));
            }
        }
        return ends;
    }

    /// Two paths that did the same at the same times are one.
    private static Object shape(List<Step> steps) {
        return steps.stream()
                .map(step -> new Step(RESIDENT, RESIDENT, step.kind(), step.at(), step.personId(), step.reason(), null))
                .toList();
    }

    private static World settled(World world) {
        for (int i = 0; i < 20; i++) {
            var next = world.next();
            check(world, next);
            if (next instanceof Next.Wait || next instanceof Next.Rest) {
                return world;
            }
            world = world.does(next);
        }
        throw new AssertionError("goes round in circles: " + world.steps());
    }

    private static void check(World world, Next next) {
        var facts = world.facts();
        var mood = facts.mood();
        boolean wantsSomeone = facts.has(Kind.CRISIS) || mood != null && mood.wantsSomeone();
        if (next instanceof Next.Close) {
            assertThat(mood != null || facts.has(Kind.ANSWERED_PART))
                    .as("a clear answer")
                    .isTrue();
            assertThat(wantsSomeone).as("nobody is wanted").isFalse();
            assertThat(facts.has(Kind.STAFF_TOLD)).as("nobody was alarmed").isFalse();
        }
        if (next instanceof Next.Rest) {
            assertThat(facts.has(Kind.CLOSED)).as("rests only when closed").isTrue();
        }
        if (!facts.has(Kind.CLOSED) && wantsSomeone && !facts.has(Kind.STAFF_TOLD, WORKER)) {
            assertThat(next).as("whoever wants someone").isEqualTo(new Next.TellStaff(WORKER));
        }
        if (next instanceof Next.Ask || next instanceof Next.Nudge || next instanceof Next.Ring) {
            assertThat(QUIET.mayWrite(world.now()))
                    .as("in hours in which we may write")
                    .isTrue();
            assertThat(world.opted()).as("has opted out").isFalse();
            assertThat(mood).as("has answered").isNull();
        }
        if (next instanceof Next.AskToLookIn ask) {
            assertThat(facts.has(Kind.HELPER_ASKED, ask.who()))
                    .as("asked before")
                    .isFalse();
            assertThat(facts.has(Kind.HELPER_CAN_NOT, ask.who())).isFalse();
            assertThat(wantsSomeone).as("what they told us is for staff").isFalse();
        }
        if (next instanceof Next.BeLoud && alarmed(facts, wantsSomeone)) {
            assertThat(QUIET.mayWrite(world.now()))
                    .as("the same alarm again at night")
                    .isTrue();
        }
        assertThat(facts.count(Kind.RANG)).isLessThanOrEqualTo(CheckInLadder.TRIES);
    }

    /// Whether everyone has been told of this before, and not of something less.
    private static boolean alarmed(Facts facts, boolean wantsSomeone) {
        return (wantsSomeone ? facts.sinceItGotWorse() : facts).has(Kind.LOUD);
    }

    /// The named person: the resident by a clear answer, or a member of staff.
    private static void checkEnd(World world) {
        var closed = world.facts().last(Kind.CLOSED).orElseThrow();
        assertThat(closed.personId()).as("a named person").isNotNull();
        if (RESIDENT.equals(closed.personId())) {
            assertThat(world.facts().mood() != null || world.has(Kind.ANSWERED_PART))
                    .isTrue();
            assertThat(world.has(Kind.STAFF_TOLD)).isFalse();
        }
    }

    /// Whatever else happened or did not: a person knows, and unless they have answered clearly everyone does, or
    /// somebody is on it.
    private static void checkHorizon(World world) {
        var facts = world.facts();
        assertThat(facts.has(Kind.STAFF_TOLD, WORKER))
                .as("a person knows: " + world.kinds())
                .isTrue();
        var mood = facts.mood();
        boolean answered = mood != null && !mood.wantsSomeone() || facts.has(Kind.ANSWERED_PART);
        boolean onIt = facts.has(Kind.STAFF_ON_IT) || facts.has(Kind.HELPER_GOES) || facts.has(Kind.LOUD);
        assertThat(answered || onIt).as("somebody sees to it: " + world.kinds()).isTrue();
    }

    /// What can happen now, each once on a path.
    private static List<World> happenings(World world) {
        var facts = world.facts();
        var all = new ArrayList<World>();
        for (Mood mood : Mood.values()) {
            if (facts.steps().stream().noneMatch(step -> step.reason().equals(mood.name()))) {
                all.add(world.says(mood));
            }
        }
        once(world, Kind.ANSWERED_PART, all);
        once(world, Kind.UNCLEAR, all);
        once(world, Kind.CRISIS, all);
        if (facts.has(Kind.ASKED)) {
            once(world, Kind.NOT_REACHED, all);
        }
        if (!world.opted() && !facts.has(Kind.NOT_REACHED)) {
            all.add(world.optsOut());
        }
        // The ladder tells no outcome of a call from another: two stand for all.
        if (facts.count(Kind.RANG) > facts.count(Kind.CALL_ENDED)) {
            Stream.of("NO_KEY", "MACHINE")
                    .map(how -> world.and(Kind.CALL_ENDED, how))
                    .forEach(all::add);
        }
        if (facts.has(Kind.STAFF_TOLD)) {
            by(world, Kind.STAFF_ON_IT, WORKER, all);
            all.add(world.and(Kind.CLOSED, "note", WORKER));
        }
        if (facts.has(Kind.HELPER_ASKED, JOAN)) {
            helper(world, JOAN, all);
        }
        return all;
    }

    private static void helper(World world, UUID helper, List<World> all) {
        if (world.facts().has(Kind.HELPER_GOES, helper)) {
            for (Mood found : List.of(Mood.FINE, Mood.NOT_GOOD)) {
                if (!world.has(Kind.HELPER_SAW)) {
                    all.add(world.and(Kind.HELPER_SAW, found.name(), helper));
                }
            }
        } else if (!world.facts().has(Kind.HELPER_CAN_NOT, helper)) {
            all.add(world.and(Kind.HELPER_GOES, "", helper));
            all.add(world.and(Kind.HELPER_CAN_NOT, "", helper));
        }
    }

    private static void once(World world, Kind kind, List<World> all) {
        if (!world.has(kind)) {
            all.add(world.and(kind, ""));
        }
    }

    private static void by(World world, Kind kind, UUID who, List<World> all) {
        if (!world.facts().has(kind, who)) {
            all.add(world.and(kind, "", who));
        }
    }
}
