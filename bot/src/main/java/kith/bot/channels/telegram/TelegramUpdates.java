package kith.bot.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Contact;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Reads Telegram's updates, one at a time, so that one that cannot be read costs nobody else's.
///
/// Only private chats: there the chat's id is the person's.
final class TelegramUpdates {

    /// All that we read; asked of Telegram, so that it sends nothing else.
    static final List<String> KINDS = List.of("message", "callback_query", "my_chat_member");

    /// Words as Telegram's apps may write a command: `/help@KithBot`.
    private static final Pattern COMMAND_TO = Pattern.compile("^(/\\w+)@\\w+");

    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_NAME = 60;

    /// What a message may be besides words, by its field in the Bot API.
    private static final List<String> OTHERS = List.of(
            "photo", "voice", "audio", "video", "video_note", "sticker", "animation", "document", "poll", "dice");

    private TelegramUpdates() {}

    /// @param now taken for when it was written, where Telegram does not say
    static Reading read(JsonNode raw, Instant now) {
        try {
            var update = BotApi.JSON.treeToValue(raw, Update.class);
            if (update.getMessage() != null) {
                return message(update, update.getMessage(), raw.path("message"));
            }
            if (update.getCallbackQuery() != null) {
                return tap(update, update.getCallbackQuery(), now);
            }
            if (update.getMyChatMember() != null) {
                return blockedOrNot(update, update.getMyChatMember());
            }
            return Reading.NOTHING;
        } catch (JsonProcessingException | RuntimeException e) {
            return unreadable(raw, now);
        }
    }

    /// Takes an update for what it is in any case: something from someone. For those that cannot be read, or cannot be
    /// handled.
    static Reading unreadable(JsonNode raw, Instant now) {
        for (String kind : KINDS) {
            var from = raw.path(kind).path("from").path("id");
            var chat = raw.path(kind).path("chat").path("type").asText("private");
            if (from.isIntegralNumber() && chat.equals("private")) {
                var other = new Content.Other("unreadable");
                var id = raw.path("update_id").asText();
                return new Reading(new Inbound(id, address(from.asLong()), null, other, now), null);
            }
        }
        return Reading.NOTHING;
    }

    private static Reading message(Update update, Message message, JsonNode raw) {
        var from = message.getFrom();
        if (!message.isUserMessage() || from == null || from.getIsBot()) {
            return Reading.NOTHING;
        }
        var sentAt = Instant.ofEpochSecond(message.getDate());
        return new Reading(inbound(update, from, content(message, from, raw), sentAt), null);
    }

    private static Content content(Message message, User from, JsonNode raw) {
        var words = message.getText() != null ? message.getText() : message.getCaption();
        if (words != null && !words.isBlank()) {
            return new Content.Words(
                    COMMAND_TO.matcher(Legible.text(words, LONGEST_TEXT)).replaceFirst("$1"));
        }
        if (message.getLocation() != null) {
            return new Content.Location(
                    message.getLocation().getLatitude(), message.getLocation().getLongitude());
        }
        if (message.getContact() != null) {
            return contact(message.getContact(), from);
        }
        return new Content.Other(OTHERS.stream().filter(raw::has).findFirst().orElse("other"));
    }

    /// Someone else's number, passed on from the address book, is not the sender's to give.
    private static Content contact(Contact contact, User from) {
        var phone = contact.getPhoneNumber();
        if (!from.getId().equals(contact.getUserId())) {
            return new Content.Other("contact");
        }
        return new Content.Contact(phone.startsWith("+") ? phone : "+" + phone);
    }

    private static Reading tap(Update update, CallbackQuery tap, Instant now) {
        var message = tap.getMessage();
        if (message == null
                || tap.getData() == null
                || !"private".equals(message.getChat().getType())) {
            return new Reading(null, tap.getId());
        }
        var content = new Content.Tap(
                Legible.text(tap.getData(), LONGEST_TEXT),
                message.getMessageId().toString());
        return new Reading(inbound(update, tap.getFrom(), content, now), tap.getId());
    }

    /// In a private chat this only ever says that the person blocked the bot, or took that back.
    private static Reading blockedOrNot(Update update, ChatMemberUpdated change) {
        if (!change.getChat().isUserChat()) {
            return Reading.NOTHING;
        }
        Content content = switch (change.getNewChatMember().getStatus()) {
            case "kicked", "left" -> new Content.OptedOut("blocked the bot");
            case "member" -> new Content.OptedIn("unblocked the bot");
            default -> new Content.Other("membership");
        };
        return new Reading(inbound(update, change.getFrom(), content, Instant.ofEpochSecond(change.getDate())), null);
    }

    private static Inbound inbound(Update update, User from, Content content, Instant sentAt) {
        var name = from.getFirstName() == null ? null : Legible.text(from.getFirstName(), LONGEST_NAME);
        return new Inbound(update.getUpdateId().toString(), address(from.getId()), name, content, sentAt);
    }

    private static Address address(long user) {
        return new Address(ChannelKind.TELEGRAM, Long.toString(user));
    }
}
