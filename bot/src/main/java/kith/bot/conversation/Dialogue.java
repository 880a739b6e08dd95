package kith.bot.conversation;

import kith.bot.talks.listings.SayOver;
import kith.bot.talks.listings.ListingsState;
import java.util.List;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.Admitted;
import kith.bot.talks.bookings.JoinSession;
import kith.bot.talks.bookings.PassPlace;
import kith.bot.talks.bookings.TakeOffer;
import kith.bot.talks.courtesy.SmallTalk;
import kith.bot.talks.whatson.Look;
import kith.community.questions.Question;

/// The conversation: two pure functions from where we are and what was said, or what came of it, to what is next.
public final class Dialogue {

    private Dialogue() {}

    /// What someone's words lead to.
    public static Step hear(Turn turn, Intent intent) {
        return MeetUpTalk.kept(
                turn.talk(), KnowingWho.named(goOn(KnowingWho.hear(turn.talk(), intent, turn), turn), turn));
    }

    /// What they lead to where it is known whom they are for.
    static Step heard(Talk talk, Intent intent, Turn known) {
        return switch (intent) {
            case Answer answer -> answered(answer, known.at(talk));
            case Unclear unclear -> BroadcastTalk.hear(talk, unclear, known);
            case Intents theirs -> heard(talk, theirs, known);
            default -> intent.hear(known.at(talk));
        };
    }

    /// It answers what we asked of our own accord, else what was last said.
    private static Step answered(Answer answer, Turn turn) {
        var asked = turn.asked();
        if (asked.isPresent()) {
            var answering = Subjects.answering(asked.get().kind());
            return answering.isPresent()
                    ? answering.get().answer(asked.get(), answer, turn)
                    : answer(asked.get(), answer, turn.talk());
        }
        var step = answer.hear(turn);
        return step instanceof Step.Declined ? ofAllStates(answer, turn) : step;
    }

    private static Step ofAllStates(Answer answer, Turn turn) {
        return switch (answer) {
            case Answer.Pick pick -> pick(turn.talk(), pick, turn);
            case Answer.Yes yes -> yes(turn.talk(), turn);
            case Answer.No no -> no(turn.talk(), no, turn);
        };
    }

    static Step heard(Talk talk, Intents intent, Turn known) {
        return switch (intent) {
            case Intents.CancelWord cancel
            when talk.state() instanceof States.Previewed -> new Step.Do(new Deeds.DropDraft());
            case Intents.CancelWord cancel
            when talk.state() instanceof ListingsState.AskedWhatIsWrong asked -> new Step.Do(new SayOver(asked.activity()));
            case Intents.CancelWord cancel -> Cancelling.hear(known);
            case Intents.WhoWaits who -> new Step.Do(new Deeds.SeeWhoWaits(who.code()));
            case Intents.Split split -> new Step.Do(new Deeds.Split(split.code(), split.most()));
            case Intents.Take take ->
                PassPlace.waitedFor(take.code(), known)
                        .<Step>map(signUp -> new Step.Do(new TakeOffer(signUp)))
                        .orElseGet(() -> new Step.Do(new Deeds.JoinByCode(take.code(), 1)));
            case Intents.SeeCode see -> new Step.Do(new Deeds.LookUp(see.code()));
            case Intents.JoinCode join -> {
                int party = join.party() == null ? MeantSession.party(talk.state()) : join.party();
                yield new Step.Do(new Deeds.JoinByCode(join.code(), party));
            }
            case Intents.WhoComes who -> WhoCameTalk.hear(talk, who, known);
            case Intents.CameAgain came -> WhoCameTalk.hear(talk, came, known);
            case Intents.SeeCard card -> WhoCameTalk.hear(talk, card, known);
            case Intents.Marks marks ->
                new Step.Do(new Deeds.MarkRoll(marks.session(), marks.words(), marks.otherwise()));
            case Intents.MeetUp meetUp -> new Step.Do(new Deeds.MeetUp(meetUp.order()));
            case Intents.Begin begin -> Beginning.hear(begin, known);
            default -> BroadcastTalk.hear(talk, intent, known);
        };
    }

    /// What is said about what came of a deed.
    public static <R> Step tell(Deed<R> deed, R came, Turn turn) {
        var told = goOn(deed.tell(came, turn), turn);
        return MeetUpTalk.kept(turn.talk(), KnowingWho.named(told, turn));
    }

    private static Step goOn(Step step, Turn turn) {
        return step instanceof Step.GoOn on ? goOn(KnowingWho.hear(on.from(), on.intent(), turn), turn) : step;
    }

    static Step told(Talk talk, Outcome outcome, Turn known) {
        return switch (outcome) {
            case Outcome.NoSuchCode code ->
                Step.say(Reply.of("session.no-such-code", "code", code.code()), talk.state());
            case Outcome.WaitingSeen seen -> LeadersTalk.tell(seen.who());
            case Outcome.OfferedOutOfTurn offered -> LeadersTalk.tell(offered.offer());
            case Outcome.SplitUp split -> LeadersTalk.tell(split);
            case Outcome.NotALeader no -> new Step.Do(new Deeds.LookUp(no.code()));
            case Outcome.SessionCoded coded -> new Step.Do(new Look(coded.session(), 1, null));
            case Outcome.SessionToJoin join -> new Step.Do(new JoinSession(join.session(), join.party()));
            case Outcome.NotOn not -> Admitted.notOn(not.title(), not.paused());
            case Outcome.OfferGone gone -> TakeOffer.gone();
            case Outcome.NotTheirs not -> Courtesy.unclear(talk);
            case Outcome.Drafted drafted -> BroadcastTalk.tell(drafted.drafted(), talk);
            case Outcome.Sent sent -> BroadcastTalk.tell(sent.sending(), talk);
            case Outcome.DraftDropped dropped -> Step.say(Reply.of("broadcast.dropped"), new State.Idle());
            case Outcome.SendingStopped stopped -> BroadcastTalk.tell(stopped.stopped());
            case Outcome.HowItGoes goes -> BroadcastTalk.tell(goes.progress(), talk);
            case Outcome.PassedOn passed -> Step.say(BroadcastTalk.passedOn(passed.leader()), talk.state());
            case Outcome.AnsweredReply answered -> BroadcastTalk.tell(answered.answer(), talk);
            case Outcome.WhoComesSeen seen -> WhoCameTalk.tell(seen, talk);
            case Outcome.RollSaid said -> WhoCameTalk.tell(said, talk, known);
            case Outcome.CardSeen card ->
                Step.say(new Reply(card.lines(), List.of(), Reply.SILENCE.ask()), talk.state());
            case Outcome.NotAfterAll not -> heard(talk, not.otherwise(), known);
            case Outcome.OfAGroup group -> new Step.Do(group.then());
            case Outcome.NotThat not -> BroadcastTalk.otherwise(talk, not.otherwise(), known);
            case Outcome.Linking linking -> KnowingWho.tell(linking.linked());
            case Outcome.TurnedTo turned -> KnowingWho.tell(turned, known);
            case Outcome.NameKept kept -> KnowingWho.hello(kept.name(), talk.state());
            case Outcome.Shared shared -> KnowingWho.tell(shared, known);
            case Outcome.MeetUpChanged changed -> ChangesTalk.tell(changed, known);
            case Outcome.MeetUpMade made -> MeetUpTalk.tell(made.made(), made.order(), talk);
            case Outcome.NotStaff not -> new Step.Declined();
            case Outcome.For<?> done -> KnowingWho.tell(talk, done, known);
        };
    }

    /// A number means whatever the last thing they read has made of it.
    private static Step pick(Talk talk, Answer.Pick pick, Turn known) {
        return switch (talk.state()) {
            case States.ShownWaiting shown -> LeadersTalk.pick(shown, pick);
            case States.AskedAudience which -> BroadcastTalk.pick(which, pick);
            case States.MeetUpUnfinished unfinished -> MeetUpTalk.pick(unfinished, pick.number());
            case States.AskedWhichMeetUp which -> ChangesTalk.pick(which, pick.number());
            case States.AskedOneOrAll which -> ChangesTalk.pick(which, pick.number());
            case States.AskedWhose whose -> ChangesTalk.pick(whose, pick.number());
            case States.AskedIfSure sure -> ChangesTalk.pick(sure, pick.number());
            default -> SmallTalk.unasked(pick, known.at(talk));
        };
    }

    private static Step yes(Talk talk, Turn known) {
        if (talk.state() instanceof States.Previewed) {
            return new Step.Do(new Deeds.SendDraft(null));
        }
        if (talk.state() instanceof States.MeetUpUnfinished unfinished) {
            return MeetUpTalk.pick(unfinished, 1);
        }
        if (talk.state() instanceof States.AskedIfSure sure) {
            return ChangesTalk.pick(sure, 1);
        }
        return SmallTalk.unasked(new Answer.Yes(), known.at(talk));
    }

    private static Step no(Talk talk, Answer.No no, Turn known) {
        if (talk.state() instanceof States.MeetUpUnfinished unfinished) {
            return MeetUpTalk.pick(unfinished, 2);
        }
        if (ChangesTalk.isAsking(talk.state())) {
            return ChangesTalk.left();
        }
        return talk.state() instanceof States.Previewed
                ? new Step.Do(new Deeds.DropDraft())
                : SmallTalk.unasked(no, known.at(talk));
    }

    /// A number, yes or no to what we asked of our own accord.
    private static Step answer(Question question, Intent intent, Talk talk) {
        return switch (question.kind()) {
            case OFFER, INSTEAD, LIFT_DRIVER, LIFT_PASSENGER ->
                throw new IllegalStateException(question.kind() + " has a subject.");
            case WHO_CAME, WHO_CAME_NOTED -> WhoCameTalk.answer(question, intent, talk);
            default -> throw new IllegalStateException("Nobody hears the answer to " + question.kind());
        };
    }
}
