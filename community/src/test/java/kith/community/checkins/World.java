package kith.community.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kith.community.checkins.Step.Kind;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Window;
import org.jspecify.annotations.Nullable;

/// A check-in as the ladder sees it, with whatever happens to it: what the ladder asks for is done at once, as
/// [Climbing] does it.
///
/// @param opted whether they have said STOP since
record World(
        Way way,
        boolean byVoice,
        boolean writes,
        boolean rings,
        boolean opted,
        List<UUID> staff,
        List<UUID> helpers,
        List<Step> steps,
        Instant now) {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Instant DUE = Instant.parse("2027-03-02T10:00:00Z");
    static final Rungs RUNGS = new Rungs(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3));
    static final UUID RESIDENT = new UUID(0, 1);
    static final UUID WORKER = new UUID(0, 2);
    static final UUID STAND_IN = new UUID(0, 3);
    static final UUID JOAN = new UUID(0, 4);
    static final UUID BEN = new UUID(0, 5);

    static final QuietHours QUIET = quietHours();
    static final CheckInLadder LADDER = new CheckInLadder(QUIET, Duration.ofMinutes(15));

    World {
        steps = List.copyOf(steps);
    }

    private static QuietHours quietHours() {
        var day = new Window(9 * 60, 20 * 60);
        return new QuietHours(day, day, day, ZONE);
    }

    static World with(Way way, boolean byVoice, boolean writes, boolean rings, int staff, int helpers) {
        return new World(
                way,
                byVoice,
                writes,
                rings,
                false,
                List.of(WORKER, STAND_IN).subList(0, staff),
                List.of(JOAN, BEN).subList(0, helpers),
                List.of(),
                DUE.minus(Duration.ofHours(10)));
    }

    static World plain() {
        return with(Way.WE_ASK, false, true, true, 1, 0);
    }

    Facts facts() {
        boolean reachable = !opted;
        return new Facts(
                way,
                DUE,
                RUNGS,
                byVoice,
                new Facts.Reach(reachable && writes, reachable && rings, opted ? "OPTED_OUT" : ""),
                staff,
                helpers,
                steps);
    }

    Next next() {
        return LADDER.next(facts(), now);
    }

    boolean has(Kind kind) {
        return facts().has(kind);
    }

    World at(Instant then) {
        return new World(way, byVoice, writes, rings, opted, staff, helpers, steps, then);
    }

    World later(Duration time) {
        return at(now.plus(time));
    }

    World optsOut() {
        return new World(way, byVoice, writes, rings, true, staff, helpers, steps, now)
                .and(Kind.NOT_REACHED, "OPTED_OUT");
    }

    World and(Kind kind, String reason) {
        return and(kind, reason, null);
    }

    World and(Kind kind, String reason, @Nullable UUID who) {
        var more = new ArrayList<>(steps);
        more.add(new Step(new UUID(1, steps.size()), RESIDENT, kind, now, who, reason, null));
        return new World(way, byVoice, writes, rings, opted, staff, helpers, more, now);
    }

    World says(Mood mood) {
        return and(Kind.ANSWERED, mood.name());
    }

    /// What the ladder asks for, done.
    World does(Next next) {
        return switch (next) {
            case Next.Ask ask -> and(Kind.ASKED, ask.late() ? "LATE" : "");
            case Next.Nudge nudge -> and(Kind.NUDGED, "");
            case Next.Ring ring -> and(Kind.RANG, ring.late() ? "LATE" : "");
            case Next.GiveUpAsking gone -> and(Kind.NOT_REACHED, gone.why());
            case Next.TellStaff tell -> and(Kind.STAFF_TOLD, "", tell.who());
            case Next.AskToLookIn ask -> and(Kind.HELPER_ASKED, "", ask.who());
            case Next.TellOfAnswer tell -> and(Kind.ALL_TOLD_OF_ANSWER, "");
            case Next.BeLoud loud -> and(Kind.LOUD, "");
            case Next.Close close -> and(Kind.CLOSED, "", RESIDENT);
            case Next.Wait wait -> throw new IllegalArgumentException("There is nothing to do but wait.");
            case Next.Rest rest -> throw new IllegalArgumentException("There is nothing to do any more.");
        };
    }

    /// All that is to be done at this moment, done.
    World settled() {
        var world = this;
        for (int i = 0; i < 20; i++) {
            var next = world.next();
            if (next instanceof Next.Wait || next instanceof Next.Rest) {
                return world;
            }
            world = world.does(next);
        }
        throw new IllegalStateException("It goes round in circles: " + world.steps());
    }

    /// The same after a time in which nothing happens but what the ladder does.
    World silentUntil(Instant then) {
        var world = settled();
        while (world.next() instanceof Next.Wait wait && !wait.until().isAfter(then)) {
            world = world.at(wait.until()).settled();
        }
        return world.at(then);
    }

    List<Kind> kinds() {
        return steps.stream().map(Step::kind).toList();
    }
}
