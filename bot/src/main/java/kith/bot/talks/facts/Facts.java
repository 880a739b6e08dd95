package kith.bot.talks.facts;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// What people can ask about an activity.
public final class Facts {

    public static final Subject SUBJECT = new Subject(
            "facts",
            List.of(AskFact.class, AskLeader.class, AnswerEnquiry.class, PerhapsAnswer.class, KeepAnswer.class),
            List.of(
                    FactState.ToldOf.class,
                    FactState.AskedFactOf.class,
                    FactState.OfferedToAsk.class,
                    FactState.OfferedToKeep.class),
            Map.of(),
            List.of(AnswerEnquiry.WORDS));

    private Facts() {}
}
