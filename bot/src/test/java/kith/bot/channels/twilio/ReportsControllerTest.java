package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.outbox.Draft;
import kith.community.outbox.Message;
import kith.community.outbox.Outbox;
import kith.community.outbox.OutboxBeans;
import kith.community.outbox.Posting;
import kith.community.outbox.Receipts;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.people.Person;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports on a real server, into a real outbox.
class ReportsControllerTest {

    private static final URI PUBLIC = URI.create("https://kith.example");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private static Database database;
    private static WebhookServer server;
    private static int number;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = Databases.sqlite(folder, OutboxBeans.in(Mode.LIVE));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        server = WebhookServer.start(PUBLIC, door -> new ReportsController(door, database.get(Receipts.class), clock));
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "queued, '', ACCEPTED, ",
        "accepted, '', ACCEPTED, ",
        "sending, '', ACCEPTED, ",
        "sent, '', SENT, ",
        "delivered, '', DELIVERED, ",
        "read, '', DELIVERED, ",
        "undelivered, 30003, FAILED, ",
        "undelivered, 30005, FAILED, NOT_THERE",
        "undelivered, 30006, FAILED, TAKES_NO_TEXTS",
        "failed, 21610, FAILED, OPTED_OUT",
        "failed, 30007, FAILED, ",
        "failed, 30036, FAILED, ",
        "canceled, '', FAILED, ",
        "received, '', QUEUED, ",
        "vanished, '', QUEUED, ",
    })
    void aReportMovesTheMessageAndMayCloseTheAddress(
            String status, String code, String state, @Nullable String closedFor) {
        var text = post();

        assertThat(report(text.id(), text.sid(), status, code)).isEqualTo(200);
        assertThat(state(text)).isEqualTo(state);
        assertThat(closedFor(text)).isEqualTo(closedFor);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inAnyOrderAndTwiceTheyEndWhereTheFurthestOneSays(long seed) {
        var statuses = new ArrayList<>(List.of("queued", "sent", "sent", "undelivered", "delivered", "delivered"));
        Collections.shuffle(statuses, new Random(seed));
        var text = post();

        for (var status : statuses) {
            assertThat(report(text.id(), text.sid(), status, status.equals("undelivered") ? "30003" : ""))
                    .isEqualTo(200);
        }

        assertThat(state(text)).isEqualTo("DELIVERED");
    }

    @Test
    void aReportAfterAFailureMovesNothingBack() {
        var text = post();
        report(text.id(), text.sid(), "undelivered", "30003");

        report(text.id(), text.sid(), "sent", "");

        assertThat(state(text)).isEqualTo("FAILED");
    }

    @Test
    void aReportWithoutOurIdIsTakenByTwiliosId() {
        var text = post();
        report(text.id(), text.sid(), "sent", "");

        assertThat(send("/twilio/status", parameters(text.sid(), "delivered", "")))
                .isEqualTo(200);

        assertThat(state(text)).isEqualTo("DELIVERED");
    }

    @Test
    void aReportOnWhatWeDoNotKnowIsAnsweredAllTheSame() {
        assertThat(report(UUID.randomUUID(), "SM1", "sent", "")).isEqualTo(200);
        assertThat(send("/twilio/status", parameters("SM1", "sent", ""))).isEqualTo(200);
        assertThat(send("/twilio/status/not-an-id", parameters("SM1", "sent", "")))
                .isEqualTo(200);
        assertThat(send("/twilio/status", Map.of("A", "b"))).isEqualTo(200);
    }

    @Test
    void aReportThatCannotBeStoredIsAskedForAgain() {
        var text = post();
        database.jdbc().sql("alter table outbox rename to out_of_reach").update();
        try {
            assertThat(report(text.id(), text.sid(), "sent", "")).isEqualTo(503);
        } finally {
            database.jdbc().sql("alter table out_of_reach rename to outbox").update();
        }

        assertThat(report(text.id(), text.sid(), "sent", "")).isEqualTo(200);
        assertThat(state(text)).isEqualTo("SENT");
    }

    @Test
    void aWrongSignatureMovesNothing() {
        var text = post();
        var other = post();
        var here = URI.create(server.url() + "/twilio/status/" + text.id());
        var forTheOther = URI.create(PUBLIC + "/twilio/status/" + other.id());
        var parameters = parameters(text.sid(), "sent", "");

        assertThat(SignedPost.send(here, "MessageSid=SM1&MessageStatus=sent", "wrong")
                        .statusCode())
                .isEqualTo(403);
        assertThat(SignedPost.send(LocalTwilio.TOKEN, forTheOther, here, parameters)
                        .statusCode())
                .isEqualTo(403);
        assertThat(state(text)).isEqualTo("QUEUED");
    }

    private record Text(UUID id, String sid, String to) {}

    private static Text post() {
        var to = new Address(ChannelKind.SMS, "+4477009%05d".formatted(++number));
        var person = database.aggregates().insert(new Person(Ids.at(NOW), "", "", "en", "", null, null, NOW));
        database.jdbc()
                .sql("insert into addresses (channel, value, person_id, created_at) values (?, ?, ?, ?)")
                .params(to.channel().name(), to.value(), person.id(), NOW.toEpochMilli())
                .update();
        var draft = new Draft(
                "test/" + number, person.id(), to, Message.of("Hello"), Draft.Purpose.ANSWER, NOW, null, null);
        var posting = (Posting.Queued) database.get(Outbox.class).post(draft, NOW);
        return new Text(posting.id(), "SM%032x".formatted(number), to.value());
    }

    private static String state(Text text) {
        return database.jdbc()
                .sql("select state from outbox where id = ?")
                .param(text.id())
                .query(String.class)
                .single();
    }

    private static @Nullable String closedFor(Text text) {
        return database.jdbc()
                .sql("select coalesce(closed_for, '') from addresses where channel = 'SMS' and value = ?")
                .param(text.to())
                .query(String.class)
                .optional()
                .filter(reason -> !reason.isEmpty())
                .orElse(null);
    }

    private static int report(UUID id, String sid, String status, String code) {
        return send("/twilio/status/" + id, parameters(sid, status, code));
    }

    private static int send(String path, Map<String, String> parameters) {
        return SignedPost.send(
                        LocalTwilio.TOKEN, URI.create(PUBLIC + path), URI.create(server.url() + path), parameters)
                .statusCode();
    }

    private static Map<String, String> parameters(String sid, String status, String code) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("MessageSid", sid);
        parameters.put("MessageStatus", status);
        parameters.put("To", "+447700900123");
        if (!code.isEmpty()) {
            parameters.put("ErrorCode", code);
        }
        return parameters;
    }
}
