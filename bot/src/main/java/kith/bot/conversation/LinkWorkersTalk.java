package kith.bot.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.community.checkins.Board;
import kith.community.checkins.Inviting;
import kith.community.checkins.Planning;
import kith.community.checkins.SeeingTo;
import kith.community.checkins.Way;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// The talk with a link worker about the people in their care. Rights are checked by the use cases.
public final class LinkWorkersTalk {

    /// More lines than this are no text message any more.
    private static final int MOST_LINES = 9;

    /// So short a message may be a word for us in the place of a note: STOP, HELP, NO.
    private static final int A_WORD_FOR_US = 3;

    private LinkWorkersTalk() {}

    /// What a message wants if a link worker wrote it: an order, or the answer to what we asked about one. Null when
    /// it is neither, and when they may be in danger themselves; only "spoke to mary …" reports of somebody else.
    ///
    /// @param said the message as it was written
    public static @Nullable Intent work(Understood understood, Talk talk, Turn known, String said) {
        var order = understood.order();
        if (understood.crisis() && !(order instanceof Order.SpokeTo)) {
            return null;
        }
        boolean goesOn = known.isStillTalking();
        if (goesOn && talk.state() instanceof States.AskedNote asked && isNote(understood, talk, known, said)) {
            return new Intents.Work(new Order.SpokeTo(asked.name(), said.strip()), asked.person());
        }
        if (goesOn && talk.state() instanceof States.AskedWhatIsWrong asked && isNote(understood, talk, known, said)) {
            return StillRightTalk.said(asked, said);
        }
        if (order instanceof Order.MoveNeed || order instanceof Order.GiveNeeds) {
            return goesOn && talk.state() instanceof States.ShownNeeds shown
                    ? ListTalk.numbered(order, shown.needs())
                    : null;
        }
        if (order != null) {
            return order;
        }
        boolean name = goesOn && said.strip().matches("[\\p{L}][\\p{L}\\p{M}'’. \\-]{1,60}");
        return name && talk.state() instanceof States.AskedWhichPerson which && !isAWordForUs(understood, said)
                ? which.order().called(said.strip())
                : null;
    }

    /// Anything in words, but for another order that can be no note, and for what answers something else.
    private static boolean isNote(Understood understood, Talk talk, Turn known, String said) {
        var order = understood.order();
        boolean other = order != null && order.isNeverANote();
        boolean answers = understood.intents().stream().anyMatch(LinkWorkersTalk::isAnswer)
                && known.asked(talk.state()).isPresent();
        return !other
                && !answers
                && !isAWordForUs(understood, said)
                && said.codePoints().anyMatch(Character::isLetter)
                && !said.strip().startsWith("/");
    }

    private static boolean isAnswer(Intent intent) {
        return intent instanceof Answer.Pick || intent instanceof Answer.Yes || intent instanceof Answer.No;
    }

    private static boolean isAWordForUs(Understood understood, String said) {
        return said.strip().split("\\s+").length <= A_WORD_FOR_US
                && switch (understood.intents().getFirst()) {
                    case Intents.Stop stop -> true;
                    case Intents.StopCalls stop -> true;
                    case Intents.CancelWord cancel -> true;
                    case Intents.StartAgain start -> true;
                    case Intents.Help help -> true;
                    case Answer.No no -> true;
                    default -> false;
                };
    }

    static boolean isAsking(State state) {
        return state instanceof States.AskedNote
                || state instanceof States.AskedWhichPerson
                || state instanceof States.AskedIfShares;
    }

    /// They would rather not go on with it.
    static Step never() {
        return Step.say(Reply.of("worker.never"), new State.Idle());
    }

    static Step pick(States.AskedWhichPerson which, Answer.Pick pick) {
        return pick.number() < 1 || pick.number() > which.people().size()
                ? Courtesy.noSuchNumber(pick.number(), which)
                : new Step.Do(new Deeds.Work(which.order(), which.people().get(pick.number() - 1)));
    }

    static Step pick(States.AskedIfShares shares, Answer.Pick pick) {
        return switch (pick.number()) {
            case 1 ->
                new Step.Do(new Deeds.Work(
                        new Order.Add(shares.order().name(), shares.order().number(), true), null));
            case 2 -> never();
            default -> Courtesy.noSuchNumber(pick.number(), shares);
        };
    }

    static Step pick(States.ShownBoard board, Answer.Pick pick) {
        return pick.number() < 1 || pick.number() > board.people().size()
                ? Courtesy.noSuchNumber(pick.number(), board)
                : new Step.Do(
                        new Deeds.Work(new Order.History(""), board.people().get(pick.number() - 1)));
    }

    // ---- What came of it

    static Step tell(Worked worked, State state) {
        return switch (worked) {
            case Worked.NobodyCalled nobody -> say("worker.nobody", "name", nobody.name());
            case Worked.WhichOne which -> which(which);
            case Worked.Added added -> added(added);
            case Worked.NoNumber none ->
                say(
                        "worker.no-number",
                        "name",
                        none.name(),
                        "typed",
                        none.typed(),
                        "hasTyped",
                        yes(!none.typed().isBlank()));
            case Worked.Checked checked -> checked(checked);
            case Worked.NoSuchQuestions none ->
                say(
                        "worker.no-questions",
                        "said",
                        none.said(),
                        "known",
                        String.join(", ", none.known().stream().sorted().toList()));
            case Worked.Calling calling ->
                say(
                        "worker.calling",
                        "name",
                        calling.name(),
                        "connected",
                        yes(calling.calling().connected()),
                        "hasNumber",
                        yes(!calling.calling().number().isEmpty()),
                        "number",
                        calling.calling().number());
            case Worked.BoardSeen seen -> board(seen.now());
            case Worked.HistorySeen seen -> history(seen.history(), seen.pausedUntil());
            case Worked.SpokenTo spoken -> say("worker.spoken", "name", spoken.name());
            case Worked.NoteWanted wanted ->
                Step.say(
                        Reply.of("worker.note", "name", wanted.name()),
                        new States.AskedNote(wanted.person(), wanted.name()));
            case Worked.Paused paused -> say("worker.paused", "name", paused.name(), "until", paused.until());
            case Worked.UntilWhen when -> say("worker.until-when", "name", when.name());
            case Worked.Resumed resumed -> say("worker.resumed", "name", resumed.name());
            case Worked.Planned planned -> planned(planned);
            case Worked.WhichDays which -> say("worker.which-days", "name", which.name());
            case Worked.Ended ended -> say("worker.ended", "name", ended.name());
            case Worked.NothingPlanned nothing -> say("worker.no-plan", "name", nothing.name());
            case Worked.Helping helping -> helping(helping);
            case Worked.ListingsSeen seen -> StillRightTalk.tell(seen);
            case Worked.WhatIsWrong what -> StillRightTalk.tell(what);
            case Worked.NoSuchNumber none -> Courtesy.noSuchNumber(none.number(), state);
            case Worked.OfGroup of -> GroupsTalk.tell(of);
            case Worked.ListAsked asked -> ListTalk.tell(asked.asked());
            case Worked.NeedsSeen seen -> ListTalk.tell(seen.seen());
            case Worked.NeedsKept kept -> ListTalk.tell(kept);
            case Worked.WhatNeeded what -> say("list.what-needed", "name", what.name());
            case Worked.NeedsGiven given -> ListTalk.tell(given.given(), state);
            case Worked.NeedMoved moved -> ListTalk.tell(moved.moved(), state);
        };
    }

    private static Step say(String key, Object... blanks) {
        return Step.say(Reply.of(key, blanks), new State.Idle());
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }

    private static Step which(Worked.WhichOne which) {
        var options = new ArrayList<Option>();
        for (Worked.Candidate each : which.people()) {
            Object[] blanks = {
                "number",
                options.size() + 1,
                "name",
                each.name(),
                "hasTown",
                yes(!each.town().isEmpty()),
                "town",
                each.town(),
                "hasEnding",
                yes(!each.ending().isEmpty()),
                "ending",
                each.ending()
            };
            options.add(new Option(
                    String.valueOf(options.size() + 1),
                    Phrase.of("worker.candidate", blanks),
                    Phrase.of("worker.candidate", blanks)));
        }
        return Step.say(
                Reply.of("worker.which", "count", which.people().size()).with(options),
                new States.AskedWhichPerson(
                        which.people().stream().map(Worked.Candidate::person).toList(), which.order()));
    }

    private static Step added(Worked.Added added) {
        return switch (added.added()) {
            case Inviting.Added.Asked asked ->
                say(
                        "worker.asked",
                        "name",
                        name(asked.person()),
                        "at",
                        asked.at(),
                        "later",
                        yes(asked.later()),
                        "namesake",
                        yes(asked.namesake()));
            case Inviting.Added.Known known ->
                say(
                        "worker.known",
                        "name",
                        name(known.person()),
                        "said",
                        known.said() == null ? "NOTHING" : known.said() ? "YES" : "NO");
            case Inviting.Added.NumberOf other ->
                Step.say(
                        Reply.of(
                                        "worker.number-of",
                                        "other",
                                        name(other.other()),
                                        "name",
                                        added.order().name())
                                .with(List.of(choice("1", "worker.shares"), choice("2", "worker.leave-it"))),
                        new States.AskedIfShares(added.order()));
            case Inviting.Added.Stopped stopped -> say("worker.stopped", "name", stopped.name());
            case Inviting.Added.NotAsked not -> say("worker.not-asked", "name", name(not.person()));
        };
    }

    private static Option choice(String say, String key) {
        return new Option(say, Phrase.of(key), Phrase.of(key));
    }

    private static Step checked(Worked.Checked checked) {
        return switch (checked.checked()) {
            case SeeingTo.Checked.Asked asked ->
                say("worker.checked", "name", checked.name(), "how", asked.how().name(), "at", asked.mayAskAt());
            case SeeingTo.Checked.AskedBefore before ->
                say(
                        "worker.asked-before",
                        "name",
                        checked.name(),
                        "due",
                        before.it().dueAt());
            case SeeingTo.Checked.NotAgreed not ->
                say("worker.not-agreed", "name", checked.name(), "no", yes(not.no()));
        };
    }

    private static Step planned(Worked.Planned planned) {
        var plan = planned.plan();
        var result = switch (planned.planned()) {
            case Planning.Planned.Agreed agreed -> "AGREED";
            case Planning.Planned.TheyAreAsked asked -> "ASKED";
            case Planning.Planned.CanNotAsk not -> "CAN_NOT";
            case Planning.Planned.QuietThen quiet -> "QUIET";
            case Planning.Planned.SaidNo no -> "SAID_NO";
        };
        return say(
                "worker.planned",
                "result",
                result,
                "name",
                planned.name(),
                "tell",
                yes(plan.way() == Way.YOU_TELL),
                "days",
                days(plan.days()),
                "time",
                plan.time(),
                "paused",
                yes(planned.paused()));
    }

    private static Phrase days(Set<DayOfWeek> days) {
        return Phrase.of(
                "worker.days",
                Stream.of(DayOfWeek.values())
                        .flatMap(day -> Stream.<Object>of(
                                day.name().toLowerCase(Locale.ROOT).substring(0, 3), yes(days.contains(day))))
                        .toArray());
    }

    private static Step helping(Worked.Helping helping) {
        return switch (helping.helping()) {
            case Inviting.Helping.Added added ->
                say("worker.helper", "helper", name(added.helper()), "name", helping.name(), "told", yes(added.told()));
            case Inviting.Helping.NoPlan none -> say("worker.no-plan", "name", helping.name());
            case Inviting.Helping.NumberOf other -> say("worker.helper-number-of", "other", name(other.other()));
            case Inviting.Helping.Stopped stopped -> say("worker.stopped", "name", stopped.name());
        };
    }

    // ---- The board

    private static Step board(Board.Now now) {
        var open = Stream.concat(now.needing().stream(), now.waiting().stream()).toList();
        var shown = open.subList(0, Math.min(MOST_LINES, open.size()));
        var options = new ArrayList<Option>();
        for (Board.Open each : shown) {
            options.add(line(options.size() + 1, each, now.needing().contains(each)));
        }
        var reply = Reply.of(
                "worker.board",
                "needing",
                now.needing().size(),
                "waiting",
                now.waiting().size(),
                "answered",
                now.answered(),
                "paused",
                now.paused().size(),
                "more",
                open.size() - shown.size(),
                "any",
                yes(!shown.isEmpty()));
        return Step.say(
                reply.with(options),
                shown.isEmpty()
                        ? new State.Idle()
                        : new States.ShownBoard(
                                shown.stream().map(Board.Open::personId).toList()));
    }

    private static Option line(int number, Board.Open open, boolean needs) {
        var answer = open.answer();
        Object[] blanks = {
            "number",
            number,
            "name",
            open.name(),
            "why",
            needs ? open.why().name() : "WAITING",
            "due",
            open.dueAt(),
            "mood",
            answer == null ? "NONE" : answer.name(),
            "at",
            open.answeredAt() == null ? open.dueAt() : open.answeredAt(),
            "hasPhone",
            yes(needs && !open.number().isEmpty()),
            "number2",
            open.number(),
            "hasOnIt",
            yes(!open.onIt().isEmpty()),
            "onIt",
            open.onIt(),
            "hasHelper",
            yes(!open.helper().isEmpty()),
            "helper",
            open.helper()
        };
        return new Option(
                String.valueOf(number),
                Phrase.of("worker.board-label", "number", number, "name", open.name()),
                Phrase.of("worker.board-line", blanks));
    }

    private static Step history(Board.History history, @Nullable LocalDate pausedUntil) {
        var plan = history.plan();
        var reply = Reply.of(
                "worker.history",
                "name",
                name(history.person()),
                "hasNumber",
                yes(!history.number().isEmpty()),
                "number",
                history.number(),
                "plan",
                plan == null
                        ? "NONE"
                        : plan.agreedAt() == null ? "NOT_AGREED" : plan.way().name(),
                "days",
                days(plan == null ? Set.of() : plan.days()),
                "time",
                plan == null ? LocalTime.NOON : plan.time(),
                "paused",
                yes(pausedUntil != null),
                "until",
                pausedUntil == null ? LocalDate.EPOCH : pausedUntil,
                "hasHelpers",
                yes(!history.helpers().isEmpty()),
                "helpers",
                String.join(", ", history.helpers()));
        for (Board.Past past : history.past()) {
            reply = reply.and(past(past));
        }
        return Step.say(reply, new State.Idle());
    }

    private static Phrase past(Board.Past past) {
        var it = past.checkIn();
        var answer = it.answer();
        boolean noted = !it.note().isBlank();
        return Phrase.of(
                "worker.past",
                "due",
                it.dueAt(),
                "mood",
                answer != null ? answer.name() : it.isOpen() ? "OPEN" : noted ? "TALK" : "NONE",
                "noted",
                yes(noted),
                "by",
                past.closedBy(),
                "note",
                it.note());
    }

    private static String name(Person person) {
        return person.name().isEmpty() ? "?" : person.name();
    }

    // ---- What those say who were asked
}
