package kith.bot.talks.groups;

import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.GettingToKnow;

/// "NEWS" and "NO NEWS": whether we may tell of new things. Kept on record with the words it was said in.
public record News(boolean wanted) implements Ability<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        use.the(GettingToKnow.class).keepNews(turn.who().address(), wanted, turn.said(), turn.now());
        return wanted;
    }

    @Override
    public Step tell(Boolean kept, Turn turn) {
        return Step.say(Reply.of(wanted ? "news.on" : "news.off"), turn.state());
    }
}
