package kith.bot.talks.linkwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import org.jspecify.annotations.Nullable;

/// Where the talk with a link worker may stand.
sealed interface LinkWorkState extends State {

    /// We asked for a note on a talk.
    record AskedNote(UUID person, String name) implements LinkWorkState {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }

        @Override
        public Step answer(Answer answer, Turn turn) {
            return answer instanceof Answer.No ? LinkWork.never() : new Step.Declined();
        }

        @Override
        public @Nullable Intent freeText(String text, @Nullable Intent order) {
            return order != null && order.isNeverANote() ? null : new SpokeTo(name, person, text);
        }
    }

    /// We showed what is to be passed on to somebody.
    record AskedIfPass(UUID person, String words) implements LinkWorkState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return switch (answer) {
                case Answer.Pick pick when pick.number() == 1 -> new Step.Do(new PassToOne(words, person));
                case Answer.Pick pick when pick.number() == 2 -> LinkWork.never();
                case Answer.Pick pick -> Courtesy.noSuchNumber(pick.number(), this);
                case Answer.Yes yes -> new Step.Do(new PassToOne(words, person));
                case Answer.No no -> LinkWork.never();
            };
        }
    }

    /// Something was done that can be taken back for a while.
    ///
    /// @param back what takes it back
    record MayUndo(Intent back, Instant until) implements LinkWorkState {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }
    }

    /// We asked whether what was not understood is a note on somebody.
    record AskedIfNote(UUID person, String name, String note) implements LinkWorkState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return switch (answer) {
                case Answer.Pick pick when pick.number() == 1 -> new Step.Do(new NoteOn(name, person, note));
                case Answer.Pick pick when pick.number() == 2 -> LinkWork.never();
                case Answer.Pick pick -> Courtesy.noSuchNumber(pick.number(), this);
                case Answer.Yes yes -> new Step.Do(new NoteOn(name, person, note));
                case Answer.No no -> LinkWork.never();
            };
        }
    }

    /// We asked which of several people is meant, or whether it is the one whose name is nearly so.
    record AskedWhichPerson(List<UUID> people, AboutPerson<?> meant) implements LinkWorkState {

        private static final String NAME = "[\\p{L}][\\p{L}\\p{M}'’. \\-]{1,60}";

        @Override
        public Step answer(Answer answer, Turn turn) {
            return switch (answer) {
                case Answer.Pick pick -> pick(pick.number());
                case Answer.Yes yes when people.size() == 1 -> pick(1);
                case Answer.Yes yes -> new Step.Declined();
                case Answer.No no -> LinkWork.never();
            };
        }

        private Step pick(int number) {
            return number < 1 || number > people.size()
                    ? Courtesy.noSuchNumber(number, this)
                    : new Step.Do(meant.about(meant.name(), people.get(number - 1)));
        }

        @Override
        public @Nullable Intent freeText(String text, @Nullable Intent order) {
            return order == null && text.matches(NAME) ? meant.about(text, null) : null;
        }
    }

    /// We asked whether someone uses a phone that is somebody else's.
    record AskedIfShares(AddPerson meant) implements LinkWorkState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return switch (answer) {
                case Answer.Pick pick when pick.number() == 1 -> shares();
                case Answer.Pick pick when pick.number() == 2 -> LinkWork.never();
                case Answer.Pick pick -> Courtesy.noSuchNumber(pick.number(), this);
                case Answer.Yes yes -> shares();
                case Answer.No no -> LinkWork.never();
            };
        }

        private Step shares() {
            return new Step.Do(new AddPerson(meant.name(), meant.number(), true));
        }
    }

    /// We showed who has not answered, as ids of people.
    record ShownBoard(List<UUID> people) implements LinkWorkState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            if (!(answer instanceof Answer.Pick pick)) {
                return new Step.Declined();
            }
            return pick.number() < 1 || pick.number() > people.size()
                    ? Courtesy.noSuchNumber(pick.number(), this)
                    : new Step.Do(new SeeHistory("", people.get(pick.number() - 1)));
        }
    }
}
