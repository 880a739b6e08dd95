package kith.community.broadcasts;

import java.util.List;

/// What became of a leader's answer to someone.
public sealed interface Answering {

    record Answered(String firstName) implements Answering {}

    /// Several of that name wrote: each by the number of what they wrote.
    record Which(List<Said> said) implements Answering {}

    /// What someone wrote.
    record Said(int number, String firstName, String about) {}

    /// Nobody of that name or number has written lately.
    record Nobody(String whom) implements Answering {}

    /// Whom, but not what.
    record NoWords(String firstName) implements Answering {}

    /// No message reaches them.
    record Unreached(String firstName) implements Answering {}
}
