package kith.bot.talks.broadcasts;

import java.util.List;
import java.util.Optional;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Broadcasting;
import kith.community.broadcasts.Progress;
import org.jspecify.annotations.Nullable;

/// "How is it going?": a leader asks of what they sent last.
///
/// @param nothingElse whether the words mean nothing else where nothing was sent
public record SeeHowItGoes(boolean nothingElse) implements Ability<Optional<Progress>> {

    @Override
    public Optional<Progress> carryOut(UseCases use, Turn turn) {
        return use.the(Broadcasting.class).progressOfLatest(turn.person());
    }

    @Override
    public Step tell(Optional<Progress> progress, Turn turn) {
        if (progress.isEmpty()) {
            return nothingElse ? DraftTalk.nothingDrafted(turn.state()) : new Step.Declined();
        }
        return Step.say(reply(progress.get()), turn.state());
    }

    @Override
    public @Nullable Trail trail(Optional<Progress> progress) {
        return progress.map(seen -> Trail.of("BROADCAST_SEEN", seen.about())).orElse(null);
    }

    private static Reply reply(Progress progress) {
        return progress.sendAt() == null
                ? new Reply(List.of(progress.words()), List.of(), Reply.SILENCE.ask())
                : Reply.of("broadcast.waits", "about", progress.about(), "at", progress.sendAt());
    }
}
