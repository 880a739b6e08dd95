package kith.bot.channels.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// The Bot API: one request, one [Answer], nothing thrown and nothing repeated behind our back.
///
/// A thin coat over the library's client, which by itself sends a POST again when a connection breaks, loses the HTTP
/// status, and fails on an answer with anything in it that it does not know (docs/decisions/0010).
final class BotApi implements AutoCloseable {

    /// Jackson 2, which the library's types are made for; Spring's Jackson 3 cannot read them.
    static final ObjectMapper JSON = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /// More than delivery ever has under way at once; OkHttp's own limit is 5 to one host, the rest would queue.
    private static final int AT_ONCE = 128;

    private final OkHttpClient http;
    private final OkHttpTelegramClient client;

    /// @param patience how long one request may take in all
    BotApi(TelegramSettings settings, Duration patience) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        http = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(CONNECT)
                .readTimeout(patience)
                .callTimeout(patience)
                .dispatcher(dispatcher)
                .addInterceptor(new Wire())
                .addNetworkInterceptor(Wire::atTheWire)
                .build();
        client = new OkHttpTelegramClient(JSON, http, settings.token(), settings.url());
    }

    /// Makes one request and waits for what comes of it.
    Answer call(PartialBotApiMethod<?> method) {
        try {
            return read(client.executeAsync(new Verbatim(method)).get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Broken("interrupted");
        } catch (ExecutionException | TelegramApiException e) {
            return failed(e);
        }
    }

    /// Makes one request without waiting; `then` is told what came of it.
    void callLater(PartialBotApiMethod<?> method, Consumer<Answer> then) {
        try {
            client.executeAsync(new Verbatim(method))
                    .handle((text, failure) -> failure == null ? read(text) : failed(failure))
                    .thenAccept(then);
        } catch (TelegramApiException e) {
            then.accept(failed(e));
        }
    }

    /// Breaks off what is under way. Nothing can be called afterwards.
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static Answer read(String text) {
        try {
            JsonNode answer = JSON.readTree(text);
            if (answer.path("ok").asBoolean()) {
                return new Answer.Done(answer.path("result"));
            }
            if (!answer.path("error_code").isInt()) {
                return new Answer.Garbled(200);
            }
            var parameters = answer.path("parameters");
            return new Answer.No(
                    answer.path("error_code").intValue(),
                    answer.path("description").asText(),
                    parameters.path("retry_after").isInt()
                            ? parameters.path("retry_after").intValue()
                            : null,
                    parameters.has("migrate_to_chat_id"));
        } catch (JsonProcessingException e) {
            return new Answer.Garbled(200);
        }
    }

    private static Answer failed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Wire.NotSent notSent -> {
                    var why = notSent.getCause() == null ? notSent : notSent.getCause();
                    return new Answer.NotSent(why.getClass().getSimpleName());
                }
                case Wire.Foreign foreign -> {
                    return new Answer.Garbled(foreign.status);
                }
                default -> {}
            }
        }
        var cause = failure instanceof ExecutionException || failure instanceof CompletionException
                ? failure.getCause()
                : failure;
        return new Answer.Broken((cause == null ? failure : cause).getClass().getSimpleName());
    }

    /// Any method of the library, whose answer is handed on as it came: it is read by us, leniently, so that a message
    /// once accepted never looks refused because its answer holds something new.
    private static final class Verbatim extends BotApiMethod<String> {

        private final PartialBotApiMethod<?> method;

        Verbatim(PartialBotApiMethod<?> method) {
            this.method = method;
        }

        @JsonValue
        PartialBotApiMethod<?> method() {
            return method;
        }

        @Override
        public String getMethod() {
            return method.getMethod();
        }

        @Override
        public String deserializeResponse(String answer) {
            return answer;
        }
    }
}
