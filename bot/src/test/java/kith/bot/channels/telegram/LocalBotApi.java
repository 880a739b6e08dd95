package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import kith.bot.channels.Bucket;

/// A Telegram for tests and benchmarks: an HTTP server on localhost that speaks the Bot API to one bot, and plays the
/// people who write to it.
///
/// Strict about what it takes (see [BotApiRules]) and otherwise as Telegram is: people must have written before they
/// can be written to, an update is given again until an offset or a 200 confirms it, only one poll at a time.
/// What goes wrong is scripted with [#next(String, Fault)].
///
/// ```java
/// try (var telegram = LocalBotApi.start()) {
///     // kith.telegram.api-url = telegram.url(), kith.telegram.token = LocalBotApi.TOKEN
///     telegram.says(7, "whats on near TA1 1AA");
///     var answer = telegram.awaitMessages(7, 1).getFirst();
///     telegram.taps(7, answer.id(), answer.buttons().getFirst().data());
/// }
/// ```
public final class LocalBotApi implements AutoCloseable {

    public static final String TOKEN = "4200000042:local-bot-api-token";

    /// One request of the bot.
    ///
    /// @param method in lower case
    public record Call(String method, JsonNode parameters) {}

    public record Button(String text, String data) {}

    /// A message as a person sees it now, so with its latest words if it was edited.
    ///
    /// @param buttons below the message
    /// @param keys    in place of the phone's keyboard
    public record Shown(int id, long chat, String text, List<Button> buttons, List<String> keys, boolean edited) {}

    /// What goes wrong with the next request, in place of the right answer.
    public sealed interface Fault {

        /// 429.
        record TooMany(int retryAfter) implements Fault {}

        /// Any other refusal, in Telegram's words.
        record Refuse(int code, String description) implements Fault {}

        /// 400, because the group has become a supergroup.
        record Migrated(long to) implements Fault {}

        /// A page of a proxy or gateway; not JSON.
        record Page(int status) implements Fault {}

        /// The connection is cut before the request is carried out.
        record DropBefore() implements Fault {}

        /// The request is carried out, then the connection is cut.
        record DropAfter() implements Fault {}

        /// The right answer, late.
        record Late(Duration by) implements Fault {}
    }

    private final LocalUpdates updates = new LocalUpdates();
    private final LocalTaps taps = new LocalTaps();
    private final LocalChats chats = new LocalChats();
    private final BotApiServer server;

    private LocalBotApi(int port) {
        server = new BotApiServer(port, this::carryOut);
    }

    public static LocalBotApi start() {
        return start(0);
    }

    /// @param port 0 for any that is free
    public static LocalBotApi start(int port) {
        return new LocalBotApi(port);
    }

    public URI url() {
        return URI.create("http://localhost:" + server.port());
    }

    @Override
    public void close() {
        updates.close();
        server.close();
    }

    private String carryOut(Call call) {
        return switch (call.method()) {
            case "getupdates" -> updates.poll(call.parameters());
            case "sendmessage" -> chats.send(call.parameters());
            case "editmessagetext" -> chats.edit(call.parameters());
            case "setwebhook" -> updates.setWebhook(call.parameters());
            case "deletewebhook" -> updates.deleteWebhook();
            case "answercallbackquery" -> taps.answer(call.parameters());
            case "getme" -> BotApiJson.BOT;
            default -> "true";
        };
    }

    /// @param asTelegramKnowsIt the public address, as `setWebhook` names it
    /// @param asItIs            where that really is, behind the proxy
    public void webhooks(URI asTelegramKnowsIt, URI asItIs) {
        updates.webhooks(asTelegramKnowsIt, asItIs);
    }

    // What people do. Each returns the id of the update that tells the bot.

    public int says(long person, String text) {
        return message(person, "\"text\":" + BotApiJson.quoted(text));
    }

    public int taps(long person, int message, String data) {
        return updates.add(person, "callback_query", BotApiJson.tap(taps.next(), person, message, data));
    }

    public int sharesLocation(long person, double latitude, double longitude) {
        return message(person, "\"location\":{\"latitude\":" + latitude + ",\"longitude\":" + longitude + "}");
    }

    /// @param whose the user the number belongs to, as Telegram knows
    public int sharesContact(long person, String phone, long whose) {
        return message(
                person,
                "\"contact\":{\"phone_number\":" + BotApiJson.quoted(phone) + ",\"first_name\":\"P\",\"user_id\":"
                        + whose + "}");
    }

    public int blocks(long person) {
        chats.block(person);
        return updates.add(person, "my_chat_member", BotApiJson.membership(person, "member", "kicked"));
    }

    public int unblocks(long person) {
        chats.unblock(person);
        return updates.add(person, "my_chat_member", BotApiJson.membership(person, "kicked", "member"));
    }

    /// A message with any other field: `"sticker":{…}`.
    public int message(long person, String fields) {
        chats.knows(person);
        return updates.add(person, "message", BotApiJson.message(chats.nextId(), person, fields));
    }

    /// An update of any kind, as raw JSON, under the next id.
    public int update(long person, String kind, String json) {
        return updates.add(person, kind, json);
    }

    /// Gives an update that was confirmed again, under the id it had, as Telegram does when in doubt. A poll
    /// under way is ended for it, because that asked for later ones only.
    public void repeat(int update) {
        updates.repeat(update);
    }

    /// The next update has this id: after a week without any, Telegram goes on from a number of its choice.
    public void numbersStartFrom(int id) {
        updates.numbersStartFrom(id);
    }

    /// Ends the long poll under way with an empty answer, as when its time is over.
    public void endPolls() {
        updates.endPolls();
    }

    // What the bot did.

    /// All requests of one method, in order.
    public List<Call> calls(String method) {
        return server.calls(method);
    }

    /// Waits until there are so many requests of a method.
    public List<Call> awaitCalls(String method, int count) {
        return Waiting.until(() -> calls(method), found -> found.size() >= count, count + " calls of " + method);
    }

    public List<Shown> messages(long person) {
        return chats.messages(person);
    }

    public List<Shown> awaitMessages(long person, int count) {
        return awaitMessages(person, shown -> shown.size() >= count);
    }

    public List<Shown> awaitMessages(long person, Predicate<List<Shown>> enough) {
        return Waiting.until(() -> messages(person), enough, "the messages of " + person);
    }

    /// How many messages were taken for all people together.
    public int sent() {
        return chats.sent();
    }

    /// The taps whose button has stopped spinning.
    public int tapsAnswered() {
        return taps.answered();
    }

    /// Updates that the bot has not yet confirmed.
    public int unconfirmed() {
        return updates.size();
    }

    public void awaitAllConfirmed() {
        Waiting.until(this::unconfirmed, count -> count == 0, "every update to be confirmed");
    }

    // What goes wrong.

    /// The next request of this method meets this; several are met in the order given.
    public void next(String method, Fault fault) {
        server.next(method, fault);
    }

    /// This person has written to the bot once, long ago.
    public void knows(long person) {
        chats.knows(person);
    }

    /// From now on refuses with 429 what this does not take.
    public void limit(Bucket all) {
        chats.limit(all);
    }

    /// From now on refuses what is too fast with 429, as Telegram does: 30 a second in all and 1 a second to a chat.
    /// 0 is no limit.
    public void limit(int perSecond, int perSecondAndChat) {
        chats.limit(perSecond, perSecondAndChat);
    }
}
