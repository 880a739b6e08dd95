package kith.bot.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.community.broadcasts.Advice;
import kith.community.broadcasts.Drafted;
import kith.community.broadcasts.Progress;
import kith.community.broadcasts.Reach;
import kith.community.broadcasts.ReplyAnswered;
import kith.community.broadcasts.Sending;
import kith.community.broadcasts.Stopped;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// The talk with a leader who has something to tell a group, and with those who answer it.
final class BroadcastTalk {

    /// More advice than this is not read.
    private static final int MOST_ADVICE = 3;

    /// More names than this are no help on a phone.
    private static final int MOST_NAMES = 10;

    private static final Option SEND = new Option("SEND", Phrase.of("broadcast.send-label"), null);
    private static final Option DROP = new Option("DROP", Phrase.of("broadcast.drop-label"), null);

    private BroadcastTalk() {}

    static Step hear(Talk talk, Intent intent, Turn known) {
        var announced = known.announced();
        return switch (intent) {
            case Intents.Tell tell ->
                leading(
                        talk,
                        known,
                        tell.otherwise(),
                        () -> new Deeds.Draft(tell.rest(), tell.day(), tell.dayWords(), tell.invitation()));
            case Intents.Send send ->
                announced.draft() == null
                        ? otherwise(talk, send.otherwise(), known)
                        : new Step.Do(new Deeds.SendDraft(send.at()));
            case Intents.Drop drop ->
                announced.draft() == null
                        ? otherwise(talk, drop.otherwise(), known)
                        : new Step.Do(new Deeds.DropDraft());
            case Intents.NewWords words -> new Step.Do(new Deeds.Rewrite(words.text()));
            case Intents.Hold hold ->
                leading(talk, known, hold.otherwise(), () -> new Deeds.StopSending(hold.otherwise()));
            case Intents.HowItGoes goes ->
                leading(talk, known, goes.otherwise(), () -> new Deeds.SeeHowItGoes(goes.otherwise()));
            case Intents.ReplyTo reply when known.leads() -> new Step.Do(new Deeds.AnswerReply(reply.rest()));
            case Intents.ReplyTo reply -> toLeader(talk, reply.rest(), reply.otherwise(), known);
            case Intents.ToLeader words -> toLeader(talk, words.text(), new Unclear(words.text()), known);
            case Unclear unclear
            when announced.heard() != null ->
                new Step.Do(new Deeds.PassOn(announced.heard().broadcast(), unclear.text()));
            default -> Courtesy.unclear(talk);
        };
    }

    /// It was not about anything a leader wrote; what makes no sense else, is told so.
    static Step otherwise(Talk talk, Intent otherwise, Turn known) {
        return otherwise instanceof Unclear && known.leads()
                ? Step.say(Reply.of("broadcast.no-draft"), talk.state())
                : Dialogue.heard(talk, otherwise, known);
    }

    private static Step leading(Talk talk, Turn known, Intent otherwise, Supplier<Deeds> deed) {
        return known.leads() ? new Step.Do(deed.get()) : Dialogue.heard(talk, otherwise, known);
    }

    private static Step toLeader(Talk talk, String words, Intent otherwise, Turn known) {
        var heard = known.announced().heard();
        return heard == null
                ? Dialogue.heard(talk, otherwise, known)
                : new Step.Do(new Deeds.PassOn(heard.broadcast(), words));
    }

    static Step pick(States.AskedAudience which, Answer.Pick pick) {
        return pick.number() < 1 || pick.number() > which.audiences().size()
                ? Courtesy.noSuchNumber(pick.number(), which)
                : new Step.Do(new Deeds.DraftFor(
                        which.audiences().get(pick.number() - 1), which.words(), which.invitation()));
    }

    static Step tell(Drafted drafted, Talk talk) {
        return switch (drafted) {
            case Drafted.Preview preview -> Step.say(preview(preview), new States.Previewed(preview.id()));
            case Drafted.Which which -> which(which);
            case Drafted.Nobody nobody ->
                Step.say(
                        Reply.of(
                                "broadcast.nobody",
                                "whom",
                                nobody.whom(),
                                "hasWhom",
                                nobody.whom().isBlank() ? "no" : "yes",
                                "groups",
                                String.join(", ", nobody.groups()),
                                "hasGroups",
                                nobody.groups().isEmpty() ? "no" : "yes"),
                        talk.state());
            case Drafted.NoWords none -> Step.say(Reply.of("broadcast.no-words", "about", none.about()), talk.state());
            case Drafted.NoDraft none -> Step.say(Reply.of("broadcast.no-draft"), new State.Idle());
        };
    }

    private static Step which(Drafted.Which which) {
        var options = new ArrayList<Option>();
        for (Drafted.Choice choice : which.choices()) {
            Object[] blanks = {
                "number",
                options.size() + 1,
                "name",
                choice.name(),
                "hasStart",
                choice.startsAt() == null ? "no" : "yes",
                "starts",
                choice.startsAt() == null ? Instant.EPOCH : choice.startsAt()
            };
            options.add(new Option(
                    String.valueOf(options.size() + 1),
                    Phrase.of("broadcast.which-label", blanks),
                    Phrase.of("broadcast.which-line", blanks)));
        }
        return Step.say(
                Reply.of("broadcast.which").with(options),
                new States.AskedAudience(
                        which.choices().stream().map(Drafted.Choice::audience).toList(),
                        which.words(),
                        which.invitation()));
    }

    private static Reply preview(Drafted.Preview preview) {
        var reach = preview.reach();
        var reply = Reply.of(
                preview.audience().isInvitation() ? "broadcast.preview-invitation" : "broadcast.preview",
                "about",
                preview.about(),
                "people",
                reach.people(),
                "texts",
                reach.byText(),
                "telegram",
                reach.byTelegram());
        if (reach.people() > 0) {
            reply = reply.and(Phrase.of(
                    "broadcast.cost",
                    "parts",
                    reach.mostParts(),
                    "fewest",
                    reach.fewestParts(),
                    "cost",
                    money(preview.hundredths())));
        }
        if (reach.people() > 0 && reach.laterAt() != null) {
            reply = reply.and(Phrase.of("broadcast.later", "at", reach.laterAt()));
        }
        reply = missing(reply, preview, reach);
        reply = reply.and(Phrase.of("broadcast.reads", "words", preview.asSent()));
        for (Advice advice : preview.advice().stream().limit(MOST_ADVICE).toList()) {
            reply = reply.and(words(advice));
        }
        return reach.people() == 0
                ? reply.and(Phrase.of("broadcast.no-send")).with(DROP)
                : reply.and(Phrase.of("broadcast.send")).with(List.of(SEND, DROP));
    }

    private static Reply missing(Reply reply, Drafted.Preview preview, Reach reach) {
        var more = reply;
        if (preview.meetUpsOnly() > 0) {
            more = more.and(Phrase.of("broadcast.meet-ups-only", "people", preview.meetUpsOnly()));
        }
        if (reach.paused() > 0) {
            more = more.and(Phrase.of("broadcast.paused", "paused", reach.paused()));
        }
        return reach.unreached().isEmpty() ? more : more.and(unreached(reach.unreached()));
    }

    private static Phrase unreached(List<String> firstNames) {
        var names = firstNames.stream()
                .filter(name -> !name.isBlank())
                .limit(MOST_NAMES)
                .toList();
        return Phrase.of(
                "broadcast.unreached",
                "people",
                firstNames.size(),
                "hasNames",
                names.isEmpty() ? "no" : "yes",
                "names",
                String.join(", ", names));
    }

    private static Phrase words(Advice advice) {
        return switch (advice) {
            case Advice.SayInstead say -> Phrase.of("advice.say-instead", "term", say.term(), "plain", say.plain());
            case Advice.LongSentence sentence ->
                Phrase.of("advice.long-sentence", "words", sentence.words(), "begins", sentence.begins());
            case Advice.Capitals capitals -> Phrase.of("advice.capitals", "word", capitals.word());
            case Advice.Costly costly ->
                Phrase.of(
                        "advice.costly",
                        "characters",
                        costly.characters(),
                        "hasInstead",
                        costly.instead().isEmpty() ? "no" : "yes",
                        "instead",
                        costly.instead(),
                        "parts",
                        costly.parts(),
                        "without",
                        costly.partsWithout());
            case Advice.NoSender _ -> Phrase.of("advice.no-sender");
            case Advice.NoWhen _ -> Phrase.of("advice.no-when");
            case Advice.NoWhere _ -> Phrase.of("advice.no-where");
            case Advice.NoCode _ -> Phrase.of("advice.no-code");
            case Advice.TooLong tooLong -> Phrase.of("advice.too-long", "parts", tooLong.parts());
        };
    }

    static Step tell(Sending sending, Talk talk) {
        return switch (sending) {
            case Sending.Begun begun ->
                Step.say(
                        Reply.of(
                                "broadcast.begun",
                                "about",
                                begun.about(),
                                "people",
                                begun.people(),
                                "later",
                                begun.laterAt() == null ? "no" : "yes",
                                "at",
                                orNow(begun.laterAt())),
                        new State.Idle());
            case Sending.Scheduled scheduled ->
                Step.say(
                        Reply.of("broadcast.scheduled", "about", scheduled.about(), "at", scheduled.at()),
                        new State.Idle());
            case Sending.TooDear dear ->
                Step.say(
                        Reply.of(
                                dear.byMonth() ? "broadcast.too-dear-month" : "broadcast.too-dear",
                                "cost",
                                money(dear.hundredths()),
                                "left",
                                money(dear.left())),
                        talk.state());
            case Sending.ReachesNobody nobody ->
                Step.say(
                        nobody.unreached().isEmpty()
                                ? Reply.of("broadcast.no-send")
                                : Reply.of("broadcast.no-send").and(unreached(nobody.unreached())),
                        talk.state());
            case Sending.InThePast past -> Step.say(Reply.of("broadcast.past", "at", past.at()), talk.state());
            case Sending.NoDraft none -> Step.say(Reply.of("broadcast.no-draft"), new State.Idle());
        };
    }

    private static Instant orNow(@Nullable Instant at) {
        return at == null ? Instant.EPOCH : at;
    }

    static Step tell(Stopped stopped) {
        return Step.say(
                stopped.untouched()
                        ? Reply.of("broadcast.unscheduled", "about", stopped.about())
                        : Reply.of(
                                "broadcast.stopped",
                                "about",
                                stopped.about(),
                                "before",
                                stopped.before(),
                                "heldBack",
                                stopped.heldBack()),
                new State.Idle());
    }

    static Step tell(Progress progress, Talk talk) {
        return progress.sendAt() == null
                ? Step.say(new Reply(List.of(progress.words()), List.of(), Reply.SILENCE.ask()), talk.state())
                : Step.say(
                        Reply.of("broadcast.waits", "about", progress.about(), "at", progress.sendAt()), talk.state());
    }

    static Reply passedOn(String leader) {
        return Reply.of("broadcast.passed-on", "leader", leader, "hasLeader", leader.isBlank() ? "no" : "yes")
                .with(Courtesy.WHATS_ON);
    }

    static Step tell(ReplyAnswered answering, Talk talk) {
        return switch (answering) {
            case ReplyAnswered.Answered answered ->
                Step.say(named("broadcast.answered", answered.firstName()), talk.state());
            case ReplyAnswered.NoWords none -> Step.say(named("broadcast.answer-what", none.firstName()), talk.state());
            case ReplyAnswered.Unreached unreached ->
                Step.say(named("broadcast.answer-unreached", unreached.firstName()), talk.state());
            case ReplyAnswered.Nobody nobody ->
                Step.say(Reply.of("broadcast.answer-whom", "whom", nobody.whom()), talk.state());
            case ReplyAnswered.Which which -> Step.say(which(which), talk.state());
        };
    }

    private static Reply which(ReplyAnswered.Which which) {
        var reply = Reply.of("broadcast.answer-which");
        for (ReplyAnswered.Said said : which.said()) {
            reply = reply.and(Phrase.of(
                    "broadcast.answer-which-line",
                    "number",
                    said.number(),
                    "name",
                    said.firstName(),
                    "about",
                    said.about()));
        }
        return reply;
    }

    private static Reply named(String key, String name) {
        return Reply.of(key, "name", name, "hasName", name.isBlank() ? "no" : "yes");
    }

    /// `67p`, `£12.40`; a part of a penny counts as one.
    static String money(long hundredths) {
        long pence = (hundredths + 99) / 100;
        return pence < 100 ? pence + "p" : String.format(Locale.ROOT, "£%d.%02d", pence / 100, pence % 100);
    }
}
