package kith.bot.channels.twilio;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import kith.bot.reception.Reception;
import kith.community.people.ChannelKind;
import kith.community.storage.TransientFailure;
import kith.community.storage.Wordless;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in the texts that Twilio received for us while we could not be reached: it tries for 15 seconds
/// and then never again, but keeps them in its list.
final class CatchUpTexts implements Duty {

    private static final Logger log = LoggerFactory.getLogger(CatchUpTexts.class);

    private static final Rhythm RHYTHM = new Rhythm.Every(Duration.ofMinutes(15));

    /// How much of the list is read again each time: a text whose webhook failed while others came through
    /// is still found, several times, and then handled once.
    private static final Duration OVERLAP = Duration.ofHours(2);

    /// The most that Twilio gives at once.
    private static final long PAGE = 1000;

    private final TwilioSettings settings;
    private final TwilioRestClient twilio;
    private final Reception reception;
    private final CaughtUp caughtUp;

    CatchUpTexts(TwilioSettings settings, TwilioRestClient twilio, Reception reception, CaughtUp caughtUp) {
        this.settings = settings;
        this.twilio = twilio;
        this.reception = reception;
        this.caughtUp = caughtUp;
    }

    @Override
    public String name() {
        return "catch-up-texts";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    /// Hands every text of the time in question to the reception, oldest first; it knows which it has seen.
    /// A failure that may pass ends the turn, and the next one begins where this one did.
    @Override
    public void perform(Instant now) {
        var since = caughtUp.until(ChannelKind.SMS).orElse(now).minus(OVERLAP);
        for (var text : received(since).reversed()) {
            text.inbound().ifPresent(inbound -> {
                try {
                    reception.receive(inbound);
                } catch (RuntimeException e) {
                    if (TransientFailure.is(e)) {
                        throw e;
                    }
                    log.error("Text {} cannot be handled; the others go on", text.sid(), Wordless.of(e));
                }
            });
        }
        caughtUp.reached(ChannelKind.SMS, now);
    }

    /// Newest first, as Twilio lists them. A pool of numbers has no number of its own to ask for.
    private List<ReceivedText> received(Instant since) {
        var reader = new MessageReader()
                .setDateSentAfter(since.atZone(ZoneOffset.UTC))
                .setPageSize(PAGE);
        if (!settings.textsFromPool()) {
            reader.setTo(new PhoneNumber(settings.from()));
        }
        try {
            return StreamSupport.stream(reader.read(twilio).spliterator(), false)
                    .filter(message -> message.getDirection() == Message.Direction.INBOUND)
                    .map(CatchUpTexts::text)
                    .toList();
        } catch (TwilioRefusal | TwilioSilence e) {
            throw e;
        } catch (RuntimeException e) {
            // Without its cause: the SDK puts the whole answer into its message, with everyone's words and numbers.
            throw new IllegalStateException(
                    "Twilio's list of texts cannot be read: " + e.getClass().getName());
        }
    }

    private static ReceivedText text(Message message) {
        var at = message.getDateSent() == null ? message.getDateCreated() : message.getDateSent();
        return new ReceivedText(
                message.getSid(),
                message.getFrom().toString(),
                Objects.requireNonNullElse(message.getBody(), ""),
                ReceivedText.number(Objects.requireNonNullElse(message.getNumMedia(), "0")),
                "",
                "",
                at.toInstant());
    }
}
