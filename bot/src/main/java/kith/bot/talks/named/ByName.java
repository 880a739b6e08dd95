package kith.bot.talks.named;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// What people can say of activities by their names.
public final class ByName {

    public static final Subject SUBJECT = new Subject(
            "named",
            List.of(JoinByName.class, OfWhatTheyKnow.class, SeeByName.class),
            List.of(NamedState.OfferedPlace.class, NamedState.AskedWhichNamed.class),
            Map.of());

    private ByName() {}
}
