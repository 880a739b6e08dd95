package kith.bot.talks.codes;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// What people can say with a code.
public final class Codes {

    public static final Subject SUBJECT =
            new Subject("codes", List.of(SeeCode.class, JoinCode.class, Take.class), List.of(), Map.of());

    private Codes() {}
}
