package kith.bot.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Prints how long the packaged program takes until it answers, on a new database and on one that is there, and how
/// much memory it has then, under load, and afterwards. With 1,700 activities; Linux only, for it asks `/proc`.
///
/// The arguments are handed to `java`, such as `-Xmx128m`. Package the program first.
final class StartUpBench {

    private static final Path JAR = Path.of("bot/target/kith.jar");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+) ");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int STARTS = 5;
    private static final int MESSAGES = 5_000;
    private static final int THREADS = 8;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Questions questions = new Questions();
    private final Path folder = Files.createTempDirectory("kith-bench");
    private final Path log = folder.resolve("log");
    private final List<String> options;

    private StartUpBench(List<String> options) throws IOException {
        this.options = options;
        County.in(folder, LocalDate.now());
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new StartUpBench(List.of(arguments));
        System.out.printf("%s, options %s%n", Runtime.version(), bench.options);
        System.out.printf("on a new database: %s%n", bench.start(false));
        var starts = new ArrayList<Started>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(bench.start(i == STARTS - 1));
            System.out.printf("on the same again: %s%n", starts.getLast());
        }
        starts.sort(Comparator.comparing(Started::wall));
        System.out.printf("median: %s%n", starts.get(STARTS / 2));
    }

    /// What a start took until the program said that it is well.
    private record Started(Duration wall, Duration processor) {

        @Override
        public String toString() {
            return "%.1f s, of the processor %.1f s".formatted(wall.toMillis() / 1e3, processor.toMillis() / 1e3);
        }
    }

    private Started start(boolean load) throws Exception {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                JAR.toString(),
                "--server.port=0",
                "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("kith.db"),
                "--kith.retention.folder=" + folder.resolve("backups"),
                "--kith.demo-data=" + folder));
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitHealth(process);
            var took = new Started(
                    Duration.ofNanos(System.nanoTime() - begun),
                    process.info().totalCpuDuration().orElseThrow());
            if (load) {
                measure(process);
            }
            return took;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void measure(Process process) throws Exception {
        Thread.sleep(Duration.ofSeconds(10));
        System.out.printf("memory at idle, 10 s after the start: %d MB%n", memory(process, "VmRSS"));
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < MESSAGES; i++) {
                int number = i;
                threads.submit(() -> write("+447700%06d".formatted(900_000 + number % 500)));
            }
        }
        System.out.printf(
                "%,d messages over HTTP, %d at once: %,d a second%n",
                MESSAGES, THREADS, MESSAGES * 1_000_000_000L / (System.nanoTime() - begun));
        System.out.printf(
                "memory after them: %d MB, at most %d MB%n", memory(process, "VmRSS"), memory(process, "VmHWM"));
    }

    private void awaitHealth(Process process) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isHealthy()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("It did not start:\n" + Files.readString(log));
            }
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private boolean isHealthy() throws Exception {
        if (!Files.exists(log) || !port().find()) {
            return false;
        }
        var asked = HttpRequest.newBuilder(address("/actuator/health")).build();
        return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
    }

    private int write(String from) throws Exception {
        var body = "{\"channel\": \"sms\", \"from\": \"" + from + "\", \"text\": \"" + questions.next() + "\"}";
        var written = HttpRequest.newBuilder(address("/simulator/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        int status = http.send(written, BodyHandlers.discarding()).statusCode();
        if (status != 202) {
            throw new IllegalStateException("A message was answered with " + status + ".");
        }
        return status;
    }

    private URI address(String path) throws IOException {
        var port = port();
        if (!port.find()) {
            throw new IllegalStateException("It does not say where it listens:\n" + Files.readString(log));
        }
        return URI.create("http://127.0.0.1:" + port.group(1) + path);
    }

    private Matcher port() throws IOException {
        return PORT.matcher(Files.readString(log));
    }

    private static long memory(Process process, String line) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(each -> each.startsWith(line + ":"))
                .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
