package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.http.TwilioRestClient;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content.Words;
import kith.community.outbox.Rate;
import kith.community.people.ChannelKind;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import kith.community.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;

class CatchUpTextsTest {

    private static final String BEN = "+447700900123";

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private final LocalTwilio twilio = new LocalTwilio(clock);
    private final TwilioHttp http = new TwilioHttp(twilio.url(), Duration.ofSeconds(5));
    private final Received received = new Received();
    private Database database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Databases.sqlite(folder);
    }

    @AfterEach
    void close() {
        database.close();
        http.close();
        twilio.close();
    }

    @Test
    void whatCameWhileWeWereDownIsTakenInOnceOldestFirst() {
        perform();
        later(Duration.ofDays(3));
        twilio.receiveWhileDown(BEN, "whats on");
        later(Duration.ofMinutes(1));
        twilio.receiveWhileDown(BEN, "1");
        later(Duration.ofDays(2));

        perform();
        perform();

        assertThat(received.contents()).containsExactly(new Words("whats on"), new Words("1"));
        assertThat(twilio.complaints()).isEmpty();
    }

    @Test
    void anOldTextSaysWhenItWasWritten() {
        perform();
        var written = clock.instant();
        twilio.receiveWhileDown(BEN, "whats on");
        later(Duration.ofHours(30));

        perform();

        assertThat(received.all().getFirst().sentAt()).isBetween(written.minusSeconds(1), written.plusSeconds(1));
    }

    @Test
    void whatWeSentOurselvesIsNotTakenIn() {
        perform();
        channel().send(TwilioChannelTest.outgoing("Hello"));

        perform();

        assertThat(received.all()).isEmpty();
    }

    @Test
    void aPoolsTextsAreFoundWithoutItsNumbers() {
        twilio.receiveWhileDown(BEN, "whats on");
        channel().send(TwilioChannelTest.outgoing("Hello"));

        duty("", LocalTwilio.SERVICE).perform(clock.instant());

        assertThat(received.contents()).containsExactly(new Words("whats on"));
    }

    @Test
    void aMonthOfTextsIsReadPageByPage() {
        perform();
        for (int i = 0; i < 2300; i++) {
            twilio.receiveWhileDown(BEN, "text " + i);
        }
        later(Duration.ofDays(30));

        perform();

        assertThat(received.all()).hasSize(2300);
        assertThat(received.contents().getLast()).isEqualTo(new Words("text 2299"));
        assertThat(twilio.gets()).isEqualTo(1 + 3);
    }

    @Test
    void aLockedDatabaseEndsTheTurnAndTheNextBeginsWhereItDid() {
        perform();
        later(Duration.ofHours(5));
        twilio.receiveWhileDown(BEN, "whats on");
        later(Duration.ofHours(5));
        received.before(inbound -> {
            throw new CannotAcquireLockException("locked");
        });

        assertThatThrownBy(this::perform).isInstanceOf(CannotAcquireLockException.class);
        received.before(inbound -> {});
        later(Duration.ofHours(5));
        perform();

        assertThat(received.contents()).containsExactly(new Words("whats on"));
    }

    static Stream<RuntimeException> faultsOfOurs() {
        return Stream.of(
                new IllegalStateException("a defect"),
                new IncorrectResultSizeDataAccessException(1, 2),
                new BadSqlGrammarException("reading", "selct", new SQLException("no such column", "42703")));
    }

    @ParameterizedTest
    @MethodSource("faultsOfOurs")
    void aTextThatCannotBeHandledHoldsUpNoOther(RuntimeException fault) {
        perform();
        twilio.receiveWhileDown(BEN, "poison");
        twilio.receiveWhileDown(BEN, "whats on");
        received.before(inbound -> {
            if (inbound.content().equals(new Words("poison"))) {
                throw fault;
            }
        });

        perform();

        assertThat(received.contents()).containsExactly(new Words("whats on"));
    }

    @Test
    void aTextWhoseWebhookFailedWhileOthersCameThroughIsFoundToo() {
        perform();
        twilio.receiveWhileDown(BEN, "whats on");
        later(Duration.ofMinutes(15));
        received.before(CatchUpTextsTest::choke);
        perform();
        received.before(inbound -> {});
        later(Duration.ofMinutes(15));

        perform();

        assertThat(received.contents()).containsExactly(new Words("whats on"));
    }

    @Test
    void anAnswerThatCannotBeReadSaysNobodysWords() {
        var garbage = new CatchUpTexts(
                settings(LocalTwilio.NUMBER, ""), client(new Garbled()), received, new CaughtUp(database.jdbc()));

        assertThatThrownBy(() -> garbage.perform(clock.instant()))
                .hasMessageStartingWith("Twilio's list of texts cannot be read")
                .hasNoCause();
    }

    @Test
    void thePositionNeverGoesBack() {
        var caughtUp = new CaughtUp(database.jdbc());
        var now = Instant.parse("2026-11-24T09:00:00Z");

        caughtUp.reached(ChannelKind.SMS, now);
        caughtUp.reached(ChannelKind.SMS, now.minusSeconds(60));

        assertThat(caughtUp.until(ChannelKind.SMS)).contains(now);
    }

    @Test
    void thePositionIsKeptInPostgresToo() {
        try (var postgres = Databases.postgres()) {
            var caughtUp = new CaughtUp(postgres.jdbc());
            var now = Instant.parse("2026-11-24T09:00:00Z");

            assertThat(caughtUp.until(ChannelKind.SMS)).isEmpty();
            caughtUp.reached(ChannelKind.SMS, now);
            caughtUp.reached(ChannelKind.SMS, now.minusSeconds(60));

            assertThat(caughtUp.until(ChannelKind.SMS)).contains(now);
        }
    }

    private void perform() {
        duty(LocalTwilio.NUMBER, "").perform(clock.instant());
    }

    private void later(Duration step) {
        clock.moveTo(clock.instant().plus(step));
    }

    private static void choke(Inbound inbound) {
        throw new IllegalStateException("no way through for " + inbound.providerId());
    }

    private CatchUpTexts duty(String from, String service) {
        return new CatchUpTexts(settings(from, service), client(http), received, new CaughtUp(database.jdbc()));
    }

    private TwilioChannel channel() {
        return new TwilioChannel(
                settings(LocalTwilio.NUMBER, ""), URI.create("https://kith.example"), client(http), Rate.UNBOUNDED);
    }

    private static TwilioSettings settings(String from, String service) {
        return new TwilioSettings(
                LocalTwilio.ACCOUNT, LocalTwilio.TOKEN, from, service, "", URI.create("http://localhost"));
    }

    private static TwilioRestClient client(com.twilio.http.HttpClient http) {
        return new TwilioRestClient.Builder(LocalTwilio.ACCOUNT, LocalTwilio.TOKEN)
                .httpClient(http)
                .build();
    }

    /// Twilio as seen through a line that loses the end of each answer.
    private static final class Garbled extends com.twilio.http.HttpClient {

        @Override
        public com.twilio.http.Response makeRequest(com.twilio.http.Request request) {
            return new com.twilio.http.Response("{\"messages\": [{\"body\": \"a secret\"", 200);
        }
    }
}
