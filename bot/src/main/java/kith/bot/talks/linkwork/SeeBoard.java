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
            "(is|are) (everyone|everybody|they|we|people) [all] (ok|okay|alright|fine|well|good|all right) [today|now]",
            "(everyone|everybody|all|they all) (ok|okay|alright|fine|all right) [today|now]",
            "(hows|how is|how are) (everyone|everybody|my list|my people|my lot|they all|things|the list) [looking|doing|today]",
            "(any|anything|anyone|anybody) (reds|alarms|problems|urgent|new|outstanding|worries|not good|open|needing a call|in trouble) "
                    + "[today|this morning|overnight|on my list|now|for me]",
            "(does|did|has) (anyone|anybody) (need|want|ask|asked|needs|wants) [to be|for] [a|someone|help|rung|ringing|call|me] "
                    + "[ring|call|back|up] [today]",
            "who (wants|needs|asked for|asks for) (a call|ringing|a ring|to be rung|a ring back|help|someone)",
            "who (is|was|said) (not good|not ok|not well|poorly|low|down)",
            "(who|whos) [is] (paused|on holiday|off|away)",
            "(show [me]|read [me]|see) (my list|my people|the list|the board|whats open)",
            "(what|who) have i got [on] [today|now]",
            "whats (outstanding|open|on my list|waiting)",
            "how many (alarms|people) [overnight|open|do i have|today]",
            "what did i miss [{words}]",
            "[morning] [hi] (my people|my list|my board|my clients|my lot)",
            "(who|what) (are|is) my (people|clients|list|lot)",
            "(whats|what is) on my (board|list)",
            "[good] [morning] what have i got [on] [today|now]",
            "(is|are) (everyone|everybody) accounted for",
            "(anyone|anybody) (i should worry about|in trouble|not ok|unwell)",
            "who (said|says) (no|not good)",
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
