package kith.scheduler.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The duty that reads the lists of people, each file when it is new or has changed. Reading one twice changes nothing;
/// nobody is taken off a list.
@Component
@EnableConfigurationProperties(ListSettings.class)
class ReadingLists implements Duty {

    private static final Duration EVERY = Duration.ofMinutes(1);
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

    @Override
    public String name() {
        return "read-lists";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    @Override
    public void perform(Instant now) {
        folders.stream().flatMap(folder -> files(folder).stream()).forEach(file -> {
            try {
                read(file, now);
            } catch (IOException e) {
                log.warn("{} cannot be read.", file, e);
            }
        });
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

    private void read(Path file, Instant now) throws IOException {
        var bytes = Files.readAllBytes(file);
        var digest = Arrays.hashCode(bytes);
        if (Integer.valueOf(digest).equals(read.get(file))) {
            return;
        }
        var fileName = file.getFileName().toString();
        var list = WorkingThrough.name(fileName.substring(0, fileName.length() - ENDING.length()));
        if (list.isEmpty() || list.length() > LONGEST_NAME) {
            log.warn("{}: a list's name has {} characters at most.", file, LONGEST_NAME);
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
