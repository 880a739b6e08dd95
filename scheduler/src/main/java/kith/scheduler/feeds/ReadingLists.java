package kith.scheduler.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.community.about.Mode;
import kith.community.about.StaffSettings;
import kith.community.lists.Filling;
import kith.community.lists.WorkingThrough;
import kith.community.phrases.Phrases;
import kith.community.phrases.Tongue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Reads the lists of people, each file when it is new or has changed. Reading one twice changes nothing;
/// nobody is taken off a list.
@Component
@EnableConfigurationProperties(ListSettings.class)
public class ReadingLists {

    private static final String ENDING = ".csv";
    private static final int LONGEST_NAME = 50;

    private static final Logger log = LoggerFactory.getLogger(ReadingLists.class);

    private final List<Path> folders;
    private final Filling filling;
    private final Phrases phrases;
    private final Map<Path, Integer> read = new HashMap<>();

    ReadingLists(
            ListSettings lists,
            DemonstrationSettings demonstration,
            StaffSettings staff,
            Filling filling,
            Phrases phrases) {
        this.folders = new ArrayList<>(List.of(Path.of(lists.lists())));
        if (staff.mode() == Mode.DEMO && !demonstration.demoData().isBlank()) {
            folders.add(Path.of(demonstration.demoData()).resolve("lists"));
        }
        this.filling = filling;
        this.phrases = phrases;
    }

    /// The files that are new or have changed.
    public List<Path> changed() {
        return folders.stream()
                .flatMap(folder -> files(folder).stream())
                .filter(file ->
                        digest(file).filter(now -> !now.equals(read.get(file))).isPresent())
                .toList();
    }

    private static Optional<Integer> digest(Path file) {
        try {
            return Optional.of(Arrays.hashCode(Files.readAllBytes(file)));
        } catch (IOException e) {
            log.warn("{} cannot be read.", file, e);
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            log.warn("{} cannot be read.", folder, e);
            return List.of();
        }
    }

    /// Reads one of them, person by person.
    public void read(Path file, Instant now) {
        try {
            read(file, Files.readAllBytes(file), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file, byte[] bytes, Instant now) throws IOException {
        var digest = Arrays.hashCode(bytes);
        var fileName = file.getFileName().toString();
        var list = WorkingThrough.name(fileName.substring(0, fileName.length() - ENDING.length()));
        if (list.isEmpty() || list.length() > LONGEST_NAME) {
            log.warn("{}: a list's name has {} characters at most.", file, LONGEST_NAME);
            read.put(file, digest);
            return;
        }
        var languages = phrases.tongues().stream().map(Tongue::code).collect(Collectors.toSet());
        int[] put = {0};
        var problems = new CsvPeople(languages).read(new ByteArrayInputStream(bytes), person -> {
            var filled = filling.put(list, person, now);
            put[0] += filled == Filling.Filled.PUT ? 1 : 0;
            return filled == Filling.Filled.SOMEBODY_ELSES
                    ? Optional.of(
                            "this number is known as somebody else's; add them by text, and say that they share it")
                    : Optional.empty();
        });
        problems.forEach(problem -> log.warn("{}", problem.inWords(file.toString())));
        log.info("List {}: {} people more, {} problems.", list, put[0], problems.size());
        read.put(file, digest);
    }
}
