package kith.bot.channels.twilio;

import com.twilio.base.Page;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kith.community.outbox.Channel;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Rate;
import kith.community.outbox.SendResult;
import kith.community.outbox.SendResult.Accepted;
import kith.community.outbox.SendResult.ClosedFor;
import kith.community.outbox.SendResult.Gone;
import kith.community.outbox.SendResult.Refused;
import kith.community.outbox.SendResult.TryLater;
import kith.community.outbox.SendResult.Unknown;
import kith.community.outbox.SmsText;
import kith.community.people.ChannelKind;
import kith.community.people.Landlines;

/// Sends texts through Twilio, and finds out there what became of one whose sending ended without an answer.
final class TwilioChannel implements Channel {

    /// How long a text may stand in Twilio's queue before it fails with 30036: later it could come at
    /// night. Twilio takes 1 s to 10 h.
    static final Duration VALID_FOR = Duration.ofHours(1);

    /// Makes Twilio repeat a report that we could not take, five times within 15 s; not part of what it
    /// signs. `https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides`
    static final String REPEAT = "#rc=5&rp=all";

    /// Twilio writes whole seconds, and its clock is not ours.
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private static final int PAGE = 50;

    private final TwilioSettings settings;
    private final URI publicUrl;
    private final TwilioRestClient twilio;
    private final Rate rate;

    TwilioChannel(TwilioSettings settings, URI publicUrl, TwilioRestClient twilio, Rate rate) {
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.twilio = twilio;
        this.rate = rate;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public Rate rate() {
        return rate;
    }

    @Override
    public SendResult send(Outgoing outgoing) {
        if (Landlines.include(outgoing.to().value())) {
            return new Gone(ClosedFor.TAKES_NO_TEXTS, "landline");
        }
        try {
            var sid = request(outgoing).create(twilio).getSid();
            return sid == null ? new Unknown("no-sid") : new Accepted(sid);
        } catch (RuntimeException e) {
            return TwilioErrors.of(e);
        }
    }

    private MessageCreator request(Outgoing outgoing) {
        var to = new PhoneNumber(outgoing.to().value());
        var body = SmsText.of(outgoing.message());
        var creator = settings.textsFromPool()
                ? new MessageCreator(to, settings.messagingServiceSid(), body)
                : new MessageCreator(to, new PhoneNumber(settings.from()), body);
        return creator.setStatusCallback(
                        publicUrl.toString().replaceAll("/+$", "") + "/twilio/status/" + outgoing.id() + REPEAT)
                .setValidityPeriod((int) VALID_FOR.toSeconds());
    }

    /// Looks for a text to this number with these words, made since sending was first begun. Twilio has no
    /// field for our own id, so the words decide; a text to the same person with the same words a moment
    /// ago counts as this one, which at worst spares a repetition.
    @Override
    public Optional<SendResult> settle(Outgoing outgoing) {
        var begun = outgoing.firstTriedAt();
        if (begun == null) {
            return Optional.of(new Refused("never-tried"));
        }
        try {
            var found = find(outgoing, begun.minus(CLOCKS_DIFFER));
            return Optional.of(found.<SendResult>map(Accepted::new).orElseGet(() -> new Refused("not-found")));
        } catch (RuntimeException e) {
            return Optional.of(
                    TwilioErrors.of(e) instanceof TryLater later ? later : new TryLater(null, false, "not-found-out"));
        }
    }

    private Optional<String> find(Outgoing outgoing, Instant since) {
        var body = SmsText.of(outgoing.message());
        var reader = new MessageReader()
                .setTo(new PhoneNumber(outgoing.to().value()))
                .setPageSize((long) PAGE);
        if (!settings.textsFromPool()) {
            reader.setFrom(new PhoneNumber(settings.from()));
        }
        // Not by Twilio's filter on the day of sending: a text that still stands in its queue has none.
        for (var page = reader.firstPage(twilio); ; page = reader.nextPage(page, twilio)) {
            var match = page.getRecords().stream()
                    .filter(message -> !madeBefore(since, message))
                    .filter(message -> body.equals(message.getBody()))
                    .map(Message::getSid)
                    .findFirst();
            if (match.isPresent() || isLast(page, since)) {
                return match;
            }
        }
    }

    private static boolean isLast(Page<Message> page, Instant since) {
        return !page.hasNextPage() || page.getRecords().stream().allMatch(message -> madeBefore(since, message));
    }

    private static boolean madeBefore(Instant since, Message message) {
        return message.getDateCreated() != null
                && message.getDateCreated().toInstant().isBefore(since);
    }
}
