package kith.web.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;

/// Says phrases in the language of a page; the templates know it as `words`.
///
/// @param language as in the file name of `config/phrases/`, and as HTML's `lang` wants it
public record Words(Phrases phrases, String language) {

    /// @param blanks as in [Phrase#of]: name, value, name, value …
    public String say(String key, Object... blanks) {
        return say(Phrase.of(key, blanks));
    }

    public String say(Phrase phrase) {
        return phrases.say(language, phrase);
    }

    /// A date in full, as it heads a list: `Thursday 4 March`.
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("web.day.format"), Locale.forLanguageTag(language))
                .format(date);
    }
}
