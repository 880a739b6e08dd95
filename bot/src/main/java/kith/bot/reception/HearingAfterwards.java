package kith.bot.reception;

import java.time.Instant;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Outcome;
import kith.community.feedback.SayingHowItWas;
import kith.community.people.GettingToKnow.Acquaintance;
import org.springframework.stereotype.Service;

/// Does what a talk about a session that is over has come to.
@Service
class HearingAfterwards {

    private final SayingHowItWas saying;

    HearingAfterwards(SayingHowItWas saying) {
        this.saying = saying;
    }

    Outcome say(Acquaintance who, Deeds.SayHowItWas how, Instant now) {
        return new Outcome.HowItWasSaid(
                how.signUp(), saying.say(who.address(), how.signUp(), how.score(), how.words(), now));
    }

    Outcome letQuote(Acquaintance who, Deeds.LetQuote let, String said, Instant now) {
        return new Outcome.QuoteAnswered(saying.letQuote(who.address(), let.signUp(), let.yes(), said, now), let.yes());
    }

    Outcome gotInTheWay(Acquaintance who, Deeds.SayWhatGotInTheWay what, Instant now) {
        return new Outcome.ReasonSaid(
                saying.gotInTheWay(who.address(), what.signUp(), what.kind(), what.words(), now),
                what.signUp(),
                what.kind(),
                !what.words().isBlank());
    }
}
