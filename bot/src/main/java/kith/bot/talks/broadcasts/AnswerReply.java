package kith.bot.talks.broadcasts;

import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.ReplyAnswered;
import kith.community.broadcasts.Replying;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// "reply mary …": a leader answers someone of their group.
///
/// @param rest whom, and then what
public record AnswerReply(String rest) implements Ability<ReplyAnswered> {

    @Override
    public ReplyAnswered carryOut(UseCases use, Turn turn) {
        return use.the(Replying.class).answer(turn.person(), rest, turn.now());
    }

    @Override
    public Step tell(ReplyAnswered came, Turn turn) {
        return Step.say(
                switch (came) {
                    case ReplyAnswered.Answered answered -> named("broadcast.answered", answered.firstName());
                    case ReplyAnswered.NoWords none -> named("broadcast.answer-what", none.firstName());
                    case ReplyAnswered.Unreached unreached ->
                        named("broadcast.answer-unreached", unreached.firstName());
                    case ReplyAnswered.Nobody nobody -> Reply.of("broadcast.answer-whom", "whom", nobody.whom());
                    case ReplyAnswered.Which which -> which(which);
                },
                turn.state());
    }

    @Override
    public @Nullable Trail trail(ReplyAnswered came) {
        return came instanceof ReplyAnswered.Answered answered
                ? Trail.of("REPLY_ANSWERED", answered.firstName())
                : null;
    }

    private static Reply which(ReplyAnswered.Which which) {
        var reply = Reply.of("broadcast.answer-which");
        for (ReplyAnswered.Said said : which.said()) {
            reply = reply.and(Phrase.of(
                    "broadcast.answer-which-line",
                    "number",
                    said.number(),
                    "name",
                    said.firstName(),
                    "about",
                    said.about()));
        }
        return reply;
    }

    private static Reply named(String key, String name) {
        return Reply.of(key, "name", name, "hasName", name.isBlank() ? "no" : "yes");
    }
}
