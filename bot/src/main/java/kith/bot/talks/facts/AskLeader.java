package kith.bot.talks.facts;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.enquiries.Enquiring;

/// What the listing does not say is put to whoever runs the activity, as they have wished.
///
/// @param session the one that was asked about, which stays open
/// @param said    all that was asked
public record AskLeader(UUID activity, String title, UUID session, Fact fact, String said)
        implements Ability<List<String>> {

    @Override
    public List<String> carryOut(UseCases use, Turn turn) {
        return use.the(Enquiring.class).ask(turn.person(), activity, fact.key(), said, turn.now());
    }

    @Override
    public Step tell(List<String> leaders, Turn turn) {
        return Step.say(
                Reply.of(
                        "enquiry." + (leaders.isEmpty() ? "nobody" : "asked"),
                        "leaders",
                        leaders.size(),
                        "names",
                        String.join(", ", leaders),
                        "title",
                        title),
                new FactState.ToldOf(session));
    }
}
