package kith.bot.talks;

import kith.community.tasks.Task;
import kith.community.tasks.Tasks;

/// Words that have no meaning for us. Whoever has just read what a leader wrote may be answering that. The second time
/// running a person is to read them. Staff are told what was read, and the command that is nearest.
public record Unclear(String text) implements Ability<Boolean> {

    private static final int LONGEST_QUOTE = 40;

    @Override
    public Step hear(Turn turn) {
        return turn.talk().misunderstood() == 1 ? new Step.Do(this) : said(turn);
    }

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        use.the(Tasks.class)
                .add(
                        Task.Kind.HELP,
                        turn.person(),
                        null,
                        "Was not understood twice running. Please read it.",
                        turn.now());
        return true;
    }

    @Override
    public Step tell(Boolean left, Turn turn) {
        return said(turn);
    }

    /// What is said of them, with nothing done.
    public Step said(Turn turn) {
        if (!turn.caresForPeople() && !turn.leads()) {
            return Courtesy.unclear(turn.talk());
        }
        var quote = text.strip().replaceAll("\\s+", " ");
        var reply = Reply.of(
                        "command.unclear",
                        "said",
                        quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE - 3) + "...",
                        "like",
                        NearestCommand.of(text, turn).name())
                .with(Courtesy.HELP);
        return new Step.Say(reply, new Talk(turn.state(), turn.talk().misunderstood() + 1));
    }

    @Override
    public boolean wantsNothing() {
        return true;
    }
}
