package kith.bot.talks.meetups;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.community.meetups.Detail;
import kith.community.meetups.Made;
import kith.community.meetups.Objection;
import kith.community.meetups.Told;
import kith.community.outbox.Message;
import kith.community.phrases.Phrase;

/// What a leader is asked and told who makes a meet-up.
final class MakingTalk {

    private static final Option SAVE = new Option("SAVE", Phrase.of("meet-up.save-label"), null);
    private static final Option DROP = new Option("DROP", Phrase.of("meet-up.drop-label"), null);

    private MakingTalk() {}

    /// @param anew what they said of a new one, should they be asked whether to begin it
    static Step tell(Made made, Told anew) {
        return switch (made) {
            case Made.NotTheirs not -> new Step.Declined();
            case Made.NothingBegun none -> Step.say(Reply.of("meet-up.none"), new State.Idle());
            case Made.Dropped dropped ->
                Step.say(
                        Reply.of(
                                "meet-up.dropped",
                                "hasTitle",
                                dropped.title().isEmpty() ? "no" : "yes",
                                "title",
                                dropped.title()),
                        new State.Idle());
            case Made.Unfinished unfinished ->
                Step.say(
                        Reply.of(
                                        "meet-up.unfinished",
                                        "hasTitle",
                                        unfinished.title().isEmpty() ? "no" : "yes",
                                        "title",
                                        unfinished.title())
                                .with(List.of(choice("1", "meet-up.go-on"), choice("2", "meet-up.afresh"))),
                        new MeetUpState.MeetUpUnfinished(anew));
            case Made.Saved saved -> saved(saved);
            case Made.Asked asked -> asked(asked);
        };
    }

    private static Option choice(String say, String key) {
        return new Option(say, Phrase.of(key), Phrase.of(key));
    }

    private static Step saved(Made.Saved saved) {
        var code = saved.activity().code();
        return Step.say(
                Reply.of(
                        "meet-up.saved",
                        "title",
                        saved.activity().title(),
                        "day",
                        saved.starts().toLocalDate(),
                        "time",
                        saved.starts().toLocalTime(),
                        "code",
                        code,
                        "group",
                        saved.group()),
                new State.Idle());
    }

    private static Step asked(Made.Asked asked) {
        var phrases = new ArrayList<Phrase>();
        if (asked.problem() != null) {
            phrases.add(objection(asked.problem(), asked));
        }
        if (asked.asking() == null) {
            phrases.add(Phrase.of("meet-up.summary", "group", asked.group()));
            phrases.addAll(MeetUpSaidBack.details(asked, Set.of(Detail.values())));
            phrases.add(Phrase.of("meet-up.save"));
            return Step.say(
                    new Reply(phrases, List.of(SAVE, DROP), Message.Ask.NOTHING), new MeetUpState.MakingMeetUp(null));
        }
        if (asked.heard().contains(Detail.GROUP) && !asked.group().isEmpty()) {
            phrases.add(Phrase.of("meet-up.group", "group", asked.group()));
        }
        phrases.addAll(MeetUpSaidBack.details(asked, asked.heard()));
        if (asked.problem() != Objection.NO_SUCH_POSTCODE && asked.problem() != Objection.NO_POSTCODE) {
            phrases.add(question(asked, asked.asking()));
        }
        var options = options(asked, asked.asking());
        boolean onAMap = asked.asking() == Detail.POSTCODE && options.isEmpty();
        return Step.say(
                new Reply(phrases, options, onAMap ? Message.Ask.LOCATION : Message.Ask.NOTHING),
                new MeetUpState.MakingMeetUp(asked.asking()));
    }

    private static Phrase objection(Objection problem, Made.Asked asked) {
        return switch (problem) {
            case NOT_UNDERSTOOD -> Phrase.of(asked.asking() == null ? "meet-up.change-what" : "meet-up.not-understood");
            case NEEDED -> Phrase.of("meet-up.needed");
            case ENDS_BEFORE -> Phrase.of("meet-up.ends-before");
            case IN_THE_PAST -> Phrase.of("meet-up.past");
            case NO_SUCH_POSTCODE -> Phrase.of("meet-up.no-such-postcode");
            case NO_POSTCODE ->
                Phrase.of(
                        "meet-up.no-postcode",
                        "venue",
                        Objects.requireNonNull(asked.meetUp().venue()));
        };
    }

    private static Phrase question(Made.Asked asked, Detail asking) {
        var meetUp = asked.meetUp();
        return switch (asking) {
            case GROUP -> Phrase.of("meet-up.ask-group");
            case TITLE -> Phrase.of("meet-up.ask-title");
            case VENUE -> Phrase.of("meet-up.ask-venue");
            case POSTCODE ->
                Phrase.of(
                        asked.choices().isEmpty() ? "meet-up.ask-postcode" : "meet-up.ask-which-venue",
                        "venue",
                        Objects.requireNonNull(meetUp.venue()));
            case DAY -> Phrase.of("meet-up.ask-day");
            case TIME -> Phrase.of("meet-up.ask-time");
            case END -> Phrase.of("meet-up.ask-end");
            case OFTEN -> Phrase.of("meet-up.ask-often");
            case PLACES -> Phrase.of("meet-up.ask-places");
            case COST -> Phrase.of("meet-up.ask-cost");
            case ACCESS -> Phrase.of("meet-up.ask-access");
            case BRING -> Phrase.of("meet-up.ask-bring");
        };
    }

    private static List<Option> options(Made.Asked asked, Detail asking) {
        var options = new ArrayList<Option>();
        if (asking == Detail.OFTEN) {
            for (String each : MeetUpSaidBack.OFTEN) {
                options.add(numbered(options.size() + 1, MeetUpSaidBack.often(each, asked)));
            }
        }
        for (String choice : asked.choices()) {
            options.add(numbered(options.size() + 1, Phrase.of("meet-up.name", "name", choice)));
        }
        return options;
    }

    private static Option numbered(int number, Phrase what) {
        var line = Phrase.of("meet-up.choice", "number", number, "what", what);
        return new Option(String.valueOf(number), line, line);
    }
}
