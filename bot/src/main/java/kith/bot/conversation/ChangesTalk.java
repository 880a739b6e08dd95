package kith.bot.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.Leave;
import kith.community.meetups.Change;
import kith.community.meetups.Changed;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;

/// The talk with a leader who changes what goes on. Rights are checked by the use cases.
final class ChangesTalk {

    private ChangesTalk() {}

    static boolean isAsking(State state) {
        return state instanceof States.AskedWhichMeetUp
                || state instanceof States.AskedOneOrAll
                || state instanceof States.AskedWhose
                || state instanceof States.AskedIfSure;
    }

    static Step left() {
        return Step.say(Reply.of("change.left"), new State.Idle());
    }

    static Step pick(States.AskedWhichMeetUp which, int number) {
        return number < 1 || number > which.targets().size()
                ? Courtesy.noSuchNumber(number, which)
                : make(new MeetUpOrder.Make(which.change(), which.targets().get(number - 1), null, false, false));
    }

    static Step pick(States.AskedOneOrAll which, int number) {
        return switch (number) {
            case 1, 2 -> make(new MeetUpOrder.Make(which.change(), which.target(), number == 2, false, true));
            case 3 -> left();
            default -> Courtesy.noSuchNumber(number, which);
        };
    }

    static Step pick(States.AskedWhose whose, int number) {
        return switch (number) {
            case 1 -> make(new MeetUpOrder.Make(whose.change(), whose.target(), null, false, true));
            case 2 -> new Step.Do(new Leave(whose.signUp(), false));
            default -> Courtesy.noSuchNumber(number, whose);
        };
    }

    static Step pick(States.AskedIfSure sure, int number) {
        return switch (number) {
            case 1 -> make(new MeetUpOrder.Make(sure.change(), sure.target(), sure.all(), true, true));
            case 2 -> left();
            default -> Courtesy.noSuchNumber(number, sure);
        };
    }

    private static Step make(MeetUpOrder order) {
        return new Step.Do(new Deeds.MeetUp(order));
    }

    static Step tell(Outcome.MeetUpChanged outcome, Turn known) {
        var own = outcome.asked() ? Optional.<Booking>empty() : own(outcome.changed(), known);
        if (own.isPresent() && outcome.changed() instanceof Changed.OneOrAll all) {
            return whose(own.get(), all.choice(), all.change());
        }
        if (own.isPresent() && outcome.changed() instanceof Changed.Sure sure) {
            return whose(own.get(), sure.choice(), sure.change());
        }
        return switch (outcome.changed()) {
            case Changed.NotTheirs not -> Step.say(Reply.of("chat.unclear"), new State.Idle());
            case Changed.Which which -> which(which);
            case Changed.OneOrAll one -> oneOrAll(one);
            case Changed.Sure sure -> sure(sure);
            case Changed.Done done -> Step.say(done(done), new State.Idle());
            case Changed.Refused refused ->
                Step.say(
                        Reply.of("change.refused", "why", refused.why().name(), "title", refused.title()),
                        new State.Idle());
        };
    }

    /// What they might rather not come to themselves.
    private static Optional<Booking> own(Changed changed, Turn known) {
        var choice = switch (changed) {
            case Changed.OneOrAll one -> one.choice();
            case Changed.Sure sure when sure.change().kind() == Change.Kind.CANCEL -> sure.choice();
            default -> null;
        };
        var day = switch (changed) {
            case Changed.OneOrAll one -> one.change().day();
            case Changed.Sure sure -> sure.change().day();
            default -> null;
        };
        return choice == null
                ? Optional.empty()
                : known.bookings().stream()
                        .filter(each ->
                                each.session().id().equals(choice.target().session())
                                        || known.local(each.session().startsAt())
                                                .toLocalDate()
                                                .equals(day))
                        .filter(each -> known.company().isTheirs(each.signUp().personId()))
                        .findFirst();
    }

    private static Step whose(Booking own, Changed.Choice choice, Change change) {
        return Step.say(
                Reply.of(
                                "change.whose",
                                "title",
                                own.activity().title(),
                                "starts",
                                own.session().startsAt())
                        .with(List.of(
                                option("1", "change.everyone", "title", choice.title()),
                                option(
                                        "2",
                                        "change.own",
                                        "title",
                                        own.activity().title()))),
                new States.AskedWhose(choice.target(), change, own.signUp().id()));
    }

    private static Step which(Changed.Which which) {
        var options = new ArrayList<Option>();
        for (Changed.Choice each : which.choices()) {
            var line = Phrase.of(
                    "change.choice",
                    "number",
                    options.size() + 1,
                    "title",
                    each.title(),
                    "hasStart",
                    each.startsAt() == null ? "no" : "yes",
                    "starts",
                    orNever(each.startsAt()));
            options.add(new Option(String.valueOf(options.size() + 1), line, line));
        }
        return Step.say(
                Reply.of("change.which").with(options),
                new States.AskedWhichMeetUp(
                        which.choices().stream().map(Changed.Choice::target).toList(), which.change()));
    }

    private static Step oneOrAll(Changed.OneOrAll one) {
        Object[] blanks = {
            "title",
            one.choice().title(),
            "starts",
            orNever(one.choice().startsAt()),
            "people",
            one.people(),
            "all",
            one.all()
        };
        return Step.say(
                Reply.of("change.one-or-all", blanks)
                        .with(List.of(
                                option("1", "change.one", blanks),
                                option("2", "change.all", blanks),
                                option("3", "change.neither"))),
                new States.AskedOneOrAll(one.choice().target(), one.change()));
    }

    private static Option option(String say, String key, Object... blanks) {
        return new Option(say, Phrase.of(key, blanks), Phrase.of(key, blanks));
    }

    private static Step sure(Changed.Sure sure) {
        return Step.say(
                Reply.of(
                                "change.sure",
                                "kind",
                                isOnlyElsewhere(sure)
                                        ? "PLACE"
                                        : sure.change().kind().name(),
                                "all",
                                sure.all() ? "yes" : "no",
                                "title",
                                sure.choice().title(),
                                "starts",
                                orNever(sure.choice().startsAt()),
                                "to",
                                orNever(sure.toStart()),
                                "elsewhere",
                                sure.toWhere().isEmpty() ? "no" : "yes",
                                "venue",
                                sure.toWhere(),
                                "people",
                                sure.people())
                        .with(List.of(
                                new Option("YES", Phrase.of("change.yes-label"), null),
                                new Option("NO", Phrase.of("change.no-label"), null))),
                new States.AskedIfSure(sure.choice().target(), sure.change(), sure.all()));
    }

    private static boolean isOnlyElsewhere(Changed.Sure sure) {
        return sure.toStart() != null && sure.toStart().equals(sure.choice().startsAt());
    }

    private static Reply done(Changed.Done done) {
        return Reply.of(
                "change.done",
                "kind",
                done.change().kind().name(),
                "all",
                done.all() ? "yes" : "no",
                "title",
                done.choice().title(),
                "starts",
                orNever(done.choice().startsAt()),
                "people",
                done.people(),
                "places",
                done.places(),
                "over",
                done.people() > done.places() ? "yes" : "no",
                "code",
                done.code());
    }

    private static Instant orNever(@org.jspecify.annotations.Nullable Instant moment) {
        return moment == null ? Instant.EPOCH : moment;
    }
}
