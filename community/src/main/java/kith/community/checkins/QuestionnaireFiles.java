package kith.community.checkins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads `config/questionnaires/*.yml`. A file with `enabled: false` is a slot that is kept for later, such as for a
/// questionnaire that needs a licence.
///
/// ```yaml
/// title: Loneliness
/// questions:
///   - key: left-out
///     ask: { en: "How often do you feel left out?" }
///     choices:
///       - { en: "hardly ever or never" }
///       - { en: "often", offers-call: true }
///   - key: satisfied
///     ask: { en: "..." }
///     scale: [0, 10]
/// ```
final class QuestionnaireFiles {

    private QuestionnaireFiles() {}

    /// @throws IllegalArgumentException naming the file and what is wrong in it
    static Questionnaires read(Path folder) {
        var all = new TreeMap<String, Questionnaire>();
        try (var files = Files.newDirectoryStream(folder, "*.yml")) {
            for (Path file : files) {
                var id = file.getFileName().toString().replaceFirst("\\.yml$", "");
                if (id.equals(Questionnaires.QUICK)) {
                    throw new IllegalArgumentException(
                            file + ": \"quick\" is the question that Kith brings along; give the file another name.");
                }
                var questionnaire = read(id, file);
                if (questionnaire != null) {
                    all.put(id, questionnaire);
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    folder + " cannot be read. Start Kith in the folder that holds config/.", e);
        }
        return new Questionnaires(all);
    }

    private static @Nullable Questionnaire read(String id, Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            var root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader), "the file");
            if (Boolean.FALSE.equals(root.get("enabled"))) {
                return null;
            }
            var items = new ArrayList<Questionnaire.Item>();
            for (Object question : list(root.get("questions"), "questions")) {
                items.add(item(map(question, "a question")));
            }
            return new Questionnaire(id, text(root.get("title"), "title"), items);
        } catch (YAMLException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Questionnaire.Item item(Map<String, Object> question) {
        var key = text(question.get("key"), "key");
        var ask = words(map(question.get("ask"), "ask of \"" + key + "\""));
        if (question.get("scale") instanceof List<?> scale) {
            if (scale.size() == 2
                    && scale.get(0) instanceof Integer from
                    && scale.get(1) instanceof Integer to
                    && from < to) {
                return new Questionnaire.Item(key, ask, from, to, List.of());
            }
            throw new IllegalArgumentException("the scale of \"" + key + "\" should be two numbers, [0, 10]");
        }
        var choices = new ArrayList<Questionnaire.Choice>();
        for (Object choice : list(question.get("choices"), "choices of \"" + key + "\"")) {
            var map = map(choice, "a choice of \"" + key + "\"");
            choices.add(new Questionnaire.Choice(words(map), Boolean.TRUE.equals(map.get("offers-call"))));
        }
        if (choices.size() < 2) {
            throw new IllegalArgumentException("\"" + key + "\" should have a scale, or two choices at least");
        }
        return new Questionnaire.Item(key, ask, 1, choices.size(), choices);
    }

    private static Map<String, String> words(Map<String, Object> map) {
        var words = new LinkedHashMap<String, String>();
        map.forEach((language, said) -> {
            if (said instanceof String text) {
                words.put(language, text);
            }
        });
        return words;
    }

    private static String text(@Nullable Object value, String what) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException(what + " should be words, but is " + value);
    }

    private static List<?> list(@Nullable Object value, String what) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(what + " should be a list, but is " + value);
    }

    private static Map<String, Object> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            var named = new LinkedHashMap<String, Object>();
            map.forEach((key, each) -> named.put(String.valueOf(key), each));
            return named;
        }
        throw new IllegalArgumentException(what + " should have names and values, but is " + value);
    }
}
