package kith.bot.stories;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kith.bot.Kith;
import kith.bot.channels.simulator.PassingTime;
import kith.community.people.ChannelKind;
import kith.community.people.PhoneNumber;
import kith.community.storage.Databases;
import kith.community.time.MovableClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole program in demonstration mode, with a clock that stands still until it is moved, and the people of a story
/// holding its phones.
final class Stage implements AutoCloseable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Path STORIES = Path.of("bot/src/test/resources/stories");
    private static final String OWN_NUMBER = "(my number is that of ";
    private static final String HERE = "(here ";

    /// In every story sam leads the walkers and the singers.
    private static final String LEADER = "sam";

    private static final String LEADER_PHONE = "+447700900999";
    private static final String LEADER_TELEGRAM = "999";

    /// And lou is a link worker.
    private static final String LINK_WORKER = "lou";

    private static final String LINK_WORKER_PHONE = "+447700900998";
    private static final String LINK_WORKER_TELEGRAM = "998";

    /// And kim is a coordinator.
    private static final String COORDINATOR = "kim";

    private static final String COORDINATOR_PHONE = "+447700900997";
    private static final String COORDINATOR_TELEGRAM = "997";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext program;
    private final URI address;
    private final MovableClock clock;
    private final ChannelKind channel;
    private final Path feed;
    private final Map<String, String> phones = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Stage(Path folder, ChannelKind channel, LocalDateTime start) throws IOException {
        this.channel = channel;
        this.clock = new MovableClock(Clock.fixed(instant(start), ZoneOffset.UTC));
        this.feed = folder.resolve("activities.csv");
        Files.copy(STORIES.resolve("activities.csv"), feed);
        this.program = new SpringApplicationBuilder(Kith.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", MovableClock.class, () -> clock))
                .run(
                        "--kith.mode=demo",
                        "--server.port=0",
                        "--spring.datasource.url=" + Databases.migratedSqlite(folder),
                        "--kith.retention.folder=" + folder.resolve("backups"),
                        "--spring.quartz.auto-startup=false",
                        "--kith.demo-data=",
                        "--kith.lists=" + STORIES.resolve("lists"),
                        "--kith.staff[0].name=Sam Doe",
                        "--kith.staff[0].phone=" + LEADER_PHONE,
                        "--kith.staff[0].telegram=" + LEADER_TELEGRAM,
                        "--kith.staff[0].roles=leader",
                        "--kith.staff[0].groups=Taunton Walkers,Wells Singers",
                        "--kith.staff[1].name=Lou Day",
                        "--kith.staff[1].phone=" + LINK_WORKER_PHONE,
                        "--kith.staff[1].telegram=" + LINK_WORKER_TELEGRAM,
                        "--kith.staff[1].roles=link-worker",
                        "--kith.staff[2].name=Kim Ash",
                        "--kith.staff[2].phone=" + COORDINATOR_PHONE,
                        "--kith.staff[2].telegram=" + COORDINATOR_TELEGRAM,
                        "--kith.staff[2].roles=coordinator",
                        "--kith.feeds[0].name=stories",
                        "--kith.feeds[0].type=csv",
                        "--kith.feeds[0].url=" + feed.toUri(),
                        "--kith.feeds[0].every=1m");
        this.address =
                URI.create("http://127.0.0.1:" + program.getEnvironment().getRequiredProperty("local.server.port"));
        settle();
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }

    /// Lets time pass as the scheduler would.
    void moveTo(LocalDateTime then) {
        program.getBean(PassingTime.class).moveTo(instant(then));
    }

    /// Nobody is there until then: the clock moves on, and nothing is done.
    void off(LocalDateTime until) {
        clock.moveTo(instant(until));
        settle();
    }

    void says(String who, String words) {
        var body = JSON.createObjectNode()
                .put("channel", channel(who).name().toLowerCase(Locale.ROOT))
                .put("from", phone(who));
        if (words.startsWith(OWN_NUMBER)) {
            body.put("contact", phone(words.substring(OWN_NUMBER.length(), words.length() - 1)));
        } else if (words.startsWith(HERE)) {
            var degrees = words.substring(HERE.length(), words.length() - 1).split(" ");
            body.put("latitude", Double.parseDouble(degrees[0])).put("longitude", Double.parseDouble(degrees[1]));
        } else {
            body.put("text", words);
        }
        var answer = send(HttpRequest.newBuilder(address.resolve("/simulator/messages"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (answer.status() != 202) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        settle();
    }

    /// A person has told someone of us their name.
    void isCalled(String who, String name) {
        program.getBean(JdbcClient.class)
                .sql("update people set first_name = ? where id = (select person_id from addresses where value = ?)")
                .params(name, phone(who))
                .update();
    }

    void feed(String file) throws IOException {
        Files.copy(STORIES.resolve(file), feed, StandardCopyOption.REPLACE_EXISTING);
        program.getBean(PassingTime.class).moveTo(clock.instant().plus(Duration.ofMinutes(1)));
    }

    /// What has come to someone's phone since this was last asked.
    List<String> news(String who) {
        var answer = send(HttpRequest.newBuilder(address.resolve(
                "/simulator/messages?address=" + URLEncoder.encode(phone(who), StandardCharsets.UTF_8))));
        var texts = new ArrayList<String>();
        var on = channel(who).name();
        for (JsonNode message : JSON.readTree(answer.body())) {
            if (message.get("channel").asString().equalsIgnoreCase(on)
                    && message.get("direction").asString().equalsIgnoreCase("outbound")) {
                texts.add(message.get("text").asString().strip());
            }
        }
        int before = seen.getOrDefault(who, 0);
        seen.put(who, texts.size());
        return texts.subList(before, texts.size());
    }

    List<String> people() {
        return phones.keySet().stream()
                .flatMap(who -> channel(who) == ChannelKind.SMS && !who.contains("@")
                        ? Stream.of(who, who + "@voice")
                        : Stream.of(who))
                .toList();
    }

    private void settle() {
        program.getBean(PassingTime.class).moveTo(clock.instant());
    }

    private String phone(String who) {
        if (phones.containsKey(who)) {
            return phones.get(who);
        }
        return channel(who) == ChannelKind.VOICE ? ownPhone(who.split("@")[0]) : ownPhone(who);
    }

    /// What rings is what is texted.
    private String ownPhone(String who) {
        return phones.computeIfAbsent(who, name -> switch (name.split("@")[0]) {
            case LEADER -> onTelegram(name) ? LEADER_TELEGRAM : LEADER_PHONE;
            case LINK_WORKER -> onTelegram(name) ? LINK_WORKER_TELEGRAM : LINK_WORKER_PHONE;
            case COORDINATOR -> onTelegram(name) ? COORDINATOR_TELEGRAM : COORDINATOR_PHONE;
            default ->
                onTelegram(name)
                        ? String.valueOf(900 + phones.size())
                        : (name.startsWith("landline") ? "+4420794600" : "+4477009009") + (10 + phones.size());
        });
    }

    private boolean onTelegram(String who) {
        return channel(who) == ChannelKind.TELEGRAM;
    }

    /// Someone has this number, whether they have written from it or not.
    void has(String who, String number) {
        phones.put(who, PhoneNumber.e164(number).orElseThrow());
        phones.put(who.replace("@sms", "@voice"), phones.get(who));
    }

    /// `ana@telegram` says which of her addresses; without that it is the one the story is played on.
    ChannelKind channel(String who) {
        int at = who.indexOf('@');
        return at < 0 ? channel : ChannelKind.valueOf(who.substring(at + 1).toUpperCase(Locale.ROOT));
    }

    private record Answer(int status, String body) {}

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
