package kith.bot.channels.twilio;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/// Carries the SDK's requests, each exactly once. The SDK's own client repeats a POST up to six times after
/// a 503, and each of them may be a text on someone's phone.
///
/// Throws [TwilioRefusal] or [TwilioSilence] instead of handing back what is not a success.
final class TwilioHttp extends HttpClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI api;
    private final Duration patience;
    // The JDK repeats only what never left (a failed connect) or a GET on a connection that was already closed.
    private final java.net.http.HttpClient http = java.net.http.HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /// @param api      the base of every address, in the place of the SDK's own
    /// @param patience how long to wait for a whole answer
    TwilioHttp(URI api, Duration patience) {
        this.api = api;
        this.patience = patience;
    }

    /// The SDK's way in, where its own client would repeat.
    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        var answer = exchange(translated(request));
        if (answer.statusCode() / 100 != 2) {
            throw new TwilioRefusal(answer.statusCode(), code(answer.body()), retryAfter(answer));
        }
        return new Response(new ByteArrayInputStream(answer.body()), answer.statusCode());
    }

    private HttpRequest translated(Request request) {
        var builder = HttpRequest.newBuilder(address(request))
                .header("Authorization", request.getAuthString())
                .header("Accept", "application/json");
        if (request.getMethod() == HttpMethod.POST) {
            return builder.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(request.encodeFormBody()))
                    .build();
        }
        return builder.method(request.getMethod().name(), BodyPublishers.noBody())
                .build();
    }

    private URI address(Request request) {
        try {
            var theirs = request.constructURL().toURI();
            var query = theirs.getRawQuery() == null ? "" : "?" + theirs.getRawQuery();
            return URI.create(api.toString().replaceAll("/+$", "") + theirs.getRawPath() + query);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The SDK asks for an address that is none", e);
        }
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        var answer = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            // Not HttpRequest.timeout: that ends with the headers, and a body may be awaited for ever.
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new TwilioSilence(true, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new TwilioSilence(true, e);
        } catch (ExecutionException e) {
            throw new TwilioSilence(!beforeSending(e.getCause()), e.getCause());
        }
    }

    private static boolean beforeSending(@Nullable Throwable problem) {
        return problem instanceof ConnectException
                || problem instanceof HttpConnectTimeoutException
                || problem instanceof SSLHandshakeException;
    }

    private static int code(byte[] body) {
        try {
            var json = JSON.readTree(body);
            return json == null ? 0 : json.path("code").asInt(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static @Nullable Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
