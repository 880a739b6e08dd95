package kith.community.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Says which file of settings is not YAML, in which line, and why. Spring Boot only knows the line, so the files that
/// it reads are looked at once more.
final class BrokenYaml extends AbstractFailureAnalyzer<MarkedYAMLException> {

    private final List<Path> folders;

    BrokenYaml() {
        this(List.of(Path.of("config"), Path.of("")));
    }

    BrokenYaml(List<Path> folders) {
        this.folders = folders;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, MarkedYAMLException cause) {
        var problem = String.valueOf(cause.getProblem());
        var sentence = fileWith(problem) + line(cause) + ": this is not YAML, " + problem + ".";
        return new FailureAnalysis(sentence, null, cause);
    }

    private String fileWith(String problem) {
        return folders.stream()
                .flatMap(folder -> settingsIn(folder).stream())
                .filter(file -> problem.equals(problemOf(file)))
                .map(Path::toString)
                .findFirst()
                .orElse("A file of settings");
    }

    private static String line(MarkedYAMLException cause) {
        var mark = cause.getProblemMark();
        return mark == null ? "" : ", line " + (mark.getLine() + 1);
    }

    private static List<Path> settingsIn(Path folder) {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "application*.{yml,yaml}")) {
            files.forEach(found::add);
        } catch (IOException e) {
            return List.of();
        }
        return found;
    }

    private static @Nullable String problemOf(Path file) {
        var likeSpring = new LoaderOptions();
        likeSpring.setAllowDuplicateKeys(false);
        try (var reader = Files.newBufferedReader(file)) {
            new Yaml(new SafeConstructor(likeSpring)).loadAll(reader).forEach(document -> {});
            return null;
        } catch (MarkedYAMLException e) {
            return e.getProblem();
        } catch (IOException e) {
            return null;
        }
    }
}
