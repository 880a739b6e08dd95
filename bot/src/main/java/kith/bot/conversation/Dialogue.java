package kith.bot.conversation;

/// The conversation: two pure functions from where we are and what was said, or what came of it, to what is next.
public final class Dialogue {

    private Dialogue() {}

    /// What someone's words lead to.
    public static Step hear(Talk talk, Intent intent, Known known) {
        return switch (intent) {
            case Intent.WhatsOn wanted -> LookingAround.hear(talk.state(), wanted, known);
            case Intent.MyPlace my -> LookingAround.hear(my, known);
            case Intent.More more -> LookingAround.hear(talk.state(), more);
            case Intent.Details details -> LookingAround.hear(talk.state(), details);
            case Intent.Join join -> Joining.hear(talk.state(), join);
            case Intent.MyBookings mine -> KeepingBookings.hear(mine, known);
            case Intent.CantCome cant -> KeepingBookings.hear(talk.state(), cant, known);
            case Intent.CancelWord cancel -> KeepingBookings.hear(cancel, talk, known);
            case Intent.Pick pick -> pick(talk, pick, known);
            case Intent.Yes yes -> yes(talk, known);
            default -> Courtesy.hear(talk, intent, known);
        };
    }

    /// What is said about what came of a deed.
    public static Step tell(Talk talk, Outcome outcome, Known known) {
        return switch (outcome) {
            case Outcome.Found found -> LookingAround.tell(found, known);
            case Outcome.PlaceKept kept -> LookingAround.tell(kept);
            case Outcome.LookedAt looked -> LookingAround.tell(looked, known);
            case Outcome.NoSuchCode code ->
                Step.say(Reply.of("session.no-such-code", "code", code.code()), talk.state());
            case Outcome.NotOn over -> Step.say(Reply.of("session.over", "title", over.title()), new State.Idle());
            case Outcome.Admitted admitted -> Joining.tell(admitted.admission(), known);
            case Outcome.Left left -> KeepingBookings.tell(left);
            case Outcome.NothingToLeave nothing -> Step.say(Reply.of("left.none"), new State.Idle());
            case Outcome.StoppedWriting stopped ->
                Step.say(stopped.already() ? Reply.SILENCE : Reply.of("stop.done"), new State.Idle());
            case Outcome.StartedWriting started ->
                Step.say(Reply.of("stop.start-again").with(Courtesy.WHATS_ON), new State.Idle());
            case Outcome.PersonCalled called -> Step.say(Courtesy.help(), talk.state());
        };
    }

    /// A number means whatever the last thing said has made of it.
    private static Step pick(Talk talk, Intent.Pick pick, Known known) {
        return switch (talk.state()) {
            case State.AskedWhichPlace asked -> LookingAround.pick(asked, pick, known);
            case State.AskedWhichToLeave asked -> KeepingBookings.pick(asked, pick);
            case State.ShownBookings shown -> KeepingBookings.pick(shown, pick, known);
            default -> LookingAround.pick(talk.state(), pick);
        };
    }

    private static Step yes(Talk talk, Known known) {
        if (talk.state() instanceof State.Looking looking) {
            return new Step.Do(new Deed.Join(looking.session(), looking.party()));
        }
        return known.closed() ? new Step.Do(new Deed.StartWriting()) : Courtesy.unclear(talk);
    }

    static Step noSuchNumber(int number, State state) {
        return Step.say(Reply.of("session.no-such-number", "number", number), state);
    }
}
