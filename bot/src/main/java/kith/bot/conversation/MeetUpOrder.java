package kith.bot.conversation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kith.community.meetups.Change;
import kith.community.meetups.Changed;
import kith.community.meetups.Told;
import org.jspecify.annotations.Nullable;

/// What someone who leads a group wants done about its meet-ups, in their words' sense. From anyone else the same words
/// mean something else, or nothing.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "meetUp")
public sealed interface MeetUpOrder {

    /// "new", with as much of it as was said already.
    record New(Told told) implements MeetUpOrder {}

    /// As [New], in the place of one that is not finished.
    record Afresh(Told told) implements MeetUpOrder {}

    /// Goes on with what is not finished.
    record GoOn() implements MeetUpOrder {}

    /// A change to what goes on already.
    ///
    /// @param target what it is about, once that is known
    /// @param all    whether it is for all sessions, once that was asked
    /// @param sure   whether they have seen what it does, and said yes
    /// @param asked  whether it is clear that they do not mean their own place
    record Make(
            Change change,
            Changed.@Nullable Target target,
            @Nullable Boolean all,
            boolean sure,
            boolean asked) implements MeetUpOrder {

        public Make(Change change) {
            this(change, null, null, false, false);
        }
    }

    /// What was said to what was asked.
    record Answer(Told told) implements MeetUpOrder {}

    /// A place on a map, in degrees, was sent while one is in the making.
    record Here(double latitude, double longitude) implements MeetUpOrder {}
}
