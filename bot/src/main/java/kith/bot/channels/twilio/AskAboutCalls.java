package kith.bot.channels.twilio;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kith.community.calls.Call;
import kith.community.calls.Calls;
import kith.community.calls.FollowingCalls;
import kith.community.calls.FollowingCalls.End;
import kith.community.storage.Wordless;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Twilio about each call whose end it has not told, because the callback was lost or we were away. One that
/// Twilio does not know either has failed.
final class AskAboutCalls implements Duty {

    private static final Logger log = LoggerFactory.getLogger(AskAboutCalls.class);

    private static final Rhythm RHYTHM = new Rhythm.Every(Duration.ofMinutes(1));

    /// Longer than it rings and most is said.
    static final Duration SILENT = Duration.ofMinutes(5);

    private static final int MOST = 50;

    private final Calls calls;
    private final FollowingCalls following;
    private final VoiceChannel channel;

    AskAboutCalls(Calls calls, FollowingCalls following, VoiceChannel channel) {
        this.calls = calls;
        this.following = following;
        this.channel = channel;
    }

    @Override
    public String name() {
        return "ask-about-calls";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public void perform(Instant now) {
        for (var call : calls.silentSince(now.minus(SILENT), MOST)) {
            following.asked(call.id(), now);
            try {
                ask(call, now);
            } catch (RuntimeException e) {
                log.warn("What became of call {} cannot be found out just now.", call.id(), Wordless.of(e));
            }
        }
    }

    private void ask(Call call, Instant now) {
        var sid = call.providerId();
        if (sid == null) {
            return; // the outbox has still to find out whether it was placed
        }
        channel.ask(sid)
                .ifPresentOrElse(
                        theirs -> report(sid, theirs).tell(following, call.id(), now),
                        () -> following.ended(call.id(), End.FAILED, sid, "not-found", now));
    }

    private static CallReport report(String sid, com.twilio.rest.api.v2010.account.Call theirs) {
        return new CallReport(
                sid, String.valueOf(theirs.getStatus()), Objects.requireNonNullElse(theirs.getAnsweredBy(), ""), "");
    }
}
