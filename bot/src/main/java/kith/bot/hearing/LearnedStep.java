package kith.bot.hearing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.bot.hearing.examples.Bounds;
import kith.bot.hearing.examples.Guess;
import kith.bot.hearing.examples.LearnedKinds;
import kith.bot.hearing.examples.Moment;
import kith.bot.language.Danger;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Greeting;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.courtesy.Propose;
import kith.bot.talks.courtesy.Thanks;
import kith.bot.talks.safety.InDanger;
import kith.bot.talks.safety.PerhapsInDanger;
import kith.bot.talks.safety.Worried;
import kith.bot.talks.safety.Worry;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.checkins.Awaited;
import kith.community.directory.Hours;
import org.jspecify.annotations.Nullable;

/// What no exact step has heard is guessed from examples. A guess may inform at once; what would change something it
/// only proposes. Danger and worry count from a smaller likelihood on, because to miss them costs most; of whoever has
/// check-ins their worker hears at once, though it be not sure.
final class LearnedStep implements HearingStep {

    /// What is answered by words alone, by the kind of message.
    private static final Map<String, Intent> INFORM = Map.of(
            "whats-on", new WhatsOn(new Where.Unsaid(), null, "", "", Set.of(), Hours.ANY),
            "my-bookings", new MyBookings(),
            "greeting", new Greeting(),
            "thanks", new Thanks(),
            "help", new Help(),
            "who-are-you", new Help());

    private static final Propose STOP = new Propose("stop", new Stop(), "");
    private static final Propose RING = new Propose("ring", new RingMe(), "");
    private static final Propose PERHAPS_DANGER = new Propose("perhaps-danger", new RingMe(), "");
    private static final Propose WORRIED = new Propose("perhaps-worried", new RingMe(), "");

    private final LearnedKinds learned;

    LearnedStep(LearnedKinds learned) {
        this.learned = learned;
    }

    @Override
    public List<Heard> hear(Message message) {
        var turn = message.turn();
        if (turn.staff() != null || message.text().startsWith("/") || !hasWords(message.text())) {
            return List.of();
        }
        var guess = learned.guess(message.text(), moment(turn));
        var intent = guess.ranked().isEmpty()
                ? null
                : intent(guess, message, message.text().contains(" "));
        return intent == null
                ? List.of()
                : List.of(new Heard(
                        List.of(intent),
                        "likeness to " + guess.ranked().getFirst().kind()));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }

    /// @param isASentence a single word is like many things by chance
    private static @Nullable Intent intent(Guess guess, Message message, boolean isASentence) {
        var turn = message.turn();
        if (Bounds.isSurelyDanger(guess)) {
            return new InDanger(Danger.SELF);
        }
        if (Bounds.isDanger(guess) && isOnTheBooks(message)) {
            return new InDanger(Danger.SELF);
        }
        if (Bounds.isLikelyDanger(guess)) {
            return new PerhapsInDanger();
        }
        if (Bounds.isDanger(guess)) {
            return PERHAPS_DANGER;
        }
        if (Bounds.isWorry(guess)) {
            return isOnTheBooks(message) ? new Worried(Worry.LOW, new RingMe(), false) : WORRIED;
        }
        if (turn.hasJustReadALeader() || !isASentence) {
            return null;
        }
        var kind = guess.ranked().getFirst().kind();
        if (kind.equals("opt-out") && Bounds.mayMeanStop(guess)) {
            return STOP;
        }
        var proposed = Bounds.mayPropose(guess) ? proposed(kind, turn) : null;
        return proposed == null && Bounds.mayAnswer(guess) ? informed(kind, turn) : proposed;
    }

    /// Whether a link worker looks after them.
    private static boolean isOnTheBooks(Message message) {
        return message.awaited() != Awaited.NOTHING;
    }

    private static @Nullable Intent proposed(String kind, Turn turn) {
        return switch (kind) {
            case "ring-me", "need" -> RING;
            case "join" ->
                MeantSession.of(turn.state()) == null
                        ? null
                        : new Propose("join", new Join(new Which.Unsaid(), null), "");
            case "leave" ->
                turn.bookings().size() == 1
                        ? new Propose(
                                "leave",
                                new CantCome(new Which.Unsaid()),
                                turn.bookings().getFirst().activity().title())
                        : null;
            default -> null;
        };
    }

    /// Questions about an activity show it, where it is known which is meant.
    private static @Nullable Intent informed(String kind, Turn turn) {
        if (!kind.startsWith("ask-")) {
            return INFORM.get(kind);
        }
        boolean known = MeantSession.of(turn.state()) != null || turn.bookings().size() == 1;
        return known ? new Details(new Which.Unsaid()) : null;
    }

    /// What they have just read from us.
    private static Moment moment(Turn turn) {
        if (turn.closed()) {
            return Moment.STOPPED;
        }
        var asked = turn.asked();
        if (asked.isPresent()) {
            return switch (asked.get().kind()) {
                case CHECK_IN -> Moment.CHECK_IN;
                case INVITATION, HELPER, CHECK_IN_AGREE -> Moment.CONSENT;
                case CHECK_IN_HELP, CHECK_IN_SEEN -> Moment.HELPER;
                case FEEDBACK, FEEDBACK_QUOTE, MISSED -> Moment.AFTER;
                default -> Moment.NOTHING;
            };
        }
        if (turn.hasJustReadALeader()) {
            return Moment.LEADER_WROTE;
        }
        if (!turn.state().sessions().isEmpty() && MeantSession.of(turn.state()) == null) {
            return Moment.LIST;
        }
        if (MeantSession.of(turn.state()) != null) {
            return Moment.CARD;
        }
        if (turn.bookings().isEmpty()) {
            return Moment.NOTHING;
        }
        var next = turn.local(turn.bookings().getFirst().session().startsAt()).toLocalDate();
        return next.equals(turn.at().toLocalDate()) ? Moment.TODAY : Moment.BOOKED;
    }
}
