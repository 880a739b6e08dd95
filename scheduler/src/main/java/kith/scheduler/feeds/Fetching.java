package kith.scheduler.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Fetches a feed from a file or over HTTPS, bounded in size and time, and never from where a stranger points it to.
final class Fetching {

    /// Twenty times a county's 5,000 services.
    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final long maxBytes;
    private final Duration maxTime;
    private final Predicate<URI> redirectAllowed;

    Fetching() {
        this(MAX_BYTES, Duration.ofSeconds(60), Fetching::isHttpsToAPublicAddress);
    }

    /// @param maxTime for one answer, from connecting to its last byte
    Fetching(long maxBytes, Duration maxTime, Predicate<URI> redirectAllowed) {
        this.maxBytes = maxBytes;
        this.maxTime = maxTime;
        this.redirectAllowed = redirectAllowed;
    }

    /// @param previous the reading to ask "has it changed since?" about, or null
    Fetched fetch(URI url, @Nullable FeedRun previous) {
        try {
            return "file".equals(url.getScheme()) ? copy(url) : download(url, previous, 0);
        } catch (NoSuchFileException none) {
            return new Fetched.Failed("there is no file " + none.getMessage());
        } catch (IOException broken) {
            return new Fetched.Failed("it could not be read to its end (" + broken.getMessage() + ")");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed("the program is stopping");
        }
    }

    // A copy, so that someone who saves the file meanwhile does not change it under our eyes.
    private Fetched copy(URI url) throws IOException {
        var file = Path.of(url.getSchemeSpecificPart().replaceFirst("^//+", "/"));
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        var target = target();
        try (var in = Files.newInputStream(file);
                var out = Files.newOutputStream(target)) {
            if (transfer(in, out) > maxBytes) {
                Files.delete(target);
                return new Fetched.Failed(tooLong());
            }
        }
        return new Fetched.Copy(target, "", "");
    }

    private long transfer(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[64 * 1024];
        long total = 0;
        for (int read = in.read(buffer); read >= 0 && total <= maxBytes; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            total += read;
        }
        return total;
    }

    private Fetched download(URI url, @Nullable FeedRun previous, int hops) throws IOException, InterruptedException {
        var target = target();
        HttpResponse<Path> answer;
        try {
            answer = answer(request(url, previous), target);
        } catch (TimeoutException late) {
            Files.deleteIfExists(target);
            return new Fetched.Failed("there was no whole answer within " + maxTime.toMillis() + " ms");
        } catch (IOException broken) {
            Files.deleteIfExists(target);
            throw broken;
        }
        if (answer.statusCode() == 200 && isPlain(answer)) {
            return new Fetched.Copy(target, header(answer, "ETag", 400), header(answer, "Last-Modified", 60));
        }
        Files.deleteIfExists(target);
        if (answer.statusCode() == 200) {
            return new Fetched.Failed(
                    "the answer is packed (" + header(answer, "Content-Encoding", 20) + "), which was not asked for");
        }
        if (answer.statusCode() == 304 && previous != null) {
            return new Fetched.NotModified();
        }
        return REDIRECTS.contains(answer.statusCode())
                ? follow(url, answer, previous, hops)
                : new Fetched.Failed("the server answered " + answer.statusCode() + " instead of 200");
    }

    private Fetched follow(URI url, HttpResponse<Path> answer, @Nullable FeedRun previous, int hops)
            throws IOException, InterruptedException {
        URI next;
        try {
            next = url.resolve(header(answer, "Location", 2000));
        } catch (IllegalArgumentException wrong) {
            return new Fetched.Failed("the server sent us on to what is no address");
        }
        if (hops == MAX_REDIRECTS) {
            return new Fetched.Failed("the server sent us on more than " + MAX_REDIRECTS + " times");
        }
        if (!redirectAllowed.test(next)) {
            return new Fetched.Failed("the server sent us on to an address that is not https: or not public");
        }
        return download(next, previous, hops + 1);
    }

    private HttpResponse<Path> answer(HttpRequest request, Path target)
            throws IOException, InterruptedException, TimeoutException {
        var sent = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofFile(target), maxBytes));
        try {
            // The client's own time-out ends with the headers; this one is for the body too.
            return sent.get(maxTime.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        } finally {
            sent.cancel(true);
        }
    }

    private static HttpRequest request(URI url, @Nullable FeedRun previous) {
        var request = HttpRequest.newBuilder(url).header("Accept", "text/csv, text/plain;q=0.9, */*;q=0.1");
        if (previous != null && !previous.etag().isEmpty()) {
            request.header("If-None-Match", previous.etag());
        } else if (previous != null && !previous.lastModified().isEmpty()) {
            request.header("If-Modified-Since", previous.lastModified());
        }
        return request.build();
    }

    private static boolean isPlain(HttpResponse<?> answer) {
        var encoding = header(answer, "Content-Encoding", 20);
        return encoding.isEmpty() || encoding.equalsIgnoreCase("identity");
    }

    /// Empty when there is none, or one too long to be kept.
    private static String header(HttpResponse<?> answer, String name, int maxLength) {
        return answer.headers()
                .firstValue(name)
                .filter(value -> value.length() <= maxLength)
                .orElse("");
    }

    // Java remembers what a name stood for (30 s by default), so that it stands for the same when it is then called.
    private static boolean isHttpsToAPublicAddress(URI url) {
        try {
            return "https".equals(url.getScheme())
                    && Arrays.stream(InetAddress.getAllByName(url.getHost())).allMatch(Fetching::isPublic);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        boolean unique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        boolean zero = bytes.length == 4 && bytes[0] == 0;
        return !(unique
                || carrier
                || zero
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress());
    }

    private static Path target() throws IOException {
        return Files.createTempFile("kith-feed", ".csv");
    }

    private String tooLong() {
        return "it is longer than " + maxBytes / 1024 / 1024 + " MB";
    }
}
