package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.community.outbox.Receipt;
import kith.community.outbox.Receipt.Progress;
import kith.community.outbox.SendResult.ClosedFor;
import kith.community.people.ChannelKind;
import kith.community.time.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.CannotAcquireLockException;

class ReportsControllerTest {

    private static final URI PUBLIC = URI.create("https://kith.example");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String SID = "SM" + "a".repeat(32);

    private static final List<Receipt> RECEIPTS = Collections.synchronizedList(new ArrayList<>());
    private static volatile boolean locked;

    private static WebhookServer server;

    @BeforeAll
    static void start() {
        server = WebhookServer.start(PUBLIC, NOW, new Received(), (receipt, now) -> {
            if (locked) {
                throw new CannotAcquireLockException("locked");
            }
            RECEIPTS.add(receipt);
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        RECEIPTS.clear();
        locked = false;
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
    })
    void aReportBecomesAReceiptWithOurOwnId(String status, String code, Progress progress, ClosedFor closes) {
        var id = Ids.at(NOW);

        var answer = post("/twilio/status/" + id, report(status, code));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RECEIPTS).containsExactly(new Receipt(ChannelKind.SMS, id, SID, progress, code, closes));
    }

    @Test
    void aReportWithoutOurIdIsTakenByTwiliosId() {
        assertThat(post("/twilio/status", report("sent", "")).statusCode()).isEqualTo(200);
        assertThat(post("/twilio/status/not-an-id", report("sent", "")).statusCode())
                .isEqualTo(200);

        assertThat(RECEIPTS)
                .hasSize(2)
                .allMatch(receipt ->
                        receipt.outgoing() == null && receipt.providerId().equals(SID));
    }

    @Test
    void aReportThatSaysNothingWeKnowIsAnsweredAllTheSame() {
        assertThat(post("/twilio/status", report("received", "")).statusCode()).isEqualTo(200);
        assertThat(post("/twilio/status", report("vanished", "")).statusCode()).isEqualTo(200);
        assertThat(post("/twilio/status", Map.of("A", "b")).statusCode()).isEqualTo(200);

        assertThat(RECEIPTS).isEmpty();
    }

    @Test
    void aReportThatCannotBeStoredIsAskedForAgain() {
        locked = true;

        assertThat(post("/twilio/status/" + Ids.at(NOW), report("sent", "")).statusCode())
                .isEqualTo(503);
    }

    @Test
    void aWrongSignatureIsRefused() {
        var path = "/twilio/status/" + UUID.randomUUID();
        var forAnother = URI.create(PUBLIC + "/twilio/status/" + UUID.randomUUID());

        assertThat(SignedPost.send(URI.create(server.url() + path), "MessageSid=SM1", "wrong")
                        .statusCode())
                .isEqualTo(403);
        assertThat(SignedPost.send(LocalTwilio.TOKEN, forAnother, URI.create(server.url() + path), report("sent", ""))
                        .statusCode())
                .isEqualTo(403);
        assertThat(RECEIPTS).isEmpty();
    }

    private static HttpResponse<String> post(String path, Map<String, String> parameters) {
        return SignedPost.send(
                LocalTwilio.TOKEN, URI.create(PUBLIC + path), URI.create(server.url() + path), parameters);
    }

    private static Map<String, String> report(String status, String code) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("MessageSid", SID);
        parameters.put("MessageStatus", status);
        parameters.put("To", "+447700900123");
        if (!code.isEmpty()) {
            parameters.put("ErrorCode", code);
        }
        return parameters;
    }
}
