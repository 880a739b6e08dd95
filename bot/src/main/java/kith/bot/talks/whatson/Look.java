package kith.bot.talks.whatson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.bookings.JoinSession;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.WhereItIs;
import kith.community.listings.Checked;
import kith.community.listings.Listings;
import kith.community.outbox.Message.Ask;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// Looks at one session closely.
///
/// @param party for how many people it is
/// @param seen  the list it was picked from; null when it was picked from none
public record Look(UUID session, int party, @Nullable Seen seen) implements Deed<Optional<Look.Looked>> {

    /// @param metres  how far it is from the place that was searched, or the person's own; null when that is not known
    /// @param checked how far the listing can be relied on
    public record Looked(
            Activity activity, Session session, @Nullable Integer metres, Checked checked) {}

    @Override
    public Optional<Looked> carryOut(UseCases use, Turn turn) {
        return use.the(Sessions.class).findById(session).map(found -> {
            var activity = use.the(Activities.class)
                    .findById(found.activityId())
                    .orElseThrow()
                    .at(found);
            var near = seen != null ? seen.place() : turn.near();
            var metres = near == null
                    ? null
                    : (int) Math.round(WhereItIs.toAnyone(activity).metresFrom(near));
            var checked = use.the(Listings.class)
                    .of(List.of(activity.id()), turn.now())
                    .getOrDefault(activity.id(), Checked.UNKNOWN);
            return new Looked(activity, found, metres, checked);
        });
    }

    @Override
    public Step tell(Optional<Looked> looked, Turn turn) {
        return looked.map(it -> tell(it, turn)).orElseGet(() -> Courtesy.nonePicked(turn.state()));
    }

    private Step tell(Looked looked, Turn turn) {
        var told = new Reply(List.of(details(looked, turn)), List.of(), Ask.NOTHING);
        var reply = checked(told, looked.checked(), looked.activity()).with(JoinSession.options(looked.session()));
        return Step.say(reply, new WhatsOnState.Looking(looked.session().id(), party, seen));
    }

    /// How far it can be relied on, where that is known.
    private static Reply checked(Reply reply, Checked checked, Activity activity) {
        if (checked.doubtedSince() != null) {
            return reply.and(Phrase.of(
                    "listing.doubted",
                    "since",
                    checked.doubtedSince(),
                    "hasContact",
                    activity.contactPhone().isBlank() ? "no" : "yes",
                    "contact",
                    activity.contactPhone()));
        }
        return checked.on() == null ? reply : reply.and(Phrase.of("listing.checked", "on", checked.on()));
    }

    private static Phrase details(Looked looked, Turn turn) {
        var activity = looked.activity();
        var session = looked.session();
        var left = session.placesLeft();
        var where = WhereItIs.toAnyone(activity);
        return Phrase.of(
                "session.details",
                "title",
                activity.title(),
                "starts",
                session.startsAt(),
                "ends",
                turn.time(session.endsAt()),
                "venue",
                where.venue(),
                "where",
                where.inWords(),
                "hasDistance",
                looked.metres() == null ? "no" : "yes",
                "distance",
                Distance.inWords(looked.metres() == null ? 0 : looked.metres(), where),
                "summary",
                activity.summary(),
                "hasSummary",
                activity.summary().isBlank() ? "no" : "yes",
                "cost",
                activity.cost(),
                "hasCost",
                activity.cost().isBlank() ? "no" : "yes",
                "hasAccess",
                activity.access().isBlank() ? "no" : "yes",
                "access",
                activity.access(),
                "limited",
                left == null ? "no" : "yes",
                "left",
                left == null ? 0 : left,
                "code",
                activity.code());
    }
}
