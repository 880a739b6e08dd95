package kith.community.checkins;

import java.util.List;
import kith.community.outbox.Notice.Option;
import kith.community.phrases.Phrase;

/// What became of someone's answer to a check-in.
public sealed interface Answered {

    /// It is on record.
    ///
    /// @param worker  first name of who will see to it; empty where there is nobody by name
    /// @param alarmed whether people were told before, who now hear of the answer
    record Heard(Mood mood, String worker, boolean alarmed) implements Answered {}

    /// There is another question.
    record GoOn(Phrase question, List<Option> options) implements Answered {}

    /// They are often lonely: would they like to be rung?
    record OfferCall(List<Option> options) implements Answered {}

    /// That was no answer; the question again.
    record NotClear(Phrase question, List<Option> options) implements Answered {}

    /// They are asked nothing at present.
    record NothingOpen() implements Answered {}
}
