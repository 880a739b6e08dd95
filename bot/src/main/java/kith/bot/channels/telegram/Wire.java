package kith.bot.channels.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;

/// Finds out, for each request, what the library's exceptions do not tell: whether any of it left the machine, and
/// whether Telegram itself answered.
///
/// Installed twice in the HTTP client: around the whole call, and at the wire (`atTheWire`), which is only reached
/// once a connection stands.
final class Wire implements Interceptor {

    private static final class Trace {
        volatile boolean begun;
    }

    /// No connection was made.
    static final class NotSent extends IOException {
        private NotSent(IOException cause) {
            super("not connected", cause);
        }
    }

    /// The answer is not one of the Bot API, which only ever answers in JSON.
    static final class Foreign extends IOException {
        final int status;

        private Foreign(int status) {
            super("HTTP " + status + " without JSON");
            this.status = status;
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var trace = new Trace();
        Response response;
        try {
            response = chain.proceed(
                    chain.request().newBuilder().tag(Trace.class, trace).build());
        } catch (IOException e) {
            throw trace.begun ? e : new NotSent(e);
        }
        if (!isJson(response)) {
            response.close();
            throw new Foreign(response.code());
        }
        return response;
    }

    static Response atTheWire(Chain chain) throws IOException {
        var trace = chain.request().tag(Trace.class);
        if (trace != null) {
            trace.begun = true;
        }
        return chain.proceed(chain.request());
    }

    private static boolean isJson(Response response) {
        var body = response.body();
        MediaType type = body == null ? null : body.contentType();
        return type != null && type.subtype().equals("json");
    }
}
