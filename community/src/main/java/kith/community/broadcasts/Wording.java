package kith.community.broadcasts;

import kith.community.phrases.Phrase;

/// How a broadcast reads: always with who it is from, and an invitation with how to get no more of them.
final class Wording {

    private Wording() {}

    static Phrase of(Broadcast broadcast) {
        return Phrase.of(
                broadcast.audience().isInvitation() ? "broadcast.invitation" : "broadcast.from",
                "sender",
                broadcast.sender(),
                "hasSender",
                broadcast.sender().isBlank() ? "no" : "yes",
                "group",
                broadcast.onBehalf(),
                "words",
                broadcast.audience().isInvitation() ? ended(broadcast.words()) : broadcast.words());
    }

    /// As a sentence, because another follows.
    private static String ended(String words) {
        var said = words.strip();
        return !said.isEmpty() && Character.isLetterOrDigit(said.codePointBefore(said.length())) ? said + "." : said;
    }
}
