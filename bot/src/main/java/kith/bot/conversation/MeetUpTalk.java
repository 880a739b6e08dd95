package kith.bot.conversation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.community.meetups.Detail;
import kith.community.meetups.Made;
import kith.community.meetups.Objection;
import kith.community.outbox.Message;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// The talk with a leader who makes a meet-up. Rights are checked by the use cases.
public final class MeetUpTalk {

    private static final Option SAVE = new Option("SAVE", Phrase.of("meet-up.save-label"), null);
    private static final Option DROP = new Option("DROP", Phrase.of("meet-up.drop-label"), null);
    private static final List<String> OFTEN = List.of("weekly", "fortnightly", "monthly", "once");

    private MeetUpTalk() {}

    /// What a message wants if it is about a meet-up and from someone who leads a group; null when it is not.
    public static Intents.@Nullable MeetUp order(Understood understood, Talk talk, Turn known) {
        var order = understood.meetUp();
        if (order == null || understood.crisis() || !known.leads()) {
            return null;
        }
        boolean answersUs = known.asked(talk.state()).isPresent()
                && isBare(understood.intents().getFirst());
        return order instanceof MeetUpOrder.Answer && answersUs ? null : new Intents.MeetUp(order);
    }

    private static boolean isBare(Intent intent) {
        return intent instanceof Answer.Pick || intent instanceof Answer.Yes || intent instanceof Answer.No;
    }

    static Step pick(States.MeetUpUnfinished unfinished, int number) {
        return switch (number) {
            case 1 -> new Step.Do(new Deeds.MeetUp(new MeetUpOrder.GoOn()));
            case 2 -> new Step.Do(new Deeds.MeetUp(new MeetUpOrder.Afresh(unfinished.told())));
            default -> Courtesy.noSuchNumber(number, unfinished);
        };
    }

    /// What was said in between leaves a meet-up in the making as it is; its leader is told how to go on.
    static Step kept(Talk talk, Step step) {
        boolean leaves = talk.state() instanceof States.MakingMeetUp
                && step instanceof Step.Say say
                && !(say.next().state() instanceof States.MakingMeetUp)
                && !(say.next().state() instanceof States.MeetUpUnfinished)
                && !say.reply().isSilence()
                && say.reply().phrases().stream()
                        .noneMatch(phrase ->
                                phrase.key().startsWith("stop.") || phrase.key().startsWith("meet-up."));
        return leaves && step instanceof Step.Say say
                ? new Step.Say(say.reply().after(Phrase.of("meet-up.kept")), say.next())
                : step;
    }

    static Step tell(Made made, @Nullable MeetUpOrder order, Talk talk) {
        return switch (made) {
            case Made.NotTheirs not -> Courtesy.unclear(talk);
            case Made.NothingBegun none -> Step.say(Reply.of("meet-up.none"), new State.Idle());
            case Made.Dropped dropped ->
                Step.say(
                        Reply.of(
                                "meet-up.dropped",
                                "hasTitle",
                                yes(!dropped.title().isEmpty()),
                                "title",
                                dropped.title()),
                        new State.Idle());
            case Made.Unfinished unfinished ->
                Step.say(
                        Reply.of(
                                        "meet-up.unfinished",
                                        "hasTitle",
                                        yes(!unfinished.title().isEmpty()),
                                        "title",
                                        unfinished.title())
                                .with(List.of(choice("1", "meet-up.go-on"), choice("2", "meet-up.afresh"))),
                        new States.MeetUpUnfinished(
                                order instanceof MeetUpOrder.New begun
                                        ? begun.told()
                                        : kith.community.meetups.Told.words("")));
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
            phrases.addAll(heard(asked, Set.of(Detail.values())));
            phrases.add(Phrase.of("meet-up.save"));
            return Step.say(
                    new Reply(phrases, List.of(SAVE, DROP), Message.Ask.NOTHING), new States.MakingMeetUp(null));
        }
        if (asked.heard().contains(Detail.GROUP) && !asked.group().isEmpty()) {
            phrases.add(Phrase.of("meet-up.group", "group", asked.group()));
        }
        phrases.addAll(heard(asked, asked.heard()));
        if (asked.problem() != Objection.NO_SUCH_POSTCODE && asked.problem() != Objection.NO_POSTCODE) {
            phrases.add(question(asked, asked.asking()));
        }
        var options = options(asked, asked.asking());
        boolean onAMap = asked.asking() == Detail.POSTCODE && options.isEmpty();
        return Step.say(
                new Reply(phrases, options, onAMap ? Message.Ask.LOCATION : Message.Ask.NOTHING),
                new States.MakingMeetUp(asked.asking()));
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
            for (String each : OFTEN) {
                options.add(numbered(options.size() + 1, often(each, asked)));
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

    // ---- What is said back

    private static List<Phrase> heard(Made.Asked asked, Set<Detail> details) {
        var meetUp = asked.meetUp();
        var said = new ArrayList<Phrase>();
        if (details.contains(Detail.TITLE) && meetUp.title() != null) {
            said.add(Phrase.of("meet-up.title", "title", meetUp.title()));
        }
        boolean where = details.contains(Detail.VENUE) || details.contains(Detail.POSTCODE);
        if (where && meetUp.venue() != null && meetUp.postcode() != null) {
            said.add(Phrase.of(
                    "meet-up.venue",
                    "venue",
                    meetUp.venue(),
                    "hasPostcode",
                    yes(!meetUp.postcode().isEmpty()),
                    "postcode",
                    meetUp.postcode()));
        }
        boolean when = details.contains(Detail.DAY)
                || details.contains(Detail.TIME)
                || details.contains(Detail.END)
                || details.contains(Detail.OFTEN);
        if (when && (meetUp.day() != null || meetUp.starts() != null || meetUp.repeats() != null)) {
            said.add(when(asked));
        }
        if (details.contains(Detail.PLACES) && meetUp.places() != null) {
            said.add(Phrase.of("meet-up.places", "places", meetUp.places()));
        }
        if (details.contains(Detail.COST)
                && meetUp.cost() != null
                && !meetUp.cost().isEmpty()) {
            said.add(Phrase.of("meet-up.cost", "free", yes(meetUp.cost().equals("free")), "cost", meetUp.cost()));
        }
        if (details.contains(Detail.ACCESS)
                && meetUp.access() != null
                && !meetUp.access().isEmpty()) {
            said.add(Phrase.of("meet-up.access", "free", yes(meetUp.access().equals("step-free"))));
        }
        if (details.contains(Detail.BRING)
                && meetUp.bring() != null
                && !meetUp.bring().isEmpty()) {
            said.add(Phrase.of("meet-up.bring", "bring", meetUp.bring()));
        }
        return said;
    }

    private static Phrase when(Made.Asked asked) {
        var meetUp = asked.meetUp();
        var day = asked.starts() != null ? asked.starts().toLocalDate() : meetUp.day();
        return Phrase.of(
                "meet-up.when",
                "hasDay",
                yes(day != null),
                "day",
                day == null ? java.time.LocalDate.EPOCH : day,
                "hasStart",
                yes(meetUp.starts() != null),
                "starts",
                meetUp.starts() == null ? LocalTime.NOON : meetUp.starts(),
                "hasEnd",
                yes(meetUp.ends() != null),
                "ends",
                meetUp.ends() == null ? LocalTime.NOON : meetUp.ends(),
                "hasOften",
                yes(meetUp.repeats() != null),
                "often",
                often(meetUp.repeats() == null ? "once" : meetUp.repeats(), asked));
    }

    /// In someone's words where they are not one of ours.
    private static Phrase often(String repeats, Made.Asked asked) {
        var day = asked.starts() != null
                ? asked.starts().toLocalDate()
                : asked.meetUp().day();
        var kind = repeats.startsWith("monthly on") ? "monthly" : repeats.split(" ")[0];
        boolean known = day != null && (kind.equals("monthly") || OFTEN.contains(kind));
        boolean several = repeats.split(" ").length > 3 && kind.equals("weekly");
        int nth = day == null ? 1 : (day.getDayOfMonth() - 1) / 7 + 1;
        return Phrase.of(
                "meet-up.often",
                "often",
                known && !several ? kind : "other",
                "words",
                repeats,
                "nth",
                repeats.contains("last") || nth == 5 ? "last" : "n" + nth,
                "weekday",
                day == null ? "MONDAY" : day.getDayOfWeek().name());
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }
}
