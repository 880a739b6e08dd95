package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// What came of one request to the Bot API.
sealed interface Answer {

    /// Done; what it answered.
    record Done(JsonNode result) implements Answer {}

    /// Telegram itself said no, so nothing was done.
    ///
    /// @param code       as of HTTP: 400, 401, 403, 404, 409, 429, 500
    /// @param retryAfter seconds to wait before any further request, with a 429
    record No(int code, String description, @Nullable Integer retryAfter, boolean migrated) implements Answer {

        boolean says(String words) {
            return description.contains(words);
        }
    }

    /// Something on the way answered instead of Telegram, or an answer could not be read: a proxy's page, half a
    /// document.
    ///
    /// @param status the HTTP status it came with
    record Garbled(int status) implements Answer {}

    /// No connection was made, so that certainly nothing was sent.
    record NotSent(String why) implements Answer {}

    /// The connection broke, or time ran out, after sending had begun.
    record Broken(String why) implements Answer {}
}
