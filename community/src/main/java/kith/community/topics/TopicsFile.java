package kith.community.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads `config/topics.yml`: one line a topic, its name and a list of words.
public final class TopicsFile {

    private TopicsFile() {}

    /// @throws IllegalArgumentException naming the file and the topic that cannot be used
    public static Topics read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            if (!(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader) instanceof Map<?, ?> lines)) {
                throw new IllegalArgumentException(
                        file + " should hold one line for each topic: walking: [walk, hike]");
            }
            return new Topics(lines.entrySet().stream()
                    .map(line -> new Topics.Topic(
                            String.valueOf(line.getKey()), words(file, line.getKey(), line.getValue())))
                    .toList());
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + " is not YAML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + " cannot be read. Start Kith in the folder that holds config/.", e);
        }
    }

    private static List<String> words(Path file, @Nullable Object topic, @Nullable Object words) {
        if (words instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new IllegalArgumentException(
                file + ": \"" + topic + "\" should have a list of words, [walk, hike], but has " + words + ".");
    }
}
