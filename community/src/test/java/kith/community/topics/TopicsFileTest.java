package kith.community.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsFileTest {

    @TempDir
    Path folder;

    @Test
    void theTopicsOfTheServiceAreRead() {
        var topics = TopicsFile.read(Path.of("config/topics.yml"));
        assertThat(topics.list()).extracting(Topics.Topic::name).contains("walking", "grief", "men's shed");
        assertThat(topics.list().stream().flatMap(Topics.Topic::allWords))
                .allMatch(word -> word.equals(word.strip().toLowerCase(Locale.ROOT)) && !word.isEmpty());
    }

    @Test
    void noTopicListsAWordTwice() {
        for (var topic : TopicsFile.read(Path.of("config/topics.yml")).list()) {
            assertThat(topic.allWords().toList()).as(topic.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatCannotBeUsedIsNamed() throws IOException {
        var file = folder.resolve("topics.yml");
        Files.writeString(file, "walking: walk\n");
        assertThatThrownBy(() -> TopicsFile.read(file))
                .hasMessageContaining("topics.yml: \"walking\" should have a list");
        Files.writeString(file, "walking: [walk\n");
        assertThatThrownBy(() -> TopicsFile.read(file)).hasMessageContaining("is not YAML");
        Files.writeString(file, "- walking\n");
        assertThatThrownBy(() -> TopicsFile.read(file)).hasMessageContaining("one line for each topic");
    }
}
