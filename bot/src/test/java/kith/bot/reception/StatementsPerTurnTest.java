package kith.bot.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kith.bot.Kith;
import kith.bot.channels.simulator.PassingTime;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.Counting;
import kith.community.time.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What one message costs the database, from its arrival to its committed answer. The whole program, delivery held
/// back.
class StatementsPerTurnTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final String ANA = "+447700900701";

    @TempDir
    Path folder;

    private int number;

    @Test
    void aQuestionOfSomebodyWeKnowIsAnsweredWithTenStatementsAtMost() {
        try (var program = program()) {
            program.getBean(PassingTime.class).moveTo(NOW);
            say(program, "whats on near wells");
            say(program, "whats on");

            var count = program.getBean(Counting.class).during(() -> say(program, "whats on near wells"));

            assertThat(answers(program)).isEqualTo(3);
            assertThat(count.statements()).isLessThanOrEqualTo(10);
        }
    }

    private static long answers(ConfigurableApplicationContext program) {
        return program.getBean(JdbcClient.class)
                .sql("select count(*) from outbox where purpose = 'ANSWER'")
                .query(Long.class)
                .single();
    }

    private void say(ConfigurableApplicationContext program, String words) {
        program.getBean(Reception.class)
                .receive(new Inbound(
                        "T" + ++number,
                        new Address(ChannelKind.SMS, ANA),
                        null,
                        new Inbound.Content.Words(words),
                        NOW));
    }

    private ConfigurableApplicationContext program() {
        var clock = new MovableClock(Clock.fixed(NOW, ZoneOffset.UTC));
        return new SpringApplicationBuilder(Kith.class)
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean("clock", MovableClock.class, () -> clock);
                    beans.registerBean(Counting.class);
                })
                .run(
                        "--kith.mode=demo",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("kith.db"),
                        "--kith.retention.folder=" + folder.resolve("backups"),
                        "--spring.quartz.auto-startup=false",
                        "--kith.demo-data=",
                        "--kith.feeds[0].name=stories",
                        "--kith.feeds[0].type=csv",
                        "--kith.feeds[0].url="
                                + Path.of("bot/src/test/resources/stories/activities.csv")
                                        .toUri(),
                        "--kith.feeds[0].every=1m");
    }
}
