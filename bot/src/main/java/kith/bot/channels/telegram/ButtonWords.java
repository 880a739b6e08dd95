package kith.bot.channels.telegram;

import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;

/// What stands on the two buttons that only Telegram has. In the service's own language: a channel does not know its
/// people's.
record ButtonWords(String shareLocation, String shareContact) {

    static ButtonWords of(Phrases phrases, String language) {
        return new ButtonWords(
                phrases.say(language, Phrase.of("telegram.share-location")),
                phrases.say(language, Phrase.of("telegram.share-contact")));
    }
}
