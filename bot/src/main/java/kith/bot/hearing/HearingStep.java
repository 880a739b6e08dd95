package kith.bot.hearing;

import java.util.List;

/// One step of the line along which a message is heard. Pure.
@FunctionalInterface
public interface HearingStep {

    /// What the message may mean to this step, the likeliest first; empty where it means nothing to it, and the next
    /// step is asked. The next is asked too where nothing that was heard turns out to be theirs to ask for.
    List<Heard> hear(Message message);
}
