package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kith.bot.reception.Reception;
import kith.community.storage.TransientFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/// Takes one update in, whichever way it came: read, received and committed; then a tapped button is told so.
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /// How often an update that our own code fails on is tried, over about 8 seconds when we ask for updates.
    private static final int TRIES = 5;

    private final Reception reception;
    private final BotApi api;
    private final Clock clock;

    /// How often our own code has failed on which update. Only what is still to be given again is in it.
    private final Map<Long, Integer> faults = new ConcurrentHashMap<>();

    Intake(Reception reception, BotApi api, Clock clock) {
        this.reception = reception;
        this.api = api;
        this.clock = clock;
    }

    /// Returns once the update is committed; only then may Telegram be told. One that our own code fails on again and
    /// again is committed as something that could not be read: it is on record, and the next one has its turn.
    ///
    /// @throws RuntimeException when it could not be: Telegram keeps it, and gives it again
    void take(JsonNode update) {
        var id = update.path("update_id");
        try {
            var reading = TelegramUpdates.read(update, clock.instant());
            receive(reading);
            if (reading.callback() != null) {
                stopTheSpinner(reading.callback());
            }
        } catch (RuntimeException e) {
            if (TransientFailure.is(e) || faults.merge(id.longValue(), 1, Integer::sum) < TRIES) {
                throw e;
            }
            LOG.error("Update {} failed {} times and is put on record unread: {}", id, TRIES, Trouble.in(e));
            receive(TelegramUpdates.unreadable(update, clock.instant()));
        }
        faults.remove(id.longValue());
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
