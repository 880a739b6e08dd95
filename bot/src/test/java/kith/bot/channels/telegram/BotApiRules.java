package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kith.bot.channels.telegram.LocalBotApi.Call;

/// What the Bot API takes, from <https://core.telegram.org/bots/api>: only parameters it knows, of the right type and
/// size. Telegram itself is laxer and passes over what it does not know; a slip should not.
final class BotApiRules {

    private static final Predicate<JsonNode> INTEGER = JsonNode::isIntegralNumber;
    private static final Predicate<JsonNode> YES_NO = JsonNode::isBoolean;
    private static final Predicate<JsonNode> OBJECT = JsonNode::isObject;
    private static final Predicate<JsonNode> TEXT = JsonNode::isTextual;
    private static final Predicate<JsonNode> TEXTS = node -> node.isArray() && all(node, TEXT);
    private static final Predicate<JsonNode> CHAT =
            node -> INTEGER.test(node) || node.asText().matches("-?[0-9]+");
    private static final Predicate<JsonNode> COMMANDS = node -> node.isArray()
            && all(
                    node,
                    command -> command.path("command").asText().matches("[a-z0-9_]{1,32}")
                            && size(command.path("description"), 1, 256));

    /// -1 is none named: 443.
    private static final Set<Integer> PORTS = Set.of(-1, 443, 80, 88, 8443);

    private static final Map<String, Map<String, Predicate<JsonNode>>> METHODS = Map.of(
            "getme", Map.of(),
            "getupdates",
                    Map.of(
                            "offset",
                            INTEGER,
                            "limit",
                            node -> between(node, 1, 100),
                            "timeout",
                            node -> between(node, 0, 50),
                            "allowed_updates",
                            TEXTS),
            "sendmessage",
                    Map.of(
                            "chat_id", CHAT,
                            "text", TEXT,
                            "reply_markup", OBJECT,
                            "link_preview_options", OBJECT,
                            "disable_notification", YES_NO,
                            "protect_content", YES_NO),
            "editmessagetext",
                    Map.of(
                            "chat_id", CHAT,
                            "message_id", INTEGER,
                            "text", TEXT,
                            "reply_markup", node -> node.isObject() && node.has("inline_keyboard"),
                            "link_preview_options", OBJECT),
            "answercallbackquery",
                    Map.of("callback_query_id", TEXT, "text", node -> size(node, 0, 200), "show_alert", YES_NO),
            "setwebhook",
                    Map.of(
                            "url", TEXT,
                            "max_connections", node -> between(node, 1, 100),
                            "allowed_updates", TEXTS,
                            "drop_pending_updates", YES_NO,
                            "secret_token", node -> node.asText().matches("[A-Za-z0-9_-]{1,256}")),
            "deletewebhook", Map.of("drop_pending_updates", YES_NO),
            "setmycommands", Map.of("commands", COMMANDS, "scope", OBJECT, "language_code", TEXT));

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "sendmessage", List.of("chat_id", "text"),
            "editmessagetext", List.of("chat_id", "message_id", "text"),
            "answercallbackquery", List.of("callback_query_id"),
            "setwebhook", List.of("url"),
            "setmycommands", List.of("commands"));

    private BotApiRules() {}

    static void check(Call call) {
        var known = METHODS.get(call.method());
        if (known == null) {
            throw new Refusal(404, "Not Found: method not found");
        }
        call.parameters().properties().forEach(parameter -> {
            boolean itself = parameter.getKey().equals("method")
                    && parameter.getValue().asText().equalsIgnoreCase(call.method());
            var rule = itself ? TEXT : known.get(parameter.getKey());
            refuseUnless(rule != null, "parameter " + parameter.getKey() + " is not known");
            refuseUnless(rule.test(parameter.getValue()), "parameter " + parameter.getKey() + " is ill-formed");
        });
        for (String name : REQUIRED.getOrDefault(call.method(), List.of())) {
            refuseUnless(call.parameters().has(name), "parameter " + name + " is missing");
        }
        if (call.parameters().has("text") && call.parameters().has("chat_id")) {
            checkMessage(call.parameters());
        }
    }

    /// <https://core.telegram.org/bots/api#setwebhook>
    static void checkWebhook(URI url) {
        refuseUnless("https".equals(url.getScheme()), "bad webhook: An HTTPS URL must be provided for webhook");
        refuseUnless(
                PORTS.contains(url.getPort()), "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    }

    private static void checkMessage(JsonNode parameters) {
        var text = parameters.path("text").asText();
        refuseUnless(!text.isBlank(), "message text is empty");
        refuseUnless(text.length() <= 4096, "message is too long");
        var markup = parameters.path("reply_markup");
        int kinds = 0;
        for (String kind : List.of("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")) {
            kinds += markup.has(kind) ? 1 : 0;
        }
        refuseUnless(markup.isMissingNode() || kinds == 1, "object expected as reply markup");
        markup.path("inline_keyboard").forEach(row -> row.forEach(BotApiRules::checkButton));
        markup.path("keyboard")
                .forEach(row -> row.forEach(key -> refuseUnless(
                        key.isTextual() || !key.path("text").asText().isBlank(),
                        "keyboard button text must be non-empty")));
    }

    private static void checkButton(JsonNode button) {
        refuseUnless(!button.path("text").asText().isBlank(), "text buttons are unallowed in the inline keyboard");
        int bytes = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
        refuseUnless(bytes >= 1 && bytes <= 64, "BUTTON_DATA_INVALID");
    }

    private static void refuseUnless(boolean right, String why) {
        if (!right) {
            throw new Refusal(400, "Bad Request: " + why);
        }
    }

    private static boolean all(JsonNode array, Predicate<JsonNode> rule) {
        for (JsonNode element : array) {
            if (!rule.test(element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean between(JsonNode node, int least, int most) {
        return node.isIntegralNumber() && node.asInt() >= least && node.asInt() <= most;
    }

    private static boolean size(JsonNode node, int least, int most) {
        return node.isTextual()
                && node.asText().length() >= least
                && node.asText().length() <= most;
    }
}
