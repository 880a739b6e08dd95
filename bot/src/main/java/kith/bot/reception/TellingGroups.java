package kith.bot.reception;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Outcome;
import kith.bot.talks.Announced;
import kith.bot.talks.Intent;
import kith.community.about.ServiceSettings;
import kith.community.broadcasts.Broadcasting;
import kith.community.broadcasts.Replying;
import kith.community.groups.Leading;
import org.springframework.stereotype.Service;

/// Does what a talk about telling groups something has come to.
@Service
class TellingGroups {

    private final Broadcasting broadcasting;
    private final Replying replying;
    private final Leading leading;
    private final ServiceSettings service;

    TellingGroups(Broadcasting broadcasting, Replying replying, Leading leading, ServiceSettings service) {
        this.broadcasting = broadcasting;
        this.replying = replying;
        this.leading = leading;
        this.service = service;
    }

    /// @param there everyone who is reached where the message comes from
    Announced announced(UUID person, boolean leads, Collection<UUID> there, Instant now) {
        return new Announced(
                leads ? broadcasting.draftOf(person).orElse(null) : null,
                replying.lastHeard(there, now).orElse(null));
    }

    Outcome draft(UUID person, Deeds.Draft draft, Instant now) {
        return new Outcome.Drafted(
                broadcasting.draft(person, draft.rest(), draft.day(), draft.dayWords(), draft.invitation(), now));
    }

    Outcome draft(UUID person, Deeds.DraftFor draft, Instant now) {
        return new Outcome.Drafted(
                broadcasting.draft(person, draft.audience(), draft.words(), draft.invitation(), now));
    }

    Outcome rewrite(UUID person, String words, Instant now) {
        return new Outcome.Drafted(broadcasting.rewrite(person, words, now));
    }

    Outcome send(UUID person, Deeds.SendDraft send, Instant now) {
        var at = send.at() == null ? null : send.at().atZone(service.timeZone()).toInstant();
        return new Outcome.Sent(broadcasting.send(person, at, now));
    }

    Outcome drop(UUID person) {
        broadcasting.drop(person);
        return new Outcome.DraftDropped();
    }

    Outcome stop(UUID person, Intent otherwise, Instant now) {
        return orElse(broadcasting.stop(person, now).map(Outcome.SendingStopped::new), otherwise);
    }

    Outcome see(UUID person, Intent otherwise) {
        return orElse(broadcasting.progressOfLatest(person).map(Outcome.HowItGoes::new), otherwise);
    }

    Outcome passOn(UUID person, Deeds.PassOn pass, Instant now) {
        return new Outcome.PassedOn(replying.passOn(pass.broadcast(), person, pass.words(), now));
    }

    Outcome answer(UUID person, String rest, Instant now) {
        return new Outcome.AnsweredReply(replying.answer(person, rest, now));
    }

    private static Outcome orElse(Optional<? extends Outcome> outcome, Intent otherwise) {
        return outcome.<Outcome>map(found -> found).orElseGet(() -> new Outcome.NotThat(otherwise));
    }
}
