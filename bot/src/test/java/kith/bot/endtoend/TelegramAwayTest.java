package kith.bot.endtoend;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import kith.bot.channels.telegram.LocalBotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelegramAwayTest {

    private static final long ANA = 7_200_000_001L;
    private static final String BEN = "+447700900381";

    @Test
    void aTelegramThatIsAwayAtTheStartKeepsNobodyElseWaitingIsReportedAndIsWelcomeBack(@TempDir Path folder)
            throws IOException {
        int port = freePort();
        try (var live = Live.startWithoutTelegram(folder, URI.create("http://localhost:" + port))) {
            live.twilio.receive(BEN, "help");
            live.await().until(() -> live.twilio.sentTo(BEN).size() == 1);
            live.moveBy(Duration.ofMinutes(3));
            live.await().until(() -> live.get("/actuator/health").statusCode() == 503);
            live.await().until(() -> live.get("/actuator/health").body().contains("NotSent"));

            try (var telegram = LocalBotApi.start(port)) {
                telegram.says(ANA, "help");
                live.await().until(() -> telegram.messages(ANA).size() == 1);
                live.await().until(() -> live.get("/actuator/health").statusCode() == 200);
                live.await().until(() -> telegram.calls("setMyCommands").size() == 1);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
