package kith.bot.talks.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;

/// We asked who someone is or whom something is for, or what was last said was about somebody else than who speaks.
/// Whatever is said then passes through here first.
public sealed interface IdentityState extends State {

    /// What it leads to; [Step.Declined] where it is heard as ever.
    Step hear(Intent intent, Turn turn);

    /// We asked whom something is for, of the people who share an address.
    ///
    /// @param meant  what is wanted
    /// @param before where the talk stood when it was said
    record AskedWho(List<UUID> people, Intent meant, State before) implements IdentityState {

        @Override
        public Step hear(Intent intent, Turn turn) {
            boolean answers = turn.asked().isEmpty();
            if (answers && intent instanceof Answer.Pick pick) {
                return picked(people, pick, this, one -> new TurnTo(one, meant, before));
            }
            if (answers && intent instanceof ItIs itIs) {
                return turn.company()
                        .find("", itIs.name())
                        .filter(one -> people.contains(one.personId()))
                        .<Step>map(one -> new Step.Do(
                                new TurnTo(one.personId(), itIs.then() == null ? meant : itIs.then(), before)))
                        .orElseGet(Step.Declined::new);
            }
            return new Step.GoOn(intent, Talk.at(before));
        }
    }

    /// We asked for the speaker's own first name.
    record AskedOwnName() implements IdentityState {

        @Override
        public Step hear(Intent intent, Turn turn) {
            return intent instanceof Name own ? new Step.Do(new KeepName(own.name())) : new Step.Declined();
        }

        @Override
        public boolean takesAnAnswer() {
            return false;
        }
    }

    /// We asked for the first name of someone the speaker cares for.
    record AskedTheirName(String relation, Intent meant, State before) implements IdentityState {

        @Override
        public Step hear(Intent intent, Turn turn) {
            return intent instanceof Name theirs
                    ? new For(relation, theirs.name(), meant).hear(turn.at(before))
                    : new Step.GoOn(intent, Talk.at(before));
        }

        @Override
        public boolean takesAnAnswer() {
            return false;
        }
    }

    /// We asked whether something is really for a person we have never heard of.
    record AskedIfFor(String name, Intent meant, State before) implements IdentityState {

        @Override
        public Step hear(Intent intent, Turn turn) {
            boolean answers = turn.asked().isEmpty();
            boolean yes = answers && (intent instanceof Answer.Yes || intent.equals(new Answer.Pick(1)));
            boolean no = answers && (intent instanceof Answer.No || intent.equals(new Answer.Pick(2)));
            return yes
                    ? CareFor.hear("", name, meant, turn.at(before))
                    : new Step.GoOn(no ? meant : intent, Talk.at(before));
        }
    }

    /// We asked which of the people who share a phone wrote to us on Telegram.
    record AskedWhoIAm(List<UUID> people, String phone) implements IdentityState {

        @Override
        public Step hear(Intent intent, Turn turn) {
            if (turn.asked().isPresent()) {
                return new Step.Declined();
            }
            return intent instanceof Answer.Pick pick
                    ? picked(people, pick, this, one -> new LinkAs(one, phone))
                    : new Step.GoOn(intent, Talk.NEW);
        }
    }

    /// What was last said was about someone else than who speaks.
    record OnBehalf(UUID person, State state) implements IdentityState {

        /// "JOIN" and "CAN'T COME" without more are about what was last said, and so for whom that was.
        @Override
        public Step hear(Intent intent, Turn turn) {
            return new Step.GoOn(intent, Talk.at(state), isBare(intent) ? person : null);
        }

        private boolean isBare(Intent intent) {
            return switch (intent) {
                case Answer.Yes yes -> true;
                case Join join -> join.which() instanceof Which.Unsaid || isLookedAt(join.which());
                case CantCome cant -> cant.which() instanceof Which.Unsaid;
                default -> false;
            };
        }

        private boolean isLookedAt(Which which) {
            return which instanceof Which.This one && one.id().equals(MeantSession.of(state));
        }

        @Override
        public boolean takesAnAnswer() {
            return state.takesAnAnswer();
        }
    }

    private static Step picked(List<UUID> people, Answer.Pick pick, State asked, Function<UUID, Deed<?>> deed) {
        return pick.number() < 1 || pick.number() > people.size()
                ? Courtesy.noSuchNumber(pick.number(), asked)
                : new Step.Do(deed.apply(people.get(pick.number() - 1)));
    }
}
