package kith.community.phrases;

import com.ibm.icu.text.MessageFormat;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kith.community.about.ServiceSettings;
import org.jspecify.annotations.Nullable;

/// Says a [Phrase] in a language. A language that lacks one says it in the service's own, or else in English, in which
/// all of them are.
public final class Phrases {

    /// Blanks that every wording may use.
    static final Set<String> EVERYWHERE = Set.of("service", "phone");

    /// The mark of a translation that nobody who grew up with the language has read yet.
    static final String AWAITING = "awaiting a native reader";

    /// Under this a language has other words for what is written "reply" and "text" and is heard on the phone.
    static final String EAR = "voice.ear.";

    private final Map<String, Language> languages;
    private final String fallback;
    private final Map<String, Object> everywhere;

    /// @param languages  by their code, `en`
    /// @param fallback   the service's own language, one of them
    /// @param everywhere blanks that every wording may use: `service`, `phone`
    Phrases(Map<String, Language> languages, String fallback, Map<String, Object> everywhere) {
        this.languages = Map.copyOf(languages);
        this.fallback = fallback;
        this.everywhere = Map.copyOf(everywhere);
        if (!languages.containsKey(fallback)) {
            throw new IllegalArgumentException("kith.service.language is \"" + fallback
                    + "\", but config/phrases/ has only " + new TreeSet<>(languages.keySet()) + ".");
        }
    }

    /// The languages that can be spoken: the service's own, then the others in the order of their names.
    public List<Tongue> tongues() {
        return languages.entrySet().stream()
                .map(language ->
                        new Tongue(language.getKey(), language.getValue().name()))
                .sorted(Comparator.comparing((Tongue tongue) -> !tongue.code().equals(fallback))
                        .thenComparing(Tongue::name))
                .toList();
    }

    /// The languages whose words no native reader has read yet.
    List<Tongue> awaitingAReader() {
        return tongues().stream()
                .filter(tongue -> Objects.requireNonNull(languages.get(tongue.code()))
                        .status()
                        .equals(AWAITING))
                .toList();
    }

    /// @throws IllegalArgumentException when no file has the key, or a blank of the wording is not given
    public String say(String language, Phrase phrase) {
        return say(language, phrase, false);
    }

    /// The same for a phone call: in the wording under `voice.ear` where the language has one, with days and months in
    /// full and phone numbers digit by digit.
    public String sayAloud(String language, Phrase phrase) {
        return ForTheEar.written(say(language, phrase, true));
    }

    /// Who reads a language out on the phone, as its file says under `voice.formats.reader`; empty where it does not.
    public String reader(String language) {
        return languages.containsKey(language)
                ? Objects.requireNonNull(languages.get(language)).reader()
                : "";
    }

    private String say(String language, Phrase phrase, boolean aloud) {
        var spoken = languages.getOrDefault(language, own());
        var format = spoken.format(phrase.key(), aloud);
        if (format == null) {
            spoken = own();
            format = spoken.format(phrase.key(), aloud);
        }
        if (format == null) {
            spoken = languages.getOrDefault("en", spoken);
            format = spoken.format(phrase.key(), aloud);
        }
        if (format == null) {
            throw new IllegalArgumentException(
                    "No phrase \"" + phrase.key() + "\" in config/phrases/" + fallback + ".yml");
        }
        return fill(language, spoken, format, phrase, aloud);
    }

    private String fill(String language, Language spoken, MessageFormat format, Phrase phrase, boolean aloud) {
        var said = new HashMap<String, Object>(everywhere);
        phrase.blanks().forEach((name, value) -> said.put(name, said(language, spoken, value, aloud)));
        for (String name : format.getArgumentNames()) {
            if (!said.containsKey(name)) {
                throw new IllegalArgumentException("Phrase \"" + phrase.key() + "\" has a blank {" + name
                        + "}, but is only given " + said.keySet() + ".");
            }
        }
        synchronized (format) { // ICU's formats are not for several threads at once
            return format.format(said);
        }
    }

    private Object said(String language, Language spoken, Object value, boolean aloud) {
        var times = aloud ? spoken.aloud() : spoken.spoken();
        return switch (value) {
            case Phrase inner -> say(language, inner, aloud);
            case Instant moment -> times.moment(moment);
            case LocalDate date -> times.date(date);
            case LocalTime time -> times.time(time);
            default -> value;
        };
    }

    /// The phrases in `config/phrases/`, for a service.
    ///
    /// @throws IllegalArgumentException naming file and key when one cannot be used
    public static Phrases in(Path folder, ServiceSettings service) {
        return new Phrases(
                PhraseFiles.read(folder, service.timeZone()),
                service.language(),
                Map.of("service", service.name(), "phone", service.phone()));
    }

    private Language own() {
        return Objects.requireNonNull(languages.get(fallback));
    }

    /// One language: its wordings by key, and how it says dates.
    ///
    /// @param spoken in writing
    /// @param aloud  on the phone
    /// @param name   what it calls itself
    /// @param reader the voice that reads it out on the phone; empty where none is named
    /// @param status what its file says of who has read it; empty for a language that was not translated
    record Language(
            Map<String, MessageFormat> formats,
            Spoken spoken,
            Spoken aloud,
            String name,
            String reader,
            String status) {

        @Nullable
        MessageFormat format(String key, boolean aloud) {
            var forTheEar = aloud ? formats.get(EAR + key) : null;
            return forTheEar == null ? formats.get(key) : forTheEar;
        }
    }
}
