package kith.bot.stories;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kith.community.people.ChannelKind;
import kith.community.people.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program with a clock that stands still until it is moved, and the people of a story holding its phones.
final class Stage {

    private static final String OWN_NUMBER = "(my number is that of ";
    private static final String HERE = "(here ";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final StoryProgram program;
    private final ChannelKind channel;
    private final Map<String, String> phones = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Stage(StoryProgram program, ChannelKind channel) {
        this.program = program;
        this.channel = channel;
    }

    /// Lets time pass as the scheduler would.
    void moveTo(LocalDateTime then) {
        program.moveTo(StoryProgram.instant(then));
    }

    /// Nobody is there until then: the clock moves on, and nothing is done.
    void off(LocalDateTime until) {
        program.off(StoryProgram.instant(until));
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
        var answer = send(HttpRequest.newBuilder(program.address().resolve("/simulator/messages"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (answer.status() != 202) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        program.settle();
    }

    /// A person has told someone of us their name.
    void isCalled(String who, String name) {
        program.get(JdbcClient.class)
                .sql("update people set first_name = ? where id = (select person_id from addresses where value = ?)")
                .params(name, phone(who))
                .update();
    }

    void feed(String file) throws IOException {
        program.feed(file);
        program.moveTo(program.now().plus(Duration.ofMinutes(1)));
    }

    /// What has come to someone's phone since this was last asked.
    List<String> news(String who) {
        var texts = texts(who);
        int before = seen.getOrDefault(who, 0);
        seen.put(who, texts.size());
        return texts.subList(before, texts.size());
    }

    private List<String> texts(String who) {
        var answer = send(HttpRequest.newBuilder(program.address()
                .resolve("/simulator/messages?address=" + URLEncoder.encode(phone(who), StandardCharsets.UTF_8))));
        var texts = new ArrayList<String>();
        var on = channel(who).name();
        for (JsonNode message : JSON.readTree(answer.body())) {
            if (message.get("channel").asString().equalsIgnoreCase(on)
                    && message.get("direction").asString().equalsIgnoreCase("outbound")) {
                texts.add(message.get("text").asString().strip());
            }
        }
        return texts;
    }

    List<String> people() {
        return phones.keySet().stream()
                .flatMap(who -> channel(who) == ChannelKind.SMS && !who.contains("@")
                        ? Stream.of(who, who + "@voice")
                        : Stream.of(who))
                .toList();
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
            case Cast.LEADER -> onTelegram(name) ? Cast.LEADER_TELEGRAM : Cast.LEADER_PHONE;
            case Cast.LINK_WORKER -> onTelegram(name) ? Cast.LINK_WORKER_TELEGRAM : Cast.LINK_WORKER_PHONE;
            case Cast.COORDINATOR -> onTelegram(name) ? Cast.COORDINATOR_TELEGRAM : Cast.COORDINATOR_PHONE;
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
}
