package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/// The taps on buttons that wait for `answerCallbackQuery`, which takes each id once and no other.
final class LocalTaps {

    private final Set<String> waiting = new HashSet<>();
    private long lastId = 4_000_000_000_000L;
    private int answered;

    synchronized String next() {
        var id = Long.toString(++lastId);
        waiting.add(id);
        return id;
    }

    synchronized String answer(JsonNode parameters) {
        if (!waiting.remove(parameters.path("callback_query_id").asText())) {
            throw new Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        }
        answered++;
        return "true";
    }

    synchronized int answered() {
        return answered;
    }
}
