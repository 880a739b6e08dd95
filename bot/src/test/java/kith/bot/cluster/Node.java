package kith.bot.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kith.bot.Kith;

/// One process of the program, in the cluster profile. It takes a free port by itself and says which in its log: a
/// port that we found free for it might be taken by another before it listens there.
final class Node implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+) ");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Lines of the log that are shown of a node that failed: a stack trace and what came before it.
    private static final int TAIL = 120;

    private final Process process;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// @param log where it says what it says
    static Node start(String database, Path log) throws IOException {
        var program = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Kith.class.getName(),
                        "--spring.profiles.active=cluster",
                        "--server.port=0",
                        "--logging.level.root=info"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        program.environment().put("KITH_DATABASE_URL", database);
        program.environment().put("KITH_DATABASE_USER", "postgres");
        program.environment().put("KITH_DATABASE_PASSWORD", "not asked for");
        return new Node(program.start(), log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isHealthy() throws InterruptedException {
        try {
            var address = address();
            return address.isPresent()
                    && status(HttpRequest.newBuilder(address.get().resolve("/actuator/health"))) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int write(String from, String text) throws IOException, InterruptedException {
        var body = "{\"channel\": \"sms\", \"from\": \"" + from + "\", \"text\": \"" + text + "\"}";
        return status(HttpRequest.newBuilder(address().orElseThrow().resolve("/simulator/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /// Where it listens, once it does.
    private Optional<URI> address() throws IOException {
        return PORT.matcher(Files.readString(log))
                .results()
                .map((MatchResult found) -> URI.create("http://localhost:" + found.group(1)))
                .findFirst();
    }

    /// Whether it runs, and the end of its log.
    String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            var state = isAlive() ? " is running" : " has died with status " + process.exitValue();
            var end = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
            return log.getFileName() + state + ". The end of its log:\n" + String.join("\n", end) + "\n";
        } catch (IOException e) {
            return log + " cannot be read: " + e + "\n";
        }
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
