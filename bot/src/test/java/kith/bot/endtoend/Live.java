package kith.bot.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.bot.Kith;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.twilio.LocalTwilio;
import kith.community.storage.Databases;
import kith.community.time.Duty;
import kith.community.time.MovableClock;
import kith.community.time.Turns;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program as it runs for a county, with everything in it: real HTTP, a real file, Quartz. Only its clock can be
/// moved on, and begins on the morning of Monday 1 March 2027.
final class Live implements AutoCloseable {

    static final URI PUBLIC = URI.create("https://kith.example");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant START =
            LocalDateTime.of(2027, 3, 1, 9, 5).atZone(LONDON).toInstant();

    final MovableClock clock =
            new MovableClock(Clock.offset(Clock.tickMillis(ZoneOffset.UTC), Duration.between(Instant.now(), START)));
    final LocalTwilio twilio = new LocalTwilio(clock);
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext program;
    private final URI here;

    /// @param telegram where the Bot API is, or will be
    private Live(Path folder, URI telegram, String... more) {
        var settings = new ArrayList<>(settings(folder, telegram, twilio.url()));
        settings.addAll(List.of(
                "--server.port=0",
                "--kith.feeds[0].name=stories",
                "--kith.feeds[0].type=csv",
                "--kith.feeds[0].url="
                        + Path.of("bot/src/test/resources/stories/activities.csv")
                                .toUri()));
        settings.addAll(List.of(more));
        program = new SpringApplicationBuilder(Kith.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", MovableClock.class, () -> clock))
                .run(settings.toArray(String[]::new));
        here = URI.create("http://127.0.0.1:" + program.getEnvironment().getRequiredProperty("local.server.port"));
        twilio.webhooks(PUBLIC, here);
    }

    static Live start(Path folder, LocalBotApi telegram, String... more) {
        var live = new Live(folder, telegram.url(), more);
        telegram.webhooks(PUBLIC, live.here);
        live.await().until(() -> live.number("select count(*) from sessions") > 0);
        return live;
    }

    static Live startWithoutTelegram(Path folder, URI whereItWillBe) {
        return new Live(folder, whereItWillBe);
    }

    /// What the program is told in live mode, besides its port and its feeds.
    static List<String> settings(Path folder, URI telegram, URI twilio) {
        return List.of(
                "--kith.mode=live",
                "--spring.datasource.url=" + Databases.migratedSqlite(folder),
                "--kith.retention.folder=" + folder.resolve("backups"),
                "--kith.service.public-url=" + PUBLIC,
                "--kith.telegram.token=" + LocalBotApi.TOKEN,
                "--kith.telegram.api-url=" + telegram,
                "--kith.twilio.account-sid=" + LocalTwilio.ACCOUNT,
                "--kith.twilio.auth-token=" + LocalTwilio.TOKEN,
                "--kith.twilio.from=" + LocalTwilio.NUMBER,
                "--kith.twilio.voice-from=" + LocalTwilio.NUMBER,
                "--kith.twilio.api-url=" + twilio,
                "--kith.twilio.messages-per-second=10",
                "--kith.twilio.calls-per-second=50");
    }

    ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20));
    }

    /// Lets time pass until then, and does what is done now and then.
    void moveTo(Instant then) {
        program.getBean(Turns.class).alone(() -> {
            clock.moveTo(then);
            return then;
        });
        program.getBeansOfType(Duty.class).values().stream()
                .filter(duty -> Set.of("remind", "ask-about-calls").contains(duty.name()))
                .forEach(program.getBean(Turns.class)::take);
    }

    void moveBy(Duration time) {
        moveTo(clock.instant().plus(time));
    }

    /// Moves to a Monday morning, so that no session of the week has come near.
    void moveToMonday() {
        var now = clock.instant().atZone(LONDON);
        var monday = now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).toLocalDate();
        moveTo(monday.atTime(9, 5).atZone(LONDON).toInstant());
    }

    long number(String question, Object... parameters) {
        return program.getBean(JdbcClient.class)
                .sql(question)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    String word(String question, Object... parameters) {
        return program.getBean(JdbcClient.class)
                .sql(question)
                .params(parameters)
                .query(String.class)
                .single();
    }

    /// Does something as the program itself would.
    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    void change(String statement) {
        program.getBean(JdbcClient.class).sql(statement).update();
    }

    /// Where the latest message to an address stands.
    String stateOfLast(String address) {
        return word("""
                select coalesce(max(state), '') from outbox where address = ? and sequence = (
                    select max(sequence) from outbox where address = ?)""", address, address);
    }

    long messagesTo(String address) {
        return number("select count(*) from outbox where address = ?", address);
    }

    /// Why we may not write to an address; empty when we may.
    String closedFor(String address) {
        return word("select coalesce(max(closed_for), '') from addresses where value = ?", address);
    }

    /// Messages taken in, and people met.
    long stored() {
        return number("select (select count(*) from inbox) + (select count(*) from people)");
    }

    URI at(String path) {
        return here.resolve(path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> post(String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(at(path)).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        program.close();
        twilio.close();
        http.close();
    }
}
