package kith.bot.language;

import kith.community.directory.Wish;

/// A stretch of a message, and what it is taken for. `from` is its first word, `end` the word after its last.
public sealed interface Item {

    int from();

    int end();

    record Said(Cue cue, int from, int end) implements Item {}

    /// @param bare whether no "in" or "near" stood before it
    record Spot(Where where, boolean bare, int from, int end) implements Item {}

    record When(Timing timing, int from, int end) implements Item {}

    record Code(String code, int from, int end) implements Item {}

    /// @param spelled "two" rather than "2"
    record Number(int number, boolean spelled, int from, int end) implements Item {}

    /// @param bare "for 2" and no more
    record Party(int party, boolean bare, int from, int end) implements Item {}

    record Filter(Wish.Only only, int from, int end) implements Item {}

    record Topic(int from, int end) implements Item {}

    /// "Not", "nothing with": turns what follows into what is not wanted.
    record Not(int from, int end) implements Item {}

    /// "Near me".
    record Here(int from, int end) implements Item {}

    record Filler(int from, int end) implements Item {}

    record Unknown(int from, int end) implements Item {}
}
