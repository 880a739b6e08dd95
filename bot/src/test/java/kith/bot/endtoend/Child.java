package kith.bot.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import kith.community.storage.KillPoint;
import org.jspecify.annotations.Nullable;

/// One process of the program in live mode, which can really be killed.
final class Child implements AutoCloseable {

    private static final int LINES = 60;

    /// Begins anywhere, because other builds may run on this machine.
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(10_000, 30_000));

    private final Process process;
    private final Path log;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Child(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /// @param later    how much later than now it is started, as it sees it
    /// @param killedAt where it kills itself; null for nowhere
    static Child start(Path log, Duration later, @Nullable KillPoint killedAt, List<String> settings)
            throws IOException {
        int port = freePort();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KithLater.class.getName(),
                later.toString(),
                "--server.port=" + port));
        command.addAll(settings);
        var program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        if (killedAt != null) {
            program.environment().put("KITH_KILL_AT", killedAt.name());
        }
        return new Child(program.start(), log, URI.create("http://127.0.0.1:" + port));
    }

    /// A port below those that the system hands out by itself, so that nobody takes it before the child listens there.
    private static int freePort() {
        while (true) {
            int port = NEXT_PORT.getAndIncrement();
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one, then
            }
        }
    }

    URI address() {
        return address;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isHealthy() {
        try {
            var asked =
                    HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The last it said, for whoever waits in vain.
    String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return log.getFileName() + " ends so:\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As `kill -9` does.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
        http.close();
    }
}
