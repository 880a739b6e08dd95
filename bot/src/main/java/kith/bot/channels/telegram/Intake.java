package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import kith.bot.reception.Reception;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/// Takes one update in, whichever way it came: read, received and committed; then a tapped button is told so.
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Reception reception;
    private final BotApi api;
    private final Clock clock;

    Intake(Reception reception, BotApi api, Clock clock) {
        this.reception = reception;
        this.api = api;
        this.clock = clock;
    }

    /// Returns once the update is committed; only then may Telegram be told.
    ///
    /// @throws RuntimeException when it could not be: Telegram keeps it
    void take(JsonNode update) {
        var reading = TelegramUpdates.read(update, clock.instant());
        receive(reading);
        if (reading.callback() != null) {
            stopTheSpinner(reading.callback());
        }
    }

    /// Takes an update in as something that could not be read: for one that cannot be handled again and again, so that
    /// it is on record and the next one has its turn.
    void takeUnread(JsonNode update) {
        receive(TelegramUpdates.unreadable(update, clock.instant()));
    }

    private void receive(Reading reading) {
        if (reading.inbound() != null) {
            reception.receive(reading.inbound());
        }
    }

    /// The app shows a spinner on the button until this comes. When it comes to nothing, the spinner ends by itself.
    private void stopTheSpinner(String callback) {
        api.callLater(new AnswerCallbackQuery(callback), answer -> {
            if (!(answer instanceof Answer.Done)) {
                LOG.debug("A tap was not answered: {}", answer);
            }
        });
    }
}
