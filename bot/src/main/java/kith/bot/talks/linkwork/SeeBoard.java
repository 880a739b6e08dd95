package kith.bot.talks.linkwork;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Board;
import kith.community.phrases.Phrase;

/// "who has not answered": a link worker sees who needs somebody, and whose answer is awaited.
public record SeeBoard() implements IfTheirs<Board.Now> {

    static final Phrasing<SeeBoard> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new SeeBoard(),
            "[the] board",
            "open checkins",
            "who needs (someone|help|a call)",
            "who|whos [is|has|have|did] not [yet] answer|answered|replied|reply|responded [yet|today] [yet|today]",
            "who hasnt|havent|didnt|isnt [yet] answer|answered|replied|reply|responded [yet|today] [yet|today]");

    /// More lines than this are no text message any more.
    private static final int MOST_LINES = 9;

    @Override
    public Optional<Board.Now> carryOut(UseCases use, Turn turn) {
        return turn.caresForPeople() ? use.the(Board.class).now(turn.person(), turn.now()) : Optional.empty();
    }

    @Override
    public Trail noted(Board.Now came) {
        return Trail.of("BOARD_SEEN", "");
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    @Override
    public Step told(Board.Now now, Turn turn) {
        var open = Stream.concat(now.needing().stream(), now.waiting().stream()).toList();
        var shown = open.subList(0, Math.min(MOST_LINES, open.size()));
        var options = new ArrayList<Option>();
        for (Board.Open each : shown) {
            options.add(line(options.size() + 1, each, now.needing().contains(each)));
        }
        var reply = Reply.of(
                "worker.board",
                "needing",
                now.needing().size(),
                "waiting",
                now.waiting().size(),
                "answered",
                now.answered(),
                "paused",
                now.paused().size(),
                "more",
                open.size() - shown.size(),
                "any",
                shown.isEmpty() ? "no" : "yes");
        return Step.say(
                reply.with(options),
                shown.isEmpty()
                        ? new State.Idle()
                        : new LinkWorkState.ShownBoard(
                                shown.stream().map(Board.Open::personId).toList()));
    }

    private static Option line(int number, Board.Open open, boolean needs) {
        var answer = open.answer();
        Object[] blanks = {
            "number",
            number,
            "name",
            open.name(),
            "why",
            needs ? open.why().name() : "WAITING",
            "due",
            open.dueAt(),
            "mood",
            answer == null ? "NONE" : answer.name(),
            "at",
            open.answeredAt() == null ? open.dueAt() : open.answeredAt(),
            "hasPhone",
            needs && !open.number().isEmpty() ? "yes" : "no",
            "number2",
            open.number(),
            "hasOnIt",
            open.onIt().isEmpty() ? "no" : "yes",
            "onIt",
            open.onIt(),
            "hasHelper",
            open.helper().isEmpty() ? "no" : "yes",
            "helper",
            open.helper()
        };
        return new Option(
                String.valueOf(number),
                Phrase.of("worker.board-label", "number", number, "name", open.name()),
                Phrase.of("worker.board-line", blanks));
    }
}
