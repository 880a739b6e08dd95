package kith.bot.channels.twilio;

import com.twilio.twiml.voice.Say;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kith.community.phrases.Phrases;
import kith.community.phrases.Tongue;

/// Twilio's voice for each language, as the files in `config/phrases/` name it: `cy-GB Polly.Gwyneth`. A language that
/// names none is read by the English one.
///
/// Their names: <https://www.twilio.com/docs/voice/twiml/say/text-speech>
final class Readers {

    private static final String ENGLISH = "en";

    private record Reader(Say.Language language, Say.Voice voice) {}

    private final Map<String, Reader> readers;
    private final Reader english;

    private Readers(Map<String, Reader> readers) {
        this.readers = Map.copyOf(readers);
        this.english =
                Objects.requireNonNull(readers.get(ENGLISH), "config/phrases/en.yml lacks \"voice.formats.reader\".");
    }

    /// @throws IllegalArgumentException naming the file, when Twilio has no such voice
    static Readers of(Phrases phrases) {
        var readers = new HashMap<String, Reader>();
        for (Tongue tongue : phrases.tongues()) {
            var named = phrases.reader(tongue.code());
            if (!named.isEmpty()) {
                readers.put(tongue.code(), reader(tongue.code(), named));
            }
        }
        return new Readers(readers);
    }

    private static Reader reader(String code, String named) {
        var words = named.split(" ");
        var language = named(Say.Language.values(), words[0]);
        var voice = named(Say.Voice.values(), words[words.length - 1]);
        if (words.length != 2 || language.isEmpty() || voice.isEmpty()) {
            throw new IllegalArgumentException("config/phrases/" + code + ".yml: \"voice.formats.reader\" is \"" + named
                    + "\", but a language and a voice of Twilio's were expected, such as \"en-GB Polly.Amy\".");
        }
        return new Reader(language.get(), voice.get());
    }

    private static <T extends Enum<T>> Optional<T> named(T[] all, String name) {
        return Arrays.stream(all).filter(each -> each.toString().equals(name)).findFirst();
    }

    Say.Builder reads(String language, String words) {
        var reader = readers.getOrDefault(language, english);
        return new Say.Builder(words).language(reader.language()).voice(reader.voice());
    }
}
