package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeMap;
import kith.bot.Kith;
import kith.community.storage.Counting;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Duties that have nothing to do leave the only writer to those who have: the whole program, with the demonstration.
class IdleDutiesTest {

    @TempDir
    Path folder;

    @Test
    void aDutyThatFindsNothingDueNeverTakesTheWriter() {
        var writers = new TreeMap<String, Integer>();
        try (var program = new SpringApplicationBuilder(Kith.class, Counting.class)
                .run(
                        "--kith.mode=demo",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("kith.db"),
                        "--kith.retention.folder=" + folder.resolve("backups"),
                        "--spring.quartz.auto-startup=false")) {
            var now = program.getBean(Clock.class).instant();
            var duties = program.getBeansOfType(Duty.class).values().stream()
                    .filter(duty -> duty.rhythm() instanceof Rhythm.Every)
                    .toList();
            duties.forEach(duty -> duty.perform(now));
            for (var duty : duties) {
                writers.put(
                        duty.name(),
                        program.getBean(Counting.class)
                                .during(() -> duty.perform(now.plusSeconds(1)))
                                .writers());
            }
        }
        assertThat(writers)
                .containsKeys("remind", "sweep", "broadcasts", "cards")
                .allSatisfy((_, count) -> assertThat(count).isZero());
    }
}
