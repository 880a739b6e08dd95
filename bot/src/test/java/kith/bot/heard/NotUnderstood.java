package kith.bot.heard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.outbox.SmsText;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.phrases.Tongue;

/// Answers that say no more than that we have not understood, or ask back as if nothing had been said. They
/// are known by their first sentence in `config/phrases/`, in each language; a key that is gone there must
/// be replaced here.
final class NotUnderstood {

    private static final List<String> UNCLEAR = List.of("chat.unclear", "chat.unclear-again");

    private static final List<String> DEAD_ENDS = List.of(
            "chat.unclear",
            "chat.unclear-again",
            "check-in.sorry",
            "session.none-picked",
            "place.ask",
            "place.not-known",
            "whats-on.relaxed",
            "whats-on.nothing-shown");

    private static final String ANYTHING = "ANYTHING";

    private static final Pattern SAID = anyOf(UNCLEAR);
    private static final Pattern DEAD_END = anyOf(DEAD_ENDS);

    private NotUnderstood() {}

    static boolean is(String reply) {
        return SAID.matcher(reply).find();
    }

    static boolean isDeadEnd(String reply) {
        return DEAD_END.matcher(reply).find();
    }

    private static Pattern anyOf(List<String> keys) {
        var phrases = Town.shared().bean(Phrases.class);
        return Pattern.compile(phrases.tongues().stream()
                .map(Tongue::code)
                .flatMap(language -> keys.stream().map(key -> beginning(phrases, language, key)))
                .collect(Collectors.joining("|")));
    }

    private static String beginning(Phrases phrases, String language, String key) {
        var said = SmsText.plain(phrases.say(
                language, Phrase.of(key, "said", ANYTHING, "words", ANYTHING, "place", ANYTHING, "when", ANYTHING)));
        return Stream.of(said.split("(?<=[.?!])\\s")[0].split(ANYTHING, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*", "(^|\n)", ""));
    }
}
