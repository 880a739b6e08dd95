package kith.community.broadcasts;

import java.util.List;

/// What became of a leader's answer to someone.
public sealed interface ReplyAnswered {

    record Answered(String firstName) implements ReplyAnswered {}

    /// Several of that name wrote: each by the number of what they wrote.
    record Which(List<Said> said) implements ReplyAnswered {}

    /// What someone wrote.
    record Said(int number, String firstName, String about) {}

    /// Nobody of that name or number has written lately.
    record Nobody(String whom) implements ReplyAnswered {}

    /// Whom, but not what.
    record NoWords(String firstName) implements ReplyAnswered {}

    /// No message reaches them.
    record Unreached(String firstName) implements ReplyAnswered {}
}
