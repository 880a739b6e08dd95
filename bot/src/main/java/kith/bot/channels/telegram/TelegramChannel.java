package kith.bot.channels.telegram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kith.community.outbox.Channel;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Rate;
import kith.community.outbox.SendResult;
import kith.community.outbox.SendResult.Accepted;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;

/// Carries messages to Telegram: as a new message, or drawn over the one whose button was tapped.
final class TelegramChannel implements Channel {

    /// A text over 4096 characters goes in parts; how many of them went is kept for the next try, for this many.
    private static final int HALF_SENT = 1_000;

    private final BotApi api;
    private final ButtonWords words;
    private final Rate rate;
    private final Map<UUID, Integer> partsSent = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Integer> eldest) {
            return size() > HALF_SENT;
        }
    });

    TelegramChannel(BotApi api, ButtonWords words, Rate rate) {
        this.api = api;
        this.words = words;
        this.rate = rate;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.TELEGRAM;
    }

    @Override
    public Rate rate() {
        return rate;
    }

    @Override
    public SendResult send(Outgoing outgoing) {
        var drawing = Drawing.of(outgoing.message(), words);
        var chat = outgoing.to().value();
        var replaced = outgoing.replaces();
        var over = messageId(replaced);
        if (replaced != null && over != null && drawing.fitsOver()) {
            var answer = api.call(edit(chat, over, drawing));
            if (!cannotBeEdited(answer)) {
                return unchanged(answer) ? new Accepted(replaced) : Results.of(answer);
            }
        }
        return sendParts(outgoing.id(), chat, drawing);
    }

    private SendResult sendParts(UUID id, String chat, Drawing drawing) {
        int last = drawing.parts().size() - 1;
        for (int part = partsSent.getOrDefault(id, 0); part < last; part++) {
            var result = Results.of(api.call(message(chat, drawing.parts().get(part))));
            if (!(result instanceof Accepted)) {
                return result;
            }
            partsSent.put(id, part + 1);
        }
        var message = message(chat, drawing.parts().get(last));
        message.setReplyMarkup(drawing.keyboard());
        var result = Results.of(api.call(message));
        if (result instanceof Accepted) {
            partsSent.remove(id);
        }
        return result;
    }

    private static SendMessage message(String chat, String text) {
        var message = new SendMessage(chat, text);
        message.setLinkPreviewOptions(noPreview());
        return message;
    }

    private static EditMessageText edit(String chat, int over, Drawing drawing) {
        return EditMessageText.builder()
                .chatId(chat)
                .messageId(over)
                .text(drawing.parts().getFirst())
                .replyMarkup(drawing.inlineKeyboard())
                .linkPreviewOptions(noPreview())
                .build();
    }

    /// A preview would push the words and their buttons off a small screen.
    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    /// A double tap, or a second try of an edit that had worked.
    private static boolean unchanged(Answer answer) {
        return answer instanceof Answer.No no && no.says("message is not modified");
    }

    /// Deleted, too old, or not ours: then the words go as a new message. The edit was refused, so nothing shows twice.
    private static boolean cannotBeEdited(Answer answer) {
        return answer instanceof Answer.No no
                && no.code() == 400
                && !unchanged(answer)
                && Results.of(answer) instanceof SendResult.Refused;
    }

    private static @Nullable Integer messageId(@Nullable String replaces) {
        return replaces != null && replaces.matches("[0-9]{1,9}") ? Integer.valueOf(replaces) : null;
    }
}
