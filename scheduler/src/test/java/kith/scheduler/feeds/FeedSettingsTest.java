package kith.scheduler.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kith.scheduler.feeds.FeedSettings.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FeedSettingsTest {

    @Test
    void aFeedNeedsANameAndAnAddress() {
        var feed = bind(Map.of("kith.feeds[0].name", "council", "kith.feeds[0].url", "https://example.org/a.csv"))
                .feeds()
                .getFirst();

        assertThat(feed.type()).isEqualTo(Type.CSV);
        assertThat(feed.every()).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "type, ical, 'is of type ical, which is not built yet; csv is.'",
        "type, openactive, 'is of type openactive, which is not built yet; csv is.'",
        "url, http://example.org/a.csv, an address that begins with file: or https: was expected",
        "url, a.csv, an address that begins with file: or https: was expected",
        "every, 10s, at least 1m was expected",
        "name, staff, cannot be named 'staff'"
    })
    void aWrongSettingStopsTheStartWithASentence(String key, String value, String sentence) {
        var settings = new HashMap<>(
                Map.of("kith.feeds[0].name", "council", "kith.feeds[0].url", "https://example.org/a.csv"));
        settings.put("kith.feeds[0]." + key, value);

        assertThatThrownBy(() -> bind(settings)).rootCause().hasMessageContaining(sentence);
    }

    @Test
    void twoFeedsCannotHaveOneName() {
        assertThatThrownBy(() -> bind(Map.of(
                        "kith.feeds[0].name", "council",
                        "kith.feeds[0].url", "file:a.csv",
                        "kith.feeds[1].name", "council",
                        "kith.feeds[1].url", "file:b.csv")))
                .rootCause()
                .hasMessageContaining("two feeds named 'council'");
    }

    private static FeedSettings bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("kith", FeedSettings.class);
    }
}
