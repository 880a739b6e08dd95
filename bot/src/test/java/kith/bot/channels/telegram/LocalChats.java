package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import kith.bot.channels.Bucket;
import kith.bot.channels.telegram.LocalBotApi.Button;
import kith.bot.channels.telegram.LocalBotApi.Shown;
import org.jspecify.annotations.Nullable;

/// The chats of the local Bot API, as the people in them see them.
final class LocalChats {

    private final Map<Integer, Shown> messages = new LinkedHashMap<>();
    private final Set<Long> known = new HashSet<>();
    private final Set<Long> blockers = new HashSet<>();
    private final Map<Long, Integer> sentThisSecond = new LinkedHashMap<>();
    private long second;
    private int perSecond;
    private int perSecondAndChat;
    private @Nullable Bucket bucket;
    private int lastId;
    private int sent;

    synchronized int nextId() {
        return ++lastId;
    }

    synchronized void knows(long person) {
        known.add(person);
    }

    synchronized void block(long person) {
        knows(person);
        blockers.add(person);
    }

    synchronized void unblock(long person) {
        blockers.remove(person);
    }

    synchronized void limit(int perSecond, int perSecondAndChat) {
        this.perSecond = perSecond;
        this.perSecondAndChat = perSecondAndChat;
    }

    synchronized void limit(Bucket all) {
        bucket = all;
    }

    synchronized List<Shown> messages(long person) {
        return messages.values().stream()
                .filter(shown -> shown.chat() == person)
                .toList();
    }

    synchronized int sent() {
        return sent;
    }

    synchronized String send(JsonNode parameters) {
        long chat = open(parameters);
        keepTheLimits(chat);
        var shown = shown(nextId(), chat, parameters, false);
        messages.put(shown.id(), shown);
        sent++;
        return json(shown);
    }

    synchronized String edit(JsonNode parameters) {
        long chat = open(parameters);
        var before = messages.get(parameters.path("message_id").asInt());
        if (before == null || before.chat() != chat) {
            throw new Refusal(400, "Bad Request: message to edit not found");
        }
        if (!before.keys().isEmpty()) {
            throw new Refusal(400, "Bad Request: message can't be edited");
        }
        var after = shown(before.id(), chat, parameters, true);
        if (after.text().equals(before.text()) && after.buttons().equals(before.buttons())) {
            throw new Refusal(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply"
                            + " markup are exactly the same as a current content and reply markup of the message");
        }
        messages.put(after.id(), after);
        return json(after);
    }

    private long open(JsonNode parameters) {
        long chat = parameters.path("chat_id").asLong();
        if (!known.contains(chat)) {
            throw new Refusal(400, "Bad Request: chat not found");
        }
        if (blockers.contains(chat)) {
            throw new Refusal(403, "Forbidden: bot was blocked by the user");
        }
        return chat;
    }

    private void keepTheLimits(long chat) {
        if (bucket != null && !bucket.takes()) {
            throw Refusal.tooMany(1);
        }
        if (second != BotApiJson.seconds()) {
            second = BotApiJson.seconds();
            sentThisSecond.clear();
        }
        int all = sentThisSecond.values().stream().mapToInt(Integer::intValue).sum();
        boolean tooMany = perSecond > 0 && all >= perSecond
                || perSecondAndChat > 0 && sentThisSecond.getOrDefault(chat, 0) >= perSecondAndChat;
        if (tooMany) {
            throw Refusal.tooMany(1);
        }
        sentThisSecond.merge(chat, 1, Integer::sum);
    }

    private static Shown shown(int id, long chat, JsonNode parameters, boolean edited) {
        var buttons = new ArrayList<Button>();
        for (JsonNode row : parameters.at("/reply_markup/inline_keyboard")) {
            row.forEach(button -> buttons.add(new Button(
                    button.path("text").asText(), button.path("callback_data").asText())));
        }
        var keys = StreamSupport.stream(parameters.at("/reply_markup/keyboard").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(key -> key.path("text").asText())
                .toList();
        return new Shown(id, chat, parameters.path("text").asText(), List.copyOf(buttons), keys, edited);
    }

    private static String json(Shown shown) {
        return "{\"message_id\":%d,\"date\":%d,\"chat\":%s,\"text\":%s}"
                .formatted(
                        shown.id(),
                        BotApiJson.seconds(),
                        BotApiJson.chat(shown.chat()),
                        BotApiJson.quoted(shown.text()));
    }
}
