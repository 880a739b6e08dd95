package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.telegram.LocalBotApi.Fault;
import kith.bot.channels.twilio.Script;
import kith.bot.channels.twilio.SignedPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// People talk to the whole program, all sorts of things go wrong, and its log, however much it is asked to say, holds
/// no word, no name and no whole number of anybody (P8).
@ExtendWith(OutputCaptureExtension.class)
class SilentLogTest {

    private static final long ANA = 7_300_000_001L;
    private static final String BEN = "+447700900391";

    @Test
    void noWordNameOrWholeNumberIsInTheLog(@TempDir Path folder, CapturedOutput output) {
        try (var telegram = LocalBotApi.start();
                var live = Live.start(folder, telegram, "--logging.level.kith=trace")) {
            var twilio = live.twilio;

            twilio.next(Script.refuse(400, 30_999));
            twilio.receive(BEN, "whats on near TA1 1AA");
            live.await().until(() -> live.stateOfLast(BEN).equals("FAILED"));
            twilio.next(Script.serverError(500));
            twilio.receive(BEN, "xylophone marmalade");
            live.await().until(() -> live.stateOfLast(BEN).equals("UNSURE"));
            live.moveBy(Duration.ofSeconds(10));
            live.await().until(() -> !twilio.sentTo(BEN).isEmpty());
            twilio.report(twilio.sentTo(BEN).getFirst().sid(), "undelivered", "30003");
            forge(live);

            telegram.next("sendMessage", new Fault.DropAfter());
            telegram.says(ANA, "xylophone marmalade");
            telegram.message(ANA, "\"chat_background_set\":{\"type\":{\"type\":\"marmalade\"}}");
            telegram.awaitAllConfirmed();
            live.await().until(() -> !telegram.messages(ANA).isEmpty());

            stumbleOver(live, output);
        }

        assertThat(output).as("the log was captured").contains("could not be handled");
        assertThat(output.getAll().toLowerCase(Locale.ROOT))
                .doesNotContain("xylophone", "marmalade", "ta1 1aa", "person 7300000001", "riverside walk")
                .doesNotContain(Long.toString(ANA), "7700900391", "7700900999");
    }

    /// A message that nobody signed, with everything in it.
    private static void forge(Live live) {
        var known = URI.create(Live.PUBLIC + "/twilio/sms");
        var form = Map.of("From", BEN, "Body", "xylophone marmalade", "MessageSid", "SM1");
        assertThat(SignedPost.send("wrong", known, live.at("/twilio/sms"), form).statusCode())
                .isEqualTo(403);
    }

    /// The database refuses what our code does and, as PostgreSQL does, names the values: of a message that comes in,
    /// then of one that goes out, when it is claimed and when it was sent.
    private static void stumbleOver(Live live, CapturedOutput output) {
        refuse(live, "insert on inbox when new.text = 'stumble' and new.result = 'HANDLED'", () -> {
            assertThat(live.twilio.receive(BEN, "stumble")).isEqualTo(200);
            live.await().until(() -> output.getAll().contains("could not be handled"));
        });
        refuse(live, "update on outbox when new.state = 'CLAIMED'", () -> {
            live.twilio.receive(BEN, "help");
            live.await().until(() -> output.getAll().contains("could not be claimed"));
            live.await().until(() -> output.getAll().contains("Duty deliver failed"));
        });
        refuse(live, "update on outbox when new.state = 'ACCEPTED'", () -> {
            live.twilio.receive(BEN, "help");
            live.await().until(() -> output.getAll().contains("could not be seen to"));
        });
    }

    private static void refuse(Live live, String what, Runnable meanwhile) {
        live.change("create trigger refused before " + what
                + " begin select raise(abort, 'Key (text)=(xylophone marmalade) from " + BEN + "'); end");
        meanwhile.run();
        live.change("drop trigger refused");
    }
}
