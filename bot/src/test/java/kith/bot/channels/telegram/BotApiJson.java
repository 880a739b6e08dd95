package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// The Bot API's objects as Telegram writes them. Dates are in seconds: the library cannot read anything longer.
final class BotApiJson {

    static final String BOT = "{\"id\":4200000042,\"is_bot\":true,\"first_name\":\"Kith\",\"username\":\"KithBot\"}";

    private BotApiJson() {}

    static String user(long id) {
        return "{\"id\":%d,\"is_bot\":false,\"first_name\":\"Person %d\"}".formatted(id, id);
    }

    static String chat(long id) {
        return "{\"id\":%d,\"type\":\"private\",\"first_name\":\"Person %d\"}".formatted(id, id);
    }

    /// @param fields all that makes it this kind of message: `"text":"hello"`
    static String message(int id, long person, String fields) {
        return "{\"message_id\":%d,\"date\":%d,\"from\":%s,\"chat\":%s,%s}"
                .formatted(id, seconds(), user(person), chat(person), fields);
    }

    static String tap(String id, long person, int message, String data) {
        return """
                {"id":"%s","from":%s,"chat_instance":"1","data":%s,
                 "message":{"message_id":%d,"date":%d,"chat":%s,"text":"-"}}""".formatted(id, user(person), quoted(data), message, seconds(), chat(person));
    }

    static String membership(long person, String before, String after) {
        return """
                {"chat":%s,"from":%s,"date":%d,
                 "old_chat_member":{"status":"%s","user":%s,"until_date":0},
                 "new_chat_member":{"status":"%s","user":%s,"until_date":0}}""".formatted(chat(person), user(person), seconds(), before, BOT, after, BOT);
    }

    static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    static long seconds() {
        return System.currentTimeMillis() / 1000;
    }
}
