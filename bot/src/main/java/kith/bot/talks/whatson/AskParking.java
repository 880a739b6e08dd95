package kith.bot.talks.whatson;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.WhereItIs;
import org.jspecify.annotations.Nullable;

/// "Is there parking?": what a listing says of it, and else whom to ask.
///
/// @param code of the activity; empty for the one last looked at, or the only one they have a place at
public record AskParking(String code) implements Ability<Optional<Activity>> {

    /// Whoever has heard from a leader lately asks the leader.
    static final Phrasing<AskParking> WORDS = Phrasing.of(
            turn -> turn.announced().heard() == null,
            said -> new AskParking(said.text("code").toUpperCase(Locale.ROOT)),
            "[is there|any|whats the|what is the|is there any] parking [there|nearby|near there]",
            "[is there|any|whats the|what is the|is there any] parking (at|for) {code}",
            "(can|could) (i|we) park [there|nearby|near there|my car|the car]",
            "(can|could) (i|we) park (at|for) {code}",
            "where (can|do|could|should) (i|we) park",
            "where (can|do|could|should) (i|we) park for {code}",
            "(is there|have they got|have they) a car park");

    @Override
    public Step hear(Turn turn) {
        return code.isEmpty() && meant(turn) == null ? Courtesy.nonePicked(turn.state()) : new Step.Do(this);
    }

    /// The session that is meant where no code was said; null where that may be any.
    private static @Nullable UUID meant(Turn turn) {
        var looked = MeantSession.of(turn.state());
        return looked == null && turn.bookings().size() == 1
                ? turn.bookings().getFirst().session().id()
                : looked;
    }

    @Override
    public Optional<Activity> carryOut(UseCases use, Turn turn) {
        var activities = use.the(Activities.class);
        if (!code.isEmpty()) {
            return activities.findByCode(code);
        }
        return Optional.ofNullable(meant(turn))
                .flatMap(use.the(Sessions.class)::findById)
                .map(Session::activityId)
                .flatMap(activities::findById);
    }

    @Override
    public Step tell(Optional<Activity> asked, Turn turn) {
        return asked.map(activity -> Step.say(parking(activity), turn.state()))
                .orElseGet(() -> code.isEmpty()
                        ? Courtesy.nonePicked(turn.state())
                        : Step.say(Reply.of("session.no-such-code", "code", code), turn.state()));
    }

    private static Reply parking(Activity activity) {
        var said = Stream.of(activity.access(), activity.summary())
                .flatMap(words -> Stream.of(words.split("(?<=[.;!])\\s+|,\\s+")))
                .filter(words -> words.toLowerCase(Locale.ROOT).contains("parking")
                        || words.toLowerCase(Locale.ROOT).contains("car park"))
                .findFirst()
                .orElse("");
        return Reply.of(
                "session.parking",
                "title",
                activity.title(),
                "where",
                WhereItIs.toAnyone(activity).inWords(),
                "known",
                said.isEmpty() ? "no" : "yes",
                "words",
                said,
                "hasContact",
                activity.contactPhone().isBlank() ? "no" : "yes",
                "contact",
                activity.contactPhone());
    }
}
