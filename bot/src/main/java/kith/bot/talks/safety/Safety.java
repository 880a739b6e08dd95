package kith.bot.talks.safety;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// What is done when somebody may be in danger.
public final class Safety {

    public static final Subject SUBJECT = new Subject(
            "safety",
            List.of(InDanger.class, PerhapsInDanger.class, Worried.class),
            List.of(SafetyState.OfferedToRing.class),
            Map.of());

    private Safety() {}
}
