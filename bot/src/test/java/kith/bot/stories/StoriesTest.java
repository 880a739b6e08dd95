package kith.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Plays every story in `stories/`: each message we send must be in it, word for word, and none besides.
///
/// `-Dstories.print=true` prints what is really said, to write a story from; `-Dstories.only=08` plays only the files
/// whose names begin so.
class StoriesTest {

    private static final boolean PRINT = Boolean.getBoolean("stories.print");
    /// Beyond this a program may have seen what it does not look for again when its clock is put back.
    private static final Period LONG = Period.ofMonths(1);

    private static final String VOICE = "@voice";
    private static final String ONLY = System.getProperty("stories.only", "");

    @TempDir
    Path folder;

    private @Nullable StoryProgram program;

    /// By the moment at which they begin, so that those of one moment share a program; those apart begin with a new
    /// one.
    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        try (var files = Files.list(StoryProgram.STORIES)) {
            return files
                    .filter(file -> file.toString().endsWith(".story"))
                    .filter(file -> file.getFileName().toString().startsWith(ONLY))
                    .sorted()
                    .map(file -> new Played(file, Story.read(file)))
                    .sorted(Comparator.comparing(Played::isApart).thenComparing(Played::start))
                    .toList()
                    .stream()
                    .flatMap(this::tests);
        }
    }

    private record Played(Path file, Story story) {

        LocalDateTime start() {
            return ((Story.Line.Time) story.lines().getFirst()).then();
        }

        /// Whether it leaves something behind that is not in the database: calls, and what was fetched.
        boolean isApart() {
            return story.lines().stream().anyMatch(this::isLasting);
        }

        private boolean isLasting(Story.Line line) {
            return switch (line) {
                case Story.Line.Time time -> time.then().isAfter(start().plus(LONG));
                case Story.Line.Feed feed -> true;
                case Story.Line.Says says -> says.who().contains(VOICE);
                case Story.Line.Hears hears -> hears.to().contains(VOICE);
                default -> false;
            };
        }
    }

    private Stream<DynamicTest> tests(Played played) {
        return played.story().channels().stream()
                .map(channel -> DynamicTest.dynamicTest(
                        played.file().getFileName() + " on " + channel + ": "
                                + played.story().title(),
                        () -> play(played, channel)));
    }

    private void play(Played played, ChannelKind channel) throws IOException {
        if (played.isApart()) {
            end();
        }
        var own = at(played.start());
        var stage = new Stage(own, channel);
        try {
            new Playing(played.file().getFileName().toString(), stage).play(played.story());
        } finally {
            if (played.isApart()) {
                end();
            } else {
                own.startAgain();
            }
        }
    }

    private StoryProgram at(LocalDateTime start) throws IOException {
        if (program != null && program.start().equals(start)) {
            return program;
        }
        end();
        program = new StoryProgram(Files.createTempDirectory(folder, "program"), start);
        return program;
    }

    @AfterEach
    void end() {
        if (program != null) {
            program.close();
            program = null;
        }
    }

    /// One story as it goes on.
    private static final class Playing {

        private final String file;
        private final Stage stage;
        private final Map<String, Deque<String>> unread = new HashMap<>();
        private String speaker = "";

        Playing(String file, Stage stage) {
            this.file = file;
            this.stage = stage;
        }

        void play(Story story) throws IOException {
            for (var line : story.lines()) {
                happen(line);
            }
            nothingElse("at the end");
        }

        private void happen(Story.Line line) throws IOException {
            switch (line) {
                case Story.Line.Time time -> {
                    nothingElse(file + ":" + time.number());
                    print(time.then().toString().replace('T', ' '));
                    pass(time);
                }
                case Story.Line.Says says -> {
                    nothingElse(file + ":" + says.number());
                    print(says.who() + "> " + says.words());
                    speaker = says.who();
                    stage.says(says.who(), says.words());
                }
                case Story.Line.Called called -> stage.isCalled(called.who(), called.name());
                case Story.Line.Has has -> stage.has(has.who(), has.phone());
                case Story.Line.Feed feed -> {
                    nothingElse(file + ":" + feed.number());
                    stage.feed(feed.file());
                }
                case Story.Line.Hears hears -> heard(hears);
            }
            collect();
        }

        private void pass(Story.Line.Time time) {
            if (time.off()) {
                stage.off(time.then());
            } else {
                stage.moveTo(time.then());
            }
        }

        private void heard(Story.Line.Hears hears) {
            var who = hears.to().isEmpty() ? speaker : hears.to();
            var next = unread.computeIfAbsent(who, w -> new ArrayDeque<>()).poll();
            if (!PRINT) {
                assertThat(next)
                        .as(file + ":" + hears.number() + " to " + who)
                        .isEqualTo(Story.on(stage.channel(who), hears.words()));
            }
        }

        private void collect() {
            for (String who : stage.people()) {
                for (String text : stage.news(who)) {
                    print("bot→" + who + "> " + text.replace("\n", "\n  "));
                    unread.computeIfAbsent(who, w -> new ArrayDeque<>()).add(text);
                }
            }
        }

        private void nothingElse(String when) {
            if (!PRINT) {
                unread.forEach((who, texts) -> assertThat(texts)
                        .as("unexpected to " + who + " before " + when)
                        .isEmpty());
            }
        }

        private static void print(String line) {
            if (PRINT) {
                System.out.println(line);
            }
        }
    }
}
