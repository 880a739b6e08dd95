package kith.bot.talks.courtesy;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.outbox.Message;
import kith.community.phrases.Phrase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;

/// "HELP": what can be asked here. In the middle of a menu it is about the menu; out of the blue it may be about the
/// person, and a link worker finds a note of it.
public record Help() implements Ability<UUID> {

    @Override
    public Step hear(Turn turn) {
        return turn.state() instanceof State.Idle ? new Step.Do(this) : said(turn);
    }

    @Override
    public UUID carryOut(UseCases use, Turn turn) {
        use.the(Tasks.class).add(Task.Kind.HELP, turn.person(), null, "Asked for help out of the blue.", turn.now());
        return turn.person();
    }

    @Override
    public Step tell(UUID person, Turn turn) {
        return said(turn);
    }

    /// On Telegram it offers to know the phone by, for whoever texts too.
    private static Step said(Turn turn) {
        var help = ofStaff(Reply.of("help.say"), turn).with(List.of(Courtesy.WHATS_ON, Courtesy.BOOKINGS));
        return Step.say(
                turn.viaPhone() || turn.company().texts()
                        ? help
                        : help.and(Phrase.of("link.offer")).asking(Message.Ask.CONTACT),
                turn.state());
    }

    /// What this one may do besides, by what they are as staff.
    private static Reply ofStaff(Reply help, Turn turn) {
        var more = turn.caresForPeople() ? help.and(Phrase.of("help.worker")) : help;
        more = turn.leads() ? more.and(Phrase.of("help.leader")) : more;
        return turn.isCoordinator() ? more.and(Phrase.of("help.coordinator")) : more;
    }
}
