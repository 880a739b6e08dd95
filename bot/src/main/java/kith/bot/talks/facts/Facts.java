package kith.bot.talks.facts;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// What people can ask about an activity.
public final class Facts {

    public static final Subject SUBJECT = new Subject(
            "facts", List.of(AskFact.class), List.of(FactState.ToldOf.class, FactState.AskedFactOf.class), Map.of());

    private Facts() {}
}
