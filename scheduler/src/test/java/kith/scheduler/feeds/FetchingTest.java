package kith.scheduler.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kith.community.time.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingTest {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Fetching fetching = new Fetching(10_000, Duration.ofSeconds(5), _ -> true);
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stopServer() {
        finished.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aFileIsCopiedByItsPathFromTheWorkingDirectory() throws IOException {
        var file = Files.writeString(folder.resolve("a b.csv"), "id,title");

        assertThat(text(new Fetching().fetch(file.toUri(), null))).isEqualTo("id,title");
        assertThat(text(new Fetching().fetch(URI.create("file:pom.xml"), null))).contains("<project");
    }

    @Test
    void aFileThatIsNotThereFails() {
        assertThat(fetching.fetch(URI.create("file:not/there.csv"), null))
                .isEqualTo(new Fetched.Failed("there is no file not/there.csv"));
        assertThat(fetching.fetch(folder.toUri(), null)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aFileThatIsTooLongFails() throws IOException {
        var file = Files.write(folder.resolve("long.csv"), new byte[10_001]);

        assertThat(fetching.fetch(file.toUri(), null)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void anAnswerIsKeptWithItsMarks() {
        answer("/a.csv", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Tue, 06 Oct 2026 09:00:00 GMT");
            send(exchange, 200, "id,title");
        });

        var fetched = (Fetched.Copy) fetching.fetch(at("/a.csv"), null);

        assertThat(fetched.etag()).isEqualTo("\"v1\"");
        assertThat(fetched.lastModified()).isEqualTo("Tue, 06 Oct 2026 09:00:00 GMT");
        assertThat(text(fetched)).isEqualTo("id,title");
        assertThat(fetched.file()).doesNotExist();
    }

    @Test
    void aServerIsAskedOnlyForWhatHasChanged() {
        answer("/a.csv", exchange -> {
            var known = exchange.getRequestHeaders().getFirst("If-None-Match");
            send(exchange, "\"v1\"".equals(known) ? 304 : 200, "");
        });

        assertThat(fetching.fetch(at("/a.csv"), run("\"v1\"", ""))).isEqualTo(new Fetched.NotModified());
        assertThat(text(fetching.fetch(at("/a.csv"), run("\"v0\"", "")))).isEmpty();
    }

    @Test
    void whereThereIsNoMarkTheDateIsAskedFor() {
        answer(
                "/a.csv",
                exchange ->
                        send(exchange, exchange.getRequestHeaders().containsKey("If-Modified-Since") ? 304 : 200, ""));

        assertThat(fetching.fetch(at("/a.csv"), run("", "Tue, 06 Oct 2026 09:00:00 GMT")))
                .isEqualTo(new Fetched.NotModified());
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 400, 401, 403, 404, 429, 500, 503})
    void anyOtherAnswerFails(int status) {
        answer("/a.csv", exchange -> send(exchange, status, "<html>Sorry</html>"));

        assertThat(fetching.fetch(at("/a.csv"), null))
                .isEqualTo(new Fetched.Failed("the server answered " + status + " instead of 200"));
    }

    @Test
    void anAnswerThatIsTooLongFails() {
        answer("/a.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1000]);
            }
            out.close();
        });

        assertThat(fetching.fetch(at("/a.csv"), null)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void anAnswerShorterThanItsLengthFails() {
        answer("/a.csv", exchange -> {
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write("id,title".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });

        assertThat(fetching.fetch(at("/a.csv"), null)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void anAnswerThatNeverEndsFails() {
        answer("/a.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("id,title".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            waitUntilFinished();
        });
        var impatient = new Fetching(10_000, Duration.ofMillis(300), _ -> true);

        assertThat(impatient.fetch(at("/a.csv"), null))
                .isEqualTo(new Fetched.Failed("there was no whole answer within 300 ms"));
    }

    @Test
    void aPackedAnswerIsNotUnpacked() {
        answer("/a.csv", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "bomb");
        });

        assertThat(fetching.fetch(at("/a.csv"), null))
                .isEqualTo(new Fetched.Failed("the answer is packed (gzip), which was not asked for"));
    }

    @Test
    void aServerThatIsNotThereFails() {
        server.stop(0);

        assertThat(fetching.fetch(at("/a.csv"), null)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aRedirectIsFollowedAFewTimes() {
        answer("/old.csv", exchange -> redirect(exchange, "/new.csv"));
        answer("/new.csv", exchange -> send(exchange, 200, "id,title"));
        answer("/round.csv", exchange -> redirect(exchange, "/round.csv"));

        assertThat(text(fetching.fetch(at("/old.csv"), null))).isEqualTo("id,title");
        assertThat(fetching.fetch(at("/round.csv"), null))
                .isEqualTo(new Fetched.Failed("the server sent us on more than 5 times"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/a.csv",
                "https://localhost/a.csv",
                "https://[::1]/a.csv",
                "https://10.1.2.3/a.csv",
                "https://169.254.169.254/latest/meta-data/",
                "http://1.1.1.1/a.csv",
                "file:///etc/passwd",
                "https:///nowhere"
            })
    void aRedirectToAPrivateAddressIsRefused(String target) {
        answer("/a.csv", exchange -> redirect(exchange, target));

        assertThat(new Fetching().fetch(at("/a.csv"), null))
                .isEqualTo(new Fetched.Failed("the server sent us on to an address that is not https: or not public"));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "10.0.0.1, false",
        "172.16.0.1, false",
        "192.168.1.1, false",
        "169.254.1.1, false",
        "100.64.0.1, false",
        "0.0.0.0, false",
        "0.1.2.3, false",
        "224.0.0.1, false",
        "::1, false",
        "fd00::1, false",
        "fe80::1, false",
        "::ffff:10.0.0.1, false",
        "1.1.1.1, true",
        "100.128.0.1, true",
        "2606:4700::1111, true"
    })
    void onlyAddressesOfTheOpenInternetArePublic(String address, boolean isPublic) throws IOException {
        assertThat(Fetching.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    private void answer(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var bodiless = status == 204 || status == 304 || bytes.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        send(exchange, 302, "");
    }

    private void waitUntilFinished() {
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static FeedRun run(String etag, String lastModified) {
        var now = Instant.parse("2026-10-05T12:00:00Z");
        return new FeedRun(
                Ids.at(now), "council", now, now, FeedRun.Outcome.IMPORTED, "", 0, 0, 0, 0, "", "", etag, lastModified);
    }

    private static String text(Fetched fetched) {
        try (var copy = (Fetched.Copy) fetched) {
            return Files.readString(copy.file());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
