package kith.bot.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import kith.bot.Kith;

/// One process of the program, in the cluster profile.
final class Node implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Node(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// @param log where it says what it says
    static Node start(String database, Path log) throws IOException {
        int port = freePort();
        var program = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Kith.class.getName(),
                        "--spring.profiles.active=cluster",
                        "--server.port=" + port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        program.environment().put("KITH_DATABASE_URL", database);
        program.environment().put("KITH_DATABASE_USER", "postgres");
        program.environment().put("KITH_DATABASE_PASSWORD", "not asked for");
        return new Node(program.start(), URI.create("http://localhost:" + port));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isHealthy() throws InterruptedException {
        try {
            var asked =
                    HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int write(String from, String text) throws IOException, InterruptedException {
        var body = "{\"channel\": \"sms\", \"from\": \"" + from + "\", \"text\": \"" + text + "\"}";
        var written = HttpRequest.newBuilder(address.resolve("/simulator/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(written, BodyHandlers.discarding()).statusCode();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        http.close();
        kill();
    }
}
