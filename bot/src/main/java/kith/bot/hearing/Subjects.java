package kith.bot.hearing;

import java.util.Arrays;
import java.util.List;
import kith.bot.conversation.Intents;
import kith.bot.conversation.States;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Subject;

/// All that people can talk about with us.
public final class Subjects {

    public static final List<Subject> ALL = List.of(
            new Subject("conversation", closed(Intents.class, Intent.class), closed(States.class, State.class)),
            new Subject("", List.of(), List.of(State.Idle.class)));

    private Subjects() {}

    private static <T> List<Class<? extends T>> closed(Class<?> family, Class<T> of) {
        return Arrays.stream(family.getPermittedSubclasses())
                .<Class<? extends T>>map(each -> each.asSubclass(of))
                .toList();
    }
}
