package kith.bot.channels.twilio;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import com.twilio.rest.api.v2010.account.CallFetcher;
import com.twilio.rest.api.v2010.account.CallReader;
import com.twilio.type.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.community.outbox.Channel;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Rate;
import kith.community.outbox.SendResult;
import kith.community.outbox.SendResult.Accepted;
import kith.community.outbox.SendResult.Refused;
import kith.community.outbox.SendResult.TryLater;
import kith.community.outbox.SendResult.Unknown;
import kith.community.people.ChannelKind;

/// Places calls through Twilio, and finds out there what became of one whose placing ended without an answer.
///
/// What is said is asked for when they pick up (`POST /twilio/voice/calls/{our id}`).
final class VoiceChannel implements Channel {

    /// How long it rings, in seconds: five rings in Britain are about 15, and after 25 most voicemails have picked up.
    static final int RINGS = 25;

    /// Twilio writes whole seconds, and its clock is not ours.
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private static final int PAGE = 50;

    private static final int NOT_FOUND = 404;

    private final TwilioSettings settings;
    private final VoiceAddresses addresses;
    private final TwilioRestClient twilio;
    private final Rate rate;

    VoiceChannel(TwilioSettings settings, VoiceAddresses addresses, TwilioRestClient twilio, Rate rate) {
        this.settings = settings;
        this.addresses = addresses;
        this.twilio = twilio;
        this.rate = rate;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.VOICE;
    }

    @Override
    public Rate rate() {
        return rate;
    }

    @Override
    public SendResult send(Outgoing outgoing) {
        try {
            var sid = new CallCreator(
                            new PhoneNumber(outgoing.to().value()),
                            new PhoneNumber(settings.voiceFrom()),
                            addresses.answered(outgoing.id()))
                    .setStatusCallback(addresses.status(outgoing.id()))
                    .setStatusCallbackEvent(List.of("initiated", "ringing", "answered", "completed"))
                    .setTimeout(RINGS)
                    .setMachineDetection("Enable")
                    .create(twilio)
                    .getSid();
            return sid == null ? new Unknown("no-sid") : new Accepted(sid);
        } catch (RuntimeException e) {
            return TwilioErrors.of(e);
        }
    }

    /// Looks for a call from us to this number, made since placing was first begun. A number has one call of ours at a
    /// time, so it is this one; a number that someone else is put through to by us has a call above it.
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
        // Not by Twilio's filter on the start: a call that still stands in its queue has none.
        var page = new CallReader()
                .setTo(new PhoneNumber(outgoing.to().value()))
                .setFrom(new PhoneNumber(settings.voiceFrom()))
                .setPageSize((long) PAGE)
                .firstPage(twilio);
        return page.getRecords().stream()
                .filter(call -> call.getParentCallSid() == null
                        || call.getParentCallSid().isEmpty())
                .filter(call -> call.getDateCreated() == null
                        || !call.getDateCreated().toInstant().isBefore(since))
                .map(Call::getSid)
                .findFirst();
    }

    /// A call as Twilio has it; empty when it knows of none.
    ///
    /// @throws RuntimeException when it cannot be asked just now
    Optional<Call> ask(String sid) {
        try {
            return Optional.of(new CallFetcher(sid).fetch(twilio));
        } catch (TwilioRefusal refusal) {
            if (refusal.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
