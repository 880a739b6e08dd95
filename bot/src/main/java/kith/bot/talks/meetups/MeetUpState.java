package kith.bot.talks.meetups;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.Leave;
import kith.community.meetups.Change;
import kith.community.meetups.Changed;
import kith.community.meetups.Detail;
import kith.community.meetups.Told;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// Where the talk stands with a leader who makes a meet-up or changes one.
public sealed interface MeetUpState extends State {

    /// What a number leads to.
    Step pick(int number);

    /// Of two answers yes is the first and no the second.
    @Override
    default Step answer(Answer answer, Turn turn) {
        return switch (answer) {
            case Answer.Pick pick -> pick(pick.number());
            case Answer.Yes yes -> pick(1);
            case Answer.No no -> pick(2);
        };
    }

    /// We asked a leader something about a new meet-up, or showed it whole. What they said of it is a row.
    ///
    /// @param asked null when it was shown whole
    record MakingMeetUp(@Nullable Detail asked) implements MeetUpState {

        @Override
        public Step pick(int number) {
            return new Step.Declined();
        }

        @Override
        public Step answer(Answer answer, Turn turn) {
            return new Step.Declined();
        }

        @Override
        public Phrase reminder() {
            return Phrase.of("meet-up.kept");
        }
    }

    /// We asked a leader whether to go on with a meet-up that is not finished.
    ///
    /// @param told what they said of a new one
    record MeetUpUnfinished(Told told) implements MeetUpState {

        @Override
        public Step pick(int number) {
            return switch (number) {
                case 1 -> new Step.Do(new GoOnMaking());
                case 2 -> new Step.Do(new NewMeetUp(told, true));
                default -> Courtesy.noSuchNumber(number, this);
            };
        }
    }

    /// We showed a leader what a change does, and they are to say yes.
    record AskedIfSure(Changed.Target target, Change change, boolean all) implements MeetUpState {

        @Override
        public Step pick(int number) {
            return switch (number) {
                case 1 -> new Step.Do(new ChangeMeetUp(change, target, all, true, true));
                case 2 -> ChangesTalk.left();
                default -> Courtesy.noSuchNumber(number, this);
            };
        }
    }

    /// We asked which of several numbered things is meant: yes says nothing of that, no leaves all as it is.
    sealed interface WhichOfThem extends MeetUpState {

        @Override
        default Step answer(Answer answer, Turn turn) {
            return switch (answer) {
                case Answer.Pick pick -> pick(pick.number());
                case Answer.Yes yes -> new Step.Declined();
                case Answer.No no -> ChangesTalk.left();
            };
        }
    }

    /// We asked a leader which of several things is meant.
    record AskedWhichMeetUp(List<Changed.Target> targets, Change change) implements WhichOfThem {

        @Override
        public Step pick(int number) {
            return number < 1 || number > targets.size()
                    ? Courtesy.noSuchNumber(number, this)
                    : new Step.Do(new ChangeMeetUp(change, targets.get(number - 1), null, false, false));
        }
    }

    /// We asked a leader whether a change is for one session (1) or for all (2).
    record AskedOneOrAll(Changed.Target target, Change change) implements WhichOfThem {

        @Override
        public Step pick(int number) {
            return switch (number) {
                case 1, 2 -> new Step.Do(new ChangeMeetUp(change, target, number == 2, false, true));
                case 3 -> ChangesTalk.left();
                default -> Courtesy.noSuchNumber(number, this);
            };
        }
    }

    /// We asked a leader who has a place themselves whether it is off for everyone (1) or only they do not come (2).
    record AskedWhose(Changed.Target target, Change change, UUID signUp) implements WhichOfThem {

        @Override
        public Step pick(int number) {
            return switch (number) {
                case 1 -> new Step.Do(new ChangeMeetUp(change, target, null, false, true));
                case 2 -> new Step.Do(new Leave(signUp, false));
                default -> Courtesy.noSuchNumber(number, this);
            };
        }
    }
}
