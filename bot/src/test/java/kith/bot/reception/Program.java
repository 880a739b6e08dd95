package kith.bot.reception;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kith.bot.Kith;
import kith.bot.channels.simulator.PassingTime;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.time.MovableClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The whole program on a database of its own, with the activities of the stories and a clock that stands still; texts
/// are handed to its reception.
final class Program implements AutoCloseable {

    private final Instant now;
    private final ConfigurableApplicationContext context;
    private int texts;

    /// @param beans    registered besides
    /// @param settings as on the command line, besides
    Program(Path folder, Instant now, List<Class<?>> beans, String... settings) {
        var clock = new MovableClock(Clock.fixed(now, ZoneOffset.UTC));
        this.now = now;
        this.context = new SpringApplicationBuilder(Kith.class)
                .initializers(each -> {
                    var registry = (GenericApplicationContext) each;
                    registry.registerBean("clock", MovableClock.class, () -> clock);
                    beans.forEach(registry::registerBean);
                })
                .run(Stream.concat(
                                Stream.of(
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
                                        "--kith.feeds[0].every=1m"),
                                Stream.of(settings))
                        .toArray(String[]::new));
        letTheRestHappen();
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    void text(String from, String words) {
        get(Reception.class)
                .receive(new Inbound(
                        "T" + ++texts,
                        new Address(ChannelKind.SMS, from),
                        null,
                        new Inbound.Content.Words(words),
                        now));
    }

    /// Feeds are read, and what is due is delivered.
    void letTheRestHappen() {
        get(PassingTime.class).moveTo(now);
    }

    @Override
    public void close() {
        context.close();
    }
}
