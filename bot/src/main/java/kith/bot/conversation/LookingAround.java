package kith.bot.conversation;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kith.bot.language.TimeRange;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.WhereItIs;
import kith.community.directory.Find;
import kith.community.directory.Hours;
import kith.community.listings.Checked;
import kith.community.outbox.Message.Ask;
import kith.community.phrases.Phrase;
import kith.community.places.Place;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// The talk about what's on: where, what there is, more of it, and one of them closely.
final class LookingAround {

    private static final double METRES_IN_A_MILE = 1609.344;
    private static final int CLOSE_BY_METRES = 400;

    private LookingAround() {}

    static Step hear(State state, Intents.WhatsOn wanted, Turn known) {
        var asked = asked(state, wanted);
        var seen = known.isStillTalking() ? seen(state) : null;
        return switch (wanted.where()) {
            case Where.At at -> search(asked, at.place(), known.near() == null || state instanceof States.AskedPlace);
            case Where.OneOf several -> whichPlace(several, asked);
            case Where.NotKnown unknown -> placeNotKnown(unknown, asked);
            case Where.Here here -> nearby(asked, known);
            case Where.Unsaid unsaid ->
                seen != null && !wanted.isPlain() ? search(asked, seen.place(), false) : nearby(asked, known);
        };
    }

    static Step hear(Intents.MyPlace my, Turn known) {
        return switch (my.where()) {
            case Where.At at -> new Step.Do(new Deeds.KeepPlace(at.place()));
            case Where.OneOf several -> whichPlace(several, null);
            case Where.NotKnown unknown -> placeNotKnown(unknown, States.Asked.ANYTHING);
            case Where.Here here -> Step.say(askPlace("place.ask"), new States.AskedPlace(States.Asked.ANYTHING));
            case Where.Unsaid unsaid -> Step.say(askPlace("place.ask"), new States.AskedPlace(States.Asked.ANYTHING));
        };
    }

    static Step hear(State state, Intents.More more) {
        var seen = seen(state);
        if (seen == null) {
            return Step.say(Reply.of("whats-on.nothing-shown").with(Courtesy.WHATS_ON), state);
        }
        return new Step.Do(new Deeds.Search(seen.searched(), seen.place(), false, seen.skip()));
    }

    static Step hear(State state, Intents.Details details) {
        return switch (details.which()) {
            case Which.Numbered number -> pick(state, new Answer.Pick(number.number(), null));
            case Which.Coded coded -> new Step.Do(new Deeds.LookUp(coded.code()));
            case Which.This one -> new Step.Do(new Deeds.Look(one.id(), 1, seen(state)));
            default ->
                soleSession(state) instanceof UUID one
                        ? new Step.Do(new Deeds.Look(one, 1, seen(state)))
                        : nonePicked(state);
        };
    }

    /// A number after a list shows that one; with a party size ("1 for 2") it joins.
    static Step pick(State state, Answer.Pick pick) {
        var seen = seen(state);
        if (seen == null) {
            return nonePicked(state);
        }
        if (pick.number() < 1 || pick.number() > seen.sessions().size()) {
            return Courtesy.noSuchNumber(pick.number(), state);
        }
        var session = seen.sessions().get(pick.number() - 1);
        return pick.party() == null
                ? new Step.Do(new Deeds.Look(session, 1, seen))
                : new Step.Do(new Deeds.Join(session, pick.party()));
    }

    static Step pick(States.AskedWhichPlace asked, Answer.Pick pick, Turn known) {
        if (pick.number() < 1 || pick.number() > asked.places().size()) {
            return Courtesy.noSuchNumber(pick.number(), asked);
        }
        var place = asked.places().get(pick.number() - 1);
        return asked.asked() == null
                ? new Step.Do(new Deeds.KeepPlace(place))
                : search(asked.asked(), place, known.near() == null);
    }

    /// One of the things offered in the place of something moved or cancelled.
    static Step answer(Question instead, Intent intent, Talk talk) {
        var sessions = instead.subjects();
        return switch (intent) {
            case Answer.Pick pick
            when pick.number() >= 1 && pick.number() <= sessions.size() ->
                new Step.Do(new Deeds.Look(sessions.get(pick.number() - 1), 1, null));
            case Answer.Pick pick -> Courtesy.noSuchNumber(pick.number(), talk.state());
            case Answer.Yes yes when sessions.size() == 1 -> new Step.Do(new Deeds.Look(sessions.getFirst(), 1, null));
            case Answer.Yes yes -> nonePicked(talk.state());
            default -> Step.say(Reply.of("chat.no").with(Courtesy.WHATS_ON), talk.state());
        };
    }

    static Step tell(Outcome.Found found, Turn known) {
        var search = found.search();
        var list = found.finds().list();
        if (list.isEmpty()) {
            var key = search.skip() > 0 ? "whats-on.no-more" : "whats-on.nothing";
            return Step.say(Reply.of(key, "place", name(search.place()), "when", when(found, known)), new State.Idle());
        }
        var reply = new Reply(List.of(header(found, known)), choices(list), Ask.NOTHING);
        if (found.finds().more()) {
            reply = reply.with(new Reply.Option("MORE", Phrase.of("whats-on.more-label"), Phrase.of("whats-on.more")));
        }
        var sessions = list.stream().map(f -> f.session().id()).toList();
        return Step.say(
                reply,
                new States.Shown(new States.Seen(
                        search.asked(), found.later(), search.place(), search.skip() + list.size(), sessions)));
    }

    static Step tell(Outcome.PlaceKept kept) {
        var place = kept.place();
        var key = place.roughMetres() > 1000 ? "place.kept-roughly" : "place.kept";
        return Step.say(Reply.of(key, "place", name(place)).with(Courtesy.WHATS_ON), new State.Idle());
    }

    static Step tell(Outcome.LookedAt looked, Turn known) {
        var session = looked.session();
        var told = new Reply(List.of(details(looked, known)), List.of(), Ask.NOTHING);
        var reply = checked(told, looked.checked(), looked.activity()).with(Joining.options(session));
        return Step.say(reply, new States.Looking(session.id(), looked.party(), looked.seen()));
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

    static Reply askPlace(String key) {
        return Reply.of(key).asking(Ask.LOCATION);
    }

    static Step nonePicked(State state) {
        return Step.say(Reply.of("session.none-picked").with(Courtesy.WHATS_ON), state);
    }

    /// The session someone means without saying which: the one being looked at, or the only one shown.
    static @Nullable UUID soleSession(State state) {
        return switch (state) {
            case States.Looking looking -> looking.session();
            case States.OnWaitingList waiting -> waiting.next();
            case States.Shown shown
            when shown.seen().sessions().size() == 1 -> shown.seen().sessions().getFirst();
            default -> null;
        };
    }

    static States.@Nullable Seen seen(State state) {
        return switch (state) {
            case States.Shown shown -> shown.seen();
            case States.Looking looking -> looking.seen();
            default -> null;
        };
    }

    /// A place alone, after we asked for one, is about what was asked before; so is a correction.
    private static States.Asked asked(State state, Intents.WhatsOn wanted) {
        var before = switch (state) {
            case States.AskedPlace place -> place.asked();
            case States.AskedWhichPlace place when place.asked() != null -> place.asked();
            default ->
                seen(state) instanceof States.Seen seen && wanted.goesOn() ? seen.asked() : States.Asked.ANYTHING;
        };
        return new States.Asked(
                wanted.when() == null ? before.when() : wanted.when(),
                wanted.words().isEmpty() ? before.words() : wanted.words(),
                wanted.without().isEmpty() ? before.without() : wanted.without(),
                wanted.only().isEmpty() ? before.only() : wanted.only(),
                wanted.hours().equals(Hours.ANY) ? before.hours() : wanted.hours());
    }

    private static Step nearby(States.Asked asked, Turn known) {
        return known.near() != null
                ? search(asked, known.near(), false)
                : Step.say(askPlace("place.ask"), new States.AskedPlace(asked));
    }

    private static Step search(States.Asked asked, Place place, boolean keep) {
        return new Step.Do(new Deeds.Search(asked, place, keep, 0));
    }

    private static Step whichPlace(Where.OneOf several, States.@Nullable Asked asked) {
        var options = new ArrayList<Reply.Option>();
        for (int i = 0; i < several.places().size(); i++) {
            var name = several.places().get(i).name();
            options.add(new Reply.Option(
                    String.valueOf(i + 1),
                    Phrase.of("place.label", "name", name),
                    Phrase.of("place.choice", "number", i + 1, "name", name)));
        }
        return Step.say(
                Reply.of("place.which", "said", several.said()).with(options),
                new States.AskedWhichPlace(several.places(), asked));
    }

    private static Step placeNotKnown(Where.NotKnown unknown, States.Asked asked) {
        return Step.say(
                Reply.of("place.not-known", "said", unknown.said()).asking(Ask.LOCATION), new States.AskedPlace(asked));
    }

    private static Phrase header(Outcome.Found found, Turn known) {
        var finds = found.finds();
        var key = found.later() != null ? "whats-on.later" : finds.relaxed() ? "whats-on.relaxed" : "whats-on.found";
        return Phrase.of(
                key,
                "count",
                finds.list().size(),
                "place",
                name(found.search().place()),
                "words",
                found.search().asked().words(),
                "when",
                when(found, known));
    }

    private static List<Reply.Option> choices(List<Find> finds) {
        var options = new ArrayList<Reply.Option>();
        for (int i = 0; i < finds.size(); i++) {
            var find = finds.get(i);
            options.add(new Reply.Option(
                    Buttons.see(find.session().id()),
                    Phrase.of(
                            "whats-on.button",
                            "number",
                            i + 1,
                            "title",
                            find.activity().title(),
                            "starts",
                            find.session().startsAt()),
                    Phrase.of(
                            "whats-on.choice",
                            "number",
                            i + 1,
                            "title",
                            find.activity().title(),
                            "starts",
                            find.session().startsAt(),
                            "venue",
                            WhereItIs.toAnyone(find.activity()).venue(),
                            "distance",
                            distance(find.metres(), WhereItIs.toAnyone(find.activity())))));
        }
        return options;
    }

    private static Phrase details(Outcome.LookedAt looked, Turn known) {
        Activity activity = looked.activity();
        Session session = looked.session();
        var left = session.placesLeft();
        var where = WhereItIs.toAnyone(activity);
        return Phrase.of(
                "session.details",
                "title",
                activity.title(),
                "starts",
                session.startsAt(),
                "ends",
                known.time(session.endsAt()),
                "venue",
                where.venue(),
                "where",
                where.inWords(),
                "hasDistance",
                looked.metres() == null ? "no" : "yes",
                "distance",
                distance(looked.metres() == null ? 0 : looked.metres(), where),
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

    static Object name(Place place) {
        return place.name().isEmpty() ? Phrase.of("place.you") : place.name();
    }

    /// Of what is not to be found by it, only to the mile.
    static Phrase distance(int metres, WhereItIs where) {
        if (metres < CLOSE_BY_METRES && where.exact()) {
            return Phrase.of("whats-on.distance.close");
        }
        if (metres < METRES_IN_A_MILE) {
            return Phrase.of("whats-on.distance.mile");
        }
        return Phrase.of("whats-on.distance.miles", "miles", Math.round(metres / METRES_IN_A_MILE));
    }

    /// Says the time that was searched: "on Thu 4 Mar", "Sat 6 Mar to Sun 7 Mar".
    private static Phrase when(Outcome.Found found, Turn known) {
        var range = found.when();
        if (found.search().asked().when() == null) {
            return Phrase.of("whats-on.when.week");
        }
        var first = range.from().toLocalDate();
        var last = range.to().minus(1, ChronoUnit.MILLIS).toLocalDate();
        if (!first.equals(last)) {
            return Phrase.of("whats-on.when.days", "first", first, "last", last);
        }
        boolean wholeDay = Duration.between(range.from(), range.to()).compareTo(Duration.ofHours(20)) > 0
                || range.from().toLocalTime().equals(LocalTime.MIDNIGHT);
        boolean fromNow = !range.from().isAfter(known.local(known.now()));
        if (wholeDay || fromNow) {
            return Phrase.of("whats-on.when.day", "day", first);
        }
        var part = partOfDay(range);
        return part != null
                ? Phrase.of("whats-on.when." + part, "day", first)
                : Phrase.of(
                        "whats-on.when.part",
                        "day",
                        first,
                        "from",
                        range.from().toLocalTime(),
                        "to",
                        range.to().toLocalTime());
    }

    /// What people call such a stretch of the day, or null.
    private static @Nullable String partOfDay(TimeRange range) {
        var to = range.to().toLocalTime();
        return switch (range.from().getHour()) {
            case 5 -> to.equals(LocalTime.NOON) ? "morning" : null;
            case 12 -> to.getHour() == 17 ? "afternoon" : null;
            case 17 -> to.equals(LocalTime.MIDNIGHT) ? "evening" : null;
            default -> null;
        };
    }
}
