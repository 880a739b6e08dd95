package kith.bot.talks.requests;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// The talk about what only a person can see to.
public final class Requests {

    public static final Subject SUBJECT =
            new Subject("requests", List.of(AskPerson.class, AboutUs.class), List.of(), Map.of());

    private Requests() {}
}
