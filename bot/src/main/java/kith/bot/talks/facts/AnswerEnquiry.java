package kith.bot.talks.facts;

import kith.bot.language.SlotValues;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.enquiries.Enquiring;
import kith.community.enquiries.Enquiring.Answered;
import org.jspecify.annotations.Nullable;

/// "answer WALK7 yes, behind the hall": a leader answers what somebody has asked about an activity.
///
/// @param words the answer; empty where there is none yet
public record AnswerEnquiry(String code, String words) implements Ability<Answered> {

    static final Phrasing<AnswerEnquiry> WORDS =
            Phrasing.of(Turn::leads, AnswerEnquiry::of, "answer [for|about] {code} [{words}]");

    private static AnswerEnquiry of(SlotValues slots) {
        return new AnswerEnquiry(slots.text("code"), slots.text("words"));
    }

    @Override
    public Answered carryOut(UseCases use, Turn turn) {
        return use.the(Enquiring.class).answer(turn.person(), code, words, turn.now());
    }

    @Override
    public Step tell(Answered came, Turn turn) {
        return switch (came) {
            case Answered.Told told ->
                Step.say(
                        Reply.of("enquiry.told", "people", told.people(), "title", told.title())
                                .with(Courtesy.YES_OR_NO),
                        new FactState.OfferedToKeep(told.enquiry(), words));
            case Answered.NoWords none -> about("enquiry.what", none.title(), turn);
            case Answered.NobodyAsked none -> about("enquiry.nobody-asked", none.title(), turn);
            case Answered.NotTheirs none -> about("enquiry.not-yours", none.code(), turn);
        };
    }

    private Step about(String key, String title, Turn turn) {
        return Step.say(Reply.of(key, "title", title, "code", code), turn.state());
    }

    @Override
    public @Nullable Trail trail(Answered came) {
        return came instanceof Answered.Told ? Trail.of("ENQUIRY_ANSWERED", code) : null;
    }
}
