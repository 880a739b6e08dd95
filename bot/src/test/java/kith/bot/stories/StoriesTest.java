package kith.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kith.community.people.ChannelKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Plays every story in `stories/`: each message we send must be in it, word for word, and none besides.
///
/// `-Dstories.print=true` prints what is really said, to write a story from; `-Dstories.only=08` plays only the files
/// whose names begin so.
class StoriesTest {

    private static final boolean PRINT = Boolean.getBoolean("stories.print");
    private static final String ONLY = System.getProperty("stories.only", "");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        try (var files = Files.list(Path.of("bot/src/test/resources/stories"))) {
            return files
                    .filter(file -> file.toString().endsWith(".story"))
                    .filter(file -> file.getFileName().toString().startsWith(ONLY))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(file -> tests(file, Story.read(file)));
        }
    }

    private Stream<DynamicTest> tests(Path file, Story story) {
        return story.channels().stream()
                .map(channel -> DynamicTest.dynamicTest(
                        file.getFileName() + " on " + channel + ": " + story.title(),
                        () -> play(file, story, channel)));
    }

    private void play(Path file, Story story, ChannelKind channel) throws IOException {
        var own = Files.createDirectories(folder.resolve(file.getFileName() + "-" + channel));
        var first = (Story.Line.Time) story.lines().getFirst();
        try (var stage = new Stage(own, channel, first.then())) {
            new Playing(file.getFileName().toString(), stage).play(story);
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
