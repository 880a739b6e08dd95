package kith.bot.talks.facts;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.named.Named;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.enquiries.Enquiring;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.outbox.Message.Ask;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// "Is there parking?", "what time does it finish": one fact of one activity. What is open stays open.
///
/// @param said all that was asked, in which an activity may be named
/// @param code of the activity; empty where none was said
/// @param one  the session that was chosen from several; null for the one that is meant
public record AskFact(
        Fact fact, String said, String code, @Nullable UUID one) implements Ability<AskFact.Found> {

    private static final int MOST = 3;

    public AskFact(Fact fact, String said, String code) {
        this(fact, said, code, null);
    }

    /// @param group the name of its group, or empty
    /// @param asAsked whether it is on the day that was said, or none was
    /// @param next  the time after this one; null for none
    /// @param kept  what a leader has answered to this before; empty for nothing
    /// @param asked first names of those who could be asked
    public record Meant(
            Activity activity,
            Session session,
            String group,
            LocalTime ends,
            boolean hasPlace,
            boolean asAsked,
            @Nullable Session next,
            String kept,
            List<String> asked) {}

    /// Which are meant: one that is answered for, several to ask about, or none.
    public record Found(List<Meant> all) {}

    @Override
    public Found carryOut(UseCases use, Turn turn) {
        var sessions = sessions(use, turn).stream()
                .limit(MOST)
                .flatMap(id -> use.the(Sessions.class).findById(id).stream())
                .toList();
        boolean isAnswered = sessions.size() == 1;
        return new Found(sessions.stream()
                .map(session -> meant(session, isAnswered, use, turn))
                .toList());
    }

    /// The one that was chosen, the one whose code or name is said, the one that is open, their next place; else all
    /// that were shown.
    private List<UUID> sessions(UseCases use, Turn turn) {
        if (one != null) {
            return List.of(one);
        }
        if (!code.isEmpty()) {
            return use.the(Activities.class)
                    .findByCode(code)
                    .flatMap(activity -> next(activity, use, turn))
                    .map(session -> List.of(session.id()))
                    .orElseGet(List::of);
        }
        var named = named(use, turn);
        if (!named.isEmpty()) {
            return named;
        }
        var looked = MeantSession.of(turn.state());
        if (looked != null) {
            return List.of(looked);
        }
        var booked = turn.state().booking().flatMap(turn::booking);
        if (booked.isPresent()) {
            return List.of(booked.get().session().id());
        }
        var shown = turn.state().sessions();
        return shown.isEmpty() && !turn.bookings().isEmpty()
                ? List.of(turn.bookings().getFirst().session().id())
                : shown;
    }

    /// A name that was said: of what they know any word, of others more than one.
    private List<UUID> named(UseCases use, Turn turn) {
        var known = Named.known(said, use, turn);
        if (!known.sessions().isEmpty()) {
            return ids(known);
        }
        var found = Named.find(said, use, turn);
        boolean surely =
                found.sessions().size() == 1 && found.sessions().getFirst().matched() > 1;
        return surely ? ids(found) : List.of();
    }

    private static List<UUID> ids(Named named) {
        return named.sessions().stream().map(each -> each.session().id()).toList();
    }

    private static Optional<Session> next(Activity activity, UseCases use, Turn turn) {
        return use.the(Sessions.class).nextOf(activity.id(), turn.now()).stream()
                .findFirst();
    }

    /// @param isAnswered whether it is the one that is answered for; of several it is only asked which is meant
    private Meant meant(Session session, boolean isAnswered, UseCases use, Turn turn) {
        var activity = use.the(Activities.class)
                .findById(session.activityId())
                .orElseThrow()
                .at(session);
        var group = activity.groupId() == null
                ? ""
                : use.the(Groups.class)
                        .findById(activity.groupId())
                        .map(Group::name)
                        .orElse("");
        var next = use.the(Sessions.class).nextOf(activity.id(), session.startsAt()).stream()
                .findFirst()
                .orElse(null);
        boolean hasPlace = turn.bookings().stream()
                .anyMatch(
                        b -> b.session().id().equals(session.id()) && b.signUp().isBooked());
        boolean asAsked = !said.toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b(?:today|tonight|this (?:morning|evening))\\b.*")
                || turn.local(session.startsAt()).toLocalDate().equals(turn.at().toLocalDate());
        var enquiring = use.the(Enquiring.class);
        return new Meant(
                activity,
                session,
                group,
                turn.time(session.endsAt()),
                hasPlace,
                asAsked,
                next,
                isAnswered ? enquiring.known(activity.id(), fact.key(), said).orElse("") : "",
                isAnswered ? enquiring.whoKnows(activity) : List.of());
    }

    @Override
    public Step tell(Found found, Turn turn) {
        var all = found.all();
        if (all.isEmpty()) {
            return new Step.Declined();
        }
        if (all.size() > 1) {
            return fact == Fact.OTHER ? new Step.Declined() : which(all);
        }
        var told = all.getFirst();
        var answer = new FactOf(told).answer(fact, said);
        if (answer.isEmpty()) {
            return unknown(told, turn);
        }
        return Step.say(
                answer.get(),
                isOpen(told, turn)
                        ? turn.state()
                        : new FactState.ToldOf(told.session().id()));
    }

    private static boolean isOpen(Meant told, Turn turn) {
        var id = told.session().id();
        return turn.state().sessions().contains(id)
                || told.session().id().equals(MeantSession.of(turn.state()))
                || told.hasPlace();
    }

    /// Whoever runs it can be asked, where they read our messages; else there is a number to ring.
    private Step unknown(Meant told, Turn turn) {
        var reply = new FactOf(told).unknown();
        if (told.asked().isEmpty()) {
            return Step.say(
                    reply,
                    isOpen(told, turn)
                            ? turn.state()
                            : new FactState.ToldOf(told.session().id()));
        }
        var activity = told.activity();
        return Step.say(
                reply.with(Courtesy.YES_OR_NO),
                new FactState.OfferedToAsk(new AskLeader(
                        activity.id(), activity.title(), told.session().id(), fact, said)));
    }

    private Step which(List<Meant> all) {
        var options = new ArrayList<Reply.Option>();
        for (var each : all) {
            Object[] blanks = {
                "number", options.size() + 1,
                "title", each.activity().title(),
                "starts", each.session().startsAt()
            };
            options.add(new Reply.Option(
                    String.valueOf(options.size() + 1),
                    Phrase.of("whats-on.button", blanks),
                    Phrase.of("whats-on.button", blanks)));
        }
        return Step.say(
                new Reply(List.of(Phrase.of("fact.which")), options, Ask.NOTHING),
                new FactState.AskedFactOf(
                        fact,
                        said,
                        all.stream().map(each -> each.session().id()).toList()));
    }
}
