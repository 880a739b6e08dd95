package kith.bot.hearing.grammar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kith.bot.conversation.Subjects;
import kith.bot.language.Called;
import kith.bot.language.Utterance;
import kith.bot.language.Vocabulary;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.attendance.AttendanceWords;
import kith.bot.talks.attendance.CallAgain;
import kith.bot.talks.attendance.SeeWhoComes;
import kith.bot.talks.broadcasts.BroadcastState;
import kith.bot.talks.broadcasts.BroadcastWords;
import kith.bot.talks.broadcasts.PassOn;
import kith.bot.talks.codes.SeeCode;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.identity.IdentityState;
import kith.bot.talks.identity.Name;
import kith.bot.talks.meetups.MeetUpState;
import kith.bot.talks.meetups.MeetUpWords;
import kith.bot.talks.meetups.NewMeetUp;
import kith.bot.talks.waitinglist.SeeWhoWaits;
import kith.bot.talks.waitinglist.Split;
import kith.bot.talks.waitinglist.WaitingListWords;
import kith.community.meetups.Detail;
import org.jspecify.annotations.Nullable;

/// What the grammar makes of a message where the talk stands: who speaks gives names a meaning, and what was asked or
/// shown last gives one to words that mean nothing by themselves. Pure.
public final class InContext {

    /// An order of a link worker with a long note. It is found by patterns, whose stack stays bounded by this.
    private static final int LONGEST_ORDER = 2_000;

    private static final Pattern CODE = Pattern.compile("[a-z]{3,}\\d+");

    private final Vocabulary vocabulary;
    private final Understanding understanding;
    private final MeetUpWords meetUps;
    private final Naming naming;

    public InContext(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.understanding = new Understanding(vocabulary);
        this.meetUps = new MeetUpWords(vocabulary.lexicon());
        this.naming = new Naming(vocabulary);
    }

    /// Whether a message says that they are not well, and nothing else.
    public boolean isOnlyTrouble(String text, String language) {
        return understanding.isOnlyTrouble(text, language);
    }

    /// @param language the one its words are most likely in
    public Understood read(Turn turn, String language) {
        var order = order(turn);
        var understood = switch (turn.state()) {
            case IdentityState.AskedOwnName s -> name(turn, language);
            case IdentityState.AskedTheirName s -> name(turn, language);
            case MeetUpState.MakingMeetUp making -> meetUp(turn, language, making.asked(), order);
            case BroadcastState.Previewed s -> draft(turn, language);
            default -> turn.hasJustReadALeader() ? reply(turn, language) : from(turn, language);
        };
        boolean isName = understood.intents().getFirst() instanceof Name;
        if (isName || order == null) {
            return understood;
        }
        return turn.staff() == null ? understood.meaning(order) : understood.with(order);
    }

    /// From whoever speaks in this turn: what leaders ask of their groups is theirs alone.
    Understood from(Turn turn, String language) {
        var now = turn.at().toLocalDateTime();
        var anyones = understanding.understand(
                turn.said(), now, language, Called.of(turn.company().people()));
        var command = Command.in(turn.said());
        if (command instanceof Command.Known) {
            return anyones;
        }
        var said = command instanceof Command.Words other ? other.text() : turn.said();
        var told = BroadcastWords.in(said, anyones.usual().getFirst(), turn, words -> understanding.time(words, now));
        if (told != null || anyones.usual().size() > 1) {
            return told == null ? anyones : anyones.meaning(told);
        }
        var comes = AttendanceWords.in(said, words -> understanding.time(words, now));
        var waits = WaitingListWords.in(said);
        var leaders = comes == null ? waits : comes;
        if (leaders == null) {
            return anyones;
        }
        var code = code(leaders);
        boolean asksAboutIt = !code.isEmpty() && (turn.leads() || waits != null);
        var about = asksAboutIt ? anyones.usually(new SeeCode(code)) : anyones;
        return about.meaning(leaders);
    }

    /// Of the activity that a leader's question names; empty when it names none.
    private static String code(Intent leaders) {
        var code = switch (leaders) {
            case SeeWhoWaits waits -> waits.code();
            case Split split -> split.code();
            case CallAgain again -> again.code();
            case SeeWhoComes who when CODE.matcher(who.said()).matches() -> who.said();
            default -> "";
        };
        return code.toUpperCase(Locale.ROOT);
    }

    /// From somebody whose first name, or that of somebody they care for, was asked.
    private Understood name(Turn turn, String language) {
        var understood = understanding.understand(
                turn.said(),
                turn.at().toLocalDateTime(),
                language,
                Called.of(turn.company().people()));
        var intent = understood.intents().getFirst();
        boolean special = intent instanceof Stop
                || intent instanceof CancelWord
                || intent instanceof Help
                || intent instanceof StartAgain;
        var name = special ? null : naming.name(turn.said());
        return name == null ? understood : new Understood(List.of(new Name(name)));
    }

    /// From a leader who has just been shown what they are going to tell their people.
    Understood draft(Turn turn, String language) {
        var usual = from(turn, language);
        var text = turn.said();
        var now = turn.at().toLocalDateTime();
        return usual.meaning(
                DraftWords.inDraft(text, Wording.of(text).size(), usual, words -> understanding.time(words, now)));
    }

    /// From a leader who was last asked something about a new meet-up.
    ///
    /// @param asked null when they were shown it whole
    /// @param order what it asks for as [#order] reads it
    Understood meetUp(Turn turn, String language, @Nullable Detail asked, @Nullable Intent order) {
        var usual = from(turn, language).with(order);
        return usual.meetUp() != null && !(usual.meetUp() instanceof NewMeetUp && asked == Detail.BRING)
                ? usual
                : usual.withMeetUp(
                        MeetUpAsides.isOne(turn.said(), asked, usual)
                                ? null
                                : meetUps.answer(turn.said(), asked, turn.at().toLocalDateTime()));
    }

    /// From someone who has just read what a leader told their people.
    Understood reply(Turn turn, String language) {
        var usual = from(turn, language);
        var heard = turn.announced().heard();
        boolean saysSo = usual.intents().getFirst() instanceof PassOn; // "reply: …"
        return heard != null
                        && !saysSo
                        && RepliesToLeaders.isForTheLeader(turn.said(), turn.leads() ? usual.intents() : usual.usual())
                ? usual.meaning(new PassOn(heard.broadcast(), turn.said().strip()))
                : usual;
    }

    /// What a message asks for by words that only some may use; null for nothing of the kind.
    @Nullable
    Intent order(Turn turn) {
        var command = Command.in(turn.said());
        var said = command instanceof Command.Words other ? other.text() : turn.said();
        if (command instanceof Command.Known || said.length() > LONGEST_ORDER) {
            return null;
        }
        var utterance = Utterance.of(said, vocabulary.lexicon(), turn.at().toLocalDate());
        for (var phrasing : Subjects.PHRASINGS) {
            var asked = phrasing.in(utterance, turn);
            if (asked != null) {
                return asked;
            }
        }
        return null;
    }
}
