package kith.bot.vocabulary;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.bot.language.Gloss;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads lists of words from YAML: nested names, each ending in a list. `cues: {join: [join]}` is the list
/// `cues.join`.
///
/// Every word is a text, also `yes`, `no`, `on` and `off`, which YAML would take for true and false.
public final class WordLists {

    private WordLists() {}

    /// The words of a language, which come with the program.
    public static Map<String, List<String>> ofLanguage(String language) {
        var name = language + ".yml";
        try (var bytes = WordLists.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("There are no words for the language \"" + language + "\".");
            }
            return read(new java.io.InputStreamReader(bytes, StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new IllegalStateException("The words in " + name + " could not be read.", e);
        }
    }

    /// The other languages that are understood, by a dictionary into English each: Welsh, and of Polish and Ukrainian a
    /// few words of great need. A language is one of them by having a file here.
    public static List<Gloss> otherLanguages() {
        try {
            var files = new PathMatchingResourcePatternResolver(WordLists.class.getClassLoader())
                    .getResources(
                            "classpath*:" + WordLists.class.getPackageName().replace('.', '/') + "/*.yml");
            return Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(".yml", ""))
                    .filter(code -> !code.equals("en"))
                    .sorted()
                    .map(code -> new Gloss(code, ofLanguage(code)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The languages that are understood could not be listed.", e);
        }
    }

    /// @throws IllegalArgumentException naming the file and the list that cannot be used
    public static Map<String, List<String>> in(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return read(reader, file.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + " cannot be read. Start Kith in the folder that holds config/.", e);
        }
    }

    private static Map<String, List<String>> read(Reader text, String file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        try {
            Object root = new Yaml(
                            new SafeConstructor(options), new Representer(dumping), dumping, options, new OnlyTexts())
                    .load(text);
            var lists = new LinkedHashMap<String, List<String>>();
            flatten("", root, lists, file);
            return lists;
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + " is not YAML: " + e.getMessage(), e);
        }
    }

    private static void flatten(String name, @Nullable Object node, Map<String, List<String>> into, String file) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(name.isEmpty() ? "" + key : name + "." + key, inner, into, file));
        } else if (node instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            into.put(name, list.stream().map(String.class::cast).toList());
        } else {
            throw new IllegalArgumentException(
                    file + ": \"" + name + "\" should be a list of words, [one, another], but is " + node + ".");
        }
    }

    private static final class OnlyTexts extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // None: nothing is taken for a number, a date or a boolean.
        }
    }
}
