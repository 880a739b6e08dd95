package kith.bot.vocabulary;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.hearing.examples.Example;
import kith.bot.hearing.examples.Examples;
import kith.bot.hearing.examples.Moment;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads `config/examples/`, a file for each language, as `docs/hearing.md` explains it to stewards. A mistake is named
/// with
/// its file and line.
public final class ExampleFiles {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final String ALWAYS = "always";

    private final String file;
    private final List<Example> lines = new ArrayList<>();
    private final Map<String, List<String>> alike = new TreeMap<>();

    private ExampleFiles(String file) {
        this.file = file;
    }

    /// The examples of every language in a folder.
    ///
    /// @throws IllegalArgumentException naming the file, the line and what was expected there
    public static Examples in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.toString().endsWith(".yml"))
                    .sorted()
                    .map(ExampleFiles::read)
                    .reduce(new Examples(List.of(), Map.of()), Examples::and)
                    .checked();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    folder + " cannot be read. Start Kith in the folder that holds config/.", e);
        }
    }

    static Examples read(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            return read(text, file.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read, or is not UTF-8.", e);
        }
    }

    static Examples read(Reader text, String file) {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        var reading = new ExampleFiles(file);
        try {
            reading.root(new Yaml(options).compose(text));
        } catch (MarkedYAMLException e) {
            var at = e.getProblemMark();
            var line = at == null ? "" : ", line " + (at.getLine() + 1);
            throw new IllegalArgumentException(file + line + ": this is not YAML, " + e.getProblem() + ".", e);
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + " is not YAML: " + e.getMessage(), e);
        }
        return new Examples(reading.lines, reading.alike);
    }

    private void root(@Nullable Node root) {
        if (root == null) {
            return;
        }
        for (var part : entries(root, "\"kinds:\" or \"alike:\"")) {
            switch (name(part)) {
                case "kinds" ->
                    entries(part.getValueNode(), "a kind, such as ask-cost:").forEach(this::kind);
                case "alike" ->
                    entries(part.getValueNode(), "a group of words, such as family:")
                            .forEach(this::group);
                default -> throw wrong(part.getKeyNode(), "\"kinds:\" or \"alike:\" was expected");
            }
        }
    }

    private void kind(NodeTuple entry) {
        var kind = named(entry);
        var value = entry.getValueNode();
        if (value instanceof SequenceNode) {
            texts(value).forEach(text -> lines.add(new Example(kind, null, text)));
        } else {
            for (var at : entries(value, "a list of messages, or moments with a list each")) {
                var moment = moment(at);
                texts(at.getValueNode()).forEach(text -> lines.add(new Example(kind, moment, text)));
            }
        }
    }

    private @Nullable Moment moment(NodeTuple entry) {
        var word = name(entry);
        if (word.equals(ALWAYS)) {
            return null;
        }
        return Arrays.stream(Moment.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        entry.getKeyNode(),
                        "there is no moment \"" + word + "\", only always, "
                                + Arrays.stream(Moment.values())
                                        .map(Moment::word)
                                        .collect(Collectors.joining(", "))));
    }

    private void group(NodeTuple entry) {
        var group = named(entry);
        for (var word : texts(entry.getValueNode())) {
            var groups = new TreeSet<>(alike.getOrDefault(word, List.of()));
            groups.add(group);
            alike.put(word, List.copyOf(groups));
        }
    }

    private List<String> texts(Node node) {
        if (!(node instanceof SequenceNode list)) {
            throw wrong(node, "a list was expected, each line with a hyphen before it");
        }
        return list.getValue().stream().map(this::text).toList();
    }

    private String text(Node node) {
        if (!(node instanceof ScalarNode text)) {
            throw wrong(node, "a message was expected; put it in quotes if it holds a colon or begins with a mark");
        }
        var said = text.getValue();
        if (said.isBlank() || said.length() > Examples.LONGEST) {
            throw wrong(node, "a message has 1 to " + Examples.LONGEST + " characters, not " + said.length());
        }
        return said;
    }

    private List<NodeTuple> entries(Node node, String expected) {
        if (!(node instanceof MappingNode map)) {
            throw wrong(node, expected + " was expected");
        }
        var names = new HashSet<String>();
        for (var entry : map.getValue()) {
            if (!names.add(name(entry))) {
                throw wrong(entry.getKeyNode(), "\"" + name(entry) + "\" stands there twice; put the lists together");
            }
        }
        return map.getValue();
    }

    private String named(NodeTuple entry) {
        var name = name(entry);
        if (!Examples.isName(name)) {
            throw wrong(
                    entry.getKeyNode(),
                    "\"" + name + "\" cannot be a name: small letters, digits and hyphens, such as ask-cost");
        }
        return name;
    }

    private String name(NodeTuple entry) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
            return key.getValue();
        }
        throw wrong(entry.getKeyNode(), "a name was expected");
    }

    private IllegalArgumentException wrong(Node node, String what) {
        return new IllegalArgumentException(
                file + ", line " + (node.getStartMark().getLine() + 1) + ": " + what + ".");
    }
}
