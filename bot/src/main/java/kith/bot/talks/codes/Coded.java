package kith.bot.talks.codes;

import java.util.UUID;
import java.util.function.Function;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.bookings.Admitted;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Sessions;
import kith.community.members.JoiningGroups;

/// What a code stands for at present.
public sealed interface Coded {

    record Nothing(String code) implements Coded {}

    record OfGroup(UUID group) implements Coded {}

    /// Of an activity: its next session.
    record OfSession(UUID session) implements Coded {}

    /// Of an activity that has no session to come.
    record NotOn(String title, boolean paused) implements Coded {}

    static Coded find(String code, UseCases use, Turn turn) {
        return use.the(Activities.class)
                .findByCode(code)
                .map(activity -> ofActivity(activity, use, turn))
                .orElseGet(() -> ofGroup(code, use));
    }

    /// Leaves activities aside.
    static Coded ofGroup(String code, UseCases use) {
        return use.the(JoiningGroups.class)
                .coded(code)
                .<Coded>map(group -> new OfGroup(group.id()))
                .orElseGet(() -> new Nothing(code));
    }

    private static Coded ofActivity(Activity activity, UseCases use, Turn turn) {
        var next = activity.endedAt() != null
                ? null
                : use.the(Sessions.class).nextOf(activity.id(), turn.now()).stream()
                        .findFirst()
                        .orElse(null);
        return next == null ? new NotOn(activity.title(), Admitted.isPaused(activity, use)) : new OfSession(next.id());
    }

    /// Goes on with what it stands for, or says why that is nothing. Pure.
    default Step leadTo(Function<UUID, Deed<?>> session, Function<UUID, Deed<?>> group, Turn turn) {
        return switch (this) {
            case Nothing none -> Step.say(Reply.of("session.no-such-code", "code", none.code()), turn.state());
            case OfGroup of -> new Step.Do(group.apply(of.group()));
            case OfSession of -> new Step.Do(session.apply(of.session()));
            case NotOn not -> Admitted.notOn(not.title(), not.paused());
        };
    }
}
