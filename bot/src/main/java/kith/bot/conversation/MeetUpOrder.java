package kith.bot.conversation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kith.community.meetups.Told;

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

    /// What was said to what was asked.
    record Answer(Told told) implements MeetUpOrder {}
}
