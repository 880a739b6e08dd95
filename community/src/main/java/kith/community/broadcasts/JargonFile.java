package kith.community.broadcasts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads `config/jargon.yml`: one line a term, with what to say instead.
public final class JargonFile {

    private JargonFile() {}

    /// @throws IllegalArgumentException naming the file and the term that cannot be used
    public static Jargon read(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var reader = Files.newBufferedReader(file)) {
            if (!(new Yaml(new SafeConstructor(options)).load(reader) instanceof Map<?, ?> lines)) {
                throw new IllegalArgumentException(file + " should hold one line for each term: cohort: group");
            }
            return new Jargon(lines.entrySet().stream()
                    .map(line -> term(file, line.getKey(), line.getValue()))
                    .toList());
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + " is not YAML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + " cannot be read. Start Kith in the folder that holds config/.", e);
        }
    }

    private static Jargon.Term term(Path file, Object term, Object plain) {
        if (term instanceof String word && plain instanceof String better && !word.isBlank() && !better.isBlank()) {
            return new Jargon.Term(word.strip(), better.strip());
        }
        throw new IllegalArgumentException(
                file + ": \"" + term + "\" should have plain words in its place, but has " + plain + ".");
    }
}
