package kith.community.phrases;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads `config/phrases/*.yml`: nested keys, each ending in a wording in ICU MessageFormat.
final class PhraseFiles {

    private static final int MAX_BYTES = 1 << 20;

    private PhraseFiles() {}

    /// Reads every language in a folder; the name of a file is the code of its language.
    ///
    /// @throws IllegalArgumentException naming file and key when one cannot be used
    static Map<String, Phrases.Language> read(Path folder, ZoneId zone) {
        try (var files = Files.list(folder)) {
            var languages = new HashMap<String, Phrases.Language>();
            for (Path file : files.filter(f -> f.toString().endsWith(".yml")).toList()) {
                var code = file.getFileName().toString().replace(".yml", "");
                languages.put(code, language(file, code, zone));
            }
            requireKnownBlanks(folder, languages);
            return languages;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The phrases in " + folder + " cannot be read (" + e.getMessage()
                            + "). Start Kith in the folder that holds config/.",
                    e);
        }
    }

    private static void requireKnownBlanks(Path folder, Map<String, Phrases.Language> languages) {
        var wordings = new HashMap<String, Map<String, MessageFormat>>();
        languages.forEach((code, language) -> wordings.put(code, language.formats()));
        new Blanks(wordings).misspelt().ifPresent(sentence -> {
            throw new IllegalArgumentException(folder + "/" + sentence);
        });
    }

    private static Phrases.Language language(Path file, String code, ZoneId zone) throws IOException {
        var wordings = new HashMap<String, String>();
        flatten("", parse(file), wordings, file);
        var translation = translation(wordings, file);
        var formats = new HashMap<String, MessageFormat>();
        wordings.forEach((key, wording) -> formats.put(key, format(file, key, wording, code)));
        var spoken = spoken(wordings, "formats.", code, zone, file);
        var aloud = spoken(wordings, "voice.formats.", code, zone, file);
        formats.keySet().removeIf(key -> key.startsWith("formats.") || key.startsWith("voice.formats."));
        return new Phrases.Language(
                Map.copyOf(formats),
                spoken,
                aloud,
                required(wordings, "language.name", file),
                wordings.getOrDefault("voice.formats.reader", ""),
                translation);
    }

    /// What `voice.formats` does not say is read out as it is written.
    private static Spoken spoken(Map<String, String> wordings, String under, String code, ZoneId zone, Path file) {
        Function<String, String> pattern = name -> Objects.requireNonNullElseGet(
                wordings.get(under + name), () -> required(wordings, "formats." + name, file));
        return new Spoken(
                Locale.forLanguageTag(code.equals("en") ? "en-GB" : code),
                zone,
                pattern.apply("date"),
                pattern.apply("hour"),
                pattern.apply("time"),
                pattern.apply("noon"));
    }

    /// What the file says of its own making, taken out of the wordings: nobody is told it.
    private static String translation(Map<String, String> wordings, Path file) {
        var status = wordings.getOrDefault("translation.status", "");
        wordings.keySet().removeIf(key -> key.startsWith("translation."));
        if (!status.isEmpty() && !status.equals(Phrases.AWAITING) && !status.matches("read by .+ on .+")) {
            throw new IllegalArgumentException(file + ": \"translation.status\" should be \"" + Phrases.AWAITING
                    + "\" or \"read by NAME on DATE\", but is \"" + status + "\".");
        }
        return status;
    }

    private static Object parse(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IllegalArgumentException(file + " is larger than 1 MB; a phrase file is not.");
        }
        try (var reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + " is not YAML: " + e.getMessage(), e);
        }
    }

    private static void flatten(String key, Object node, Map<String, String> into, Path file) {
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((name, inner) -> flatten(key.isEmpty() ? "" + name : key + "." + name, inner, into, file));
            case String wording -> into.put(key, wording.stripTrailing());
            case null, default ->
                throw new IllegalArgumentException(
                        file + ": \"" + key + "\" should be words in quotes, but is " + node + ".");
        }
    }

    private static MessageFormat format(Path file, String key, String wording, String code) {
        try {
            return new MessageFormat(wording, ULocale.forLanguageTag(code));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + ": \"" + key + "\" has a blank that is not well formed: " + e.getMessage(), e);
        }
    }

    private static String required(Map<String, String> wordings, String key, Path file) {
        var wording = wordings.get(key);
        if (wording == null) {
            throw new IllegalArgumentException(file + " lacks \"" + key + "\".");
        }
        return wording;
    }
}
