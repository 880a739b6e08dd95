package kith.bot.channels.telegram;

import java.time.Duration;
import kith.community.outbox.SendResult;
import kith.community.outbox.SendResult.Accepted;
import kith.community.outbox.SendResult.ClosedFor;
import kith.community.outbox.SendResult.Gone;
import kith.community.outbox.SendResult.Refused;
import kith.community.outbox.SendResult.TryLater;
import kith.community.outbox.SendResult.Unknown;

/// What an answer of Telegram to a message means for that message: the one place that knows Telegram's codes and
/// wordings. The wordings are those of <https://github.com/tdlib/telegram-bot-api> (Client.cpp).
final class Results {

    private static final int LONGEST_CODE = 60;

    private Results() {}

    static SendResult of(Answer answer) {
        return switch (answer) {
            case Answer.Done done ->
                new Accepted(done.result().path("message_id").asText());
            case Answer.No no -> refused(no);
            case Answer.Garbled garbled -> garbled(garbled.status());
            case Answer.NotSent notSent -> new TryLater(null, true, "not sent: " + notSent.why());
            case Answer.Broken broken -> new Unknown("broken: " + broken.why());
        };
    }

    private static SendResult refused(Answer.No no) {
        return switch (no.code()) {
            case 429 -> tooMany(no);
            // The token was revoked or mistyped: nothing will go until someone puts it right, and nobody is to blame.
            case 401, 404 -> new TryLater(null, true, code(no));
            case 403 -> forbidden(no);
            case 400 -> badRequest(no);
            default -> no.code() >= 500 ? new TryLater(null, false, code(no)) : new Refused(code(no));
        };
    }

    /// Telegram does not say whether the person's or the bot's limit was passed, so everyone waits (FAQ: "avoid sending
    /// more than one message per second" to one chat, "about 30 messages per second" in all).
    private static SendResult tooMany(Answer.No no) {
        var pause = no.retryAfter() == null ? null : Duration.ofSeconds(no.retryAfter());
        return new TryLater(pause, true, "429");
    }

    private static SendResult forbidden(Answer.No no) {
        if (no.says("blocked by the user") || no.says("bot was kicked")) {
            return new Gone(ClosedFor.OPTED_OUT, code(no));
        }
        boolean nobody = no.says("user is deactivated")
                || no.says("can't initiate conversation")
                || no.says("can't send messages to bots")
                || no.says("not a member");
        return nobody ? new Gone(ClosedFor.NOT_THERE, code(no)) : new Refused(code(no));
    }

    /// A chat that "was upgraded to a supergroup" is a group; we only ever talk to one person at a time.
    private static SendResult badRequest(Answer.No no) {
        boolean nobody = no.migrated()
                || no.says("chat not found")
                || no.says("user not found")
                || no.says("PEER_ID_INVALID")
                || no.says("USER_DEACTIVATED");
        return nobody ? new Gone(ClosedFor.NOT_THERE, code(no)) : new Refused(code(no));
    }

    /// A gateway that cannot reach Telegram says so with 502 or 503; one that waited in vain (504), or a 200 that
    /// cannot be read, leaves open whether Telegram took the message. Any other page is a proxy's, not Telegram's.
    private static SendResult garbled(int status) {
        return status == 504 || status < 300
                ? new Unknown(status + " unreadable")
                : new TryLater(null, true, status + " not from Telegram");
    }

    private static String code(Answer.No no) {
        var code = no.code() + " " + no.description().replaceFirst("^[A-Z][a-z]+( [A-Z][a-z]+)?: ", "");
        return code.substring(0, Math.min(code.length(), LONGEST_CODE)).strip();
    }
}
