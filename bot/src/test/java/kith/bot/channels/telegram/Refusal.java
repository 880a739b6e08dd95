package kith.bot.channels.telegram;

/// A request that the local Bot API does not carry out, and why, in Telegram's words.
final class Refusal extends RuntimeException {

    private final int code;
    private final String parameters;

    Refusal(int code, String description) {
        this(code, description, "");
    }

    private Refusal(int code, String description, String parameters) {
        super(description);
        this.code = code;
        this.parameters = parameters;
    }

    static Refusal tooMany(int seconds) {
        return new Refusal(
                429, "Too Many Requests: retry after " + seconds, ",\"parameters\":{\"retry_after\":" + seconds + "}");
    }

    static Refusal migrated(long to) {
        return new Refusal(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                ",\"parameters\":{\"migrate_to_chat_id\":" + to + "}");
    }

    int code() {
        return code;
    }

    String json() {
        return "{\"ok\":false,\"error_code\":%d,\"description\":%s%s}"
                .formatted(code, BotApiJson.quoted(getMessage()), parameters);
    }
}
