package kith.bot.talks.meetups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.meetups.Change;
import kith.community.meetups.Changed;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// What a leader is asked and told who changes what goes on.
final class ChangesTalk {

    private ChangesTalk() {}

    static Step left() {
        return Step.say(Reply.of("change.left"), new State.Idle());
    }

    /// @param asked whether it is clear that they do not mean their own place
    static Step tell(Changed changed, boolean asked, Turn turn) {
        var own = asked ? Optional.<Booking>empty() : own(changed, turn);
        if (own.isPresent() && changed instanceof Changed.OneOrAll all) {
            return whose(own.get(), all.choice(), all.change());
        }
        if (own.isPresent() && changed instanceof Changed.Sure sure) {
            return whose(own.get(), sure.choice(), sure.change());
        }
        return switch (changed) {
            case Changed.NotTheirs not -> new Step.Declined();
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
    private static Optional<Booking> own(Changed changed, Turn turn) {
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
                : turn.bookings().stream()
                        .filter(each ->
                                each.session().id().equals(choice.target().session())
                                        || turn.local(each.session().startsAt())
                                                .toLocalDate()
                                                .equals(day))
                        .filter(each -> turn.company().isTheirs(each.signUp().personId()))
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
                new MeetUpState.AskedWhose(choice.target(), change, own.signUp().id()));
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
                new MeetUpState.AskedWhichMeetUp(
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
                new MeetUpState.AskedOneOrAll(one.choice().target(), one.change()));
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
                new MeetUpState.AskedIfSure(sure.choice().target(), sure.change(), sure.all()));
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

    private static Instant orNever(@Nullable Instant moment) {
        return moment == null ? Instant.EPOCH : moment;
    }
}
