package kith.bot.talks.onday;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// What people say on the way to a session and at its door.
public final class OnTheDay {

    public static final Subject SUBJECT = new Subject("onday", List.of(TellTheDoor.class), List.of(), Map.of());

    private OnTheDay() {}
}
