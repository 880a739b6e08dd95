package kith.bot.conversation.understanding;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kith.bot.conversation.Intents;
import kith.bot.conversation.Subjects;
import kith.bot.conversation.Understood;
import kith.bot.language.Called;
import kith.bot.language.Clause;
import kith.bot.language.Clauses;
import kith.bot.language.Leftovers;
import kith.bot.language.LiftWords;
import kith.bot.language.NeedWords;
import kith.bot.language.OtherLanguages;
import kith.bot.language.Scan;
import kith.bot.language.TopicWords;
import kith.bot.language.Utterance;
import kith.bot.language.Vocabulary;
import kith.bot.language.Where;
import kith.bot.language.Word;
import kith.bot.language.Wording;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.attendance.AttendanceWords;
import kith.bot.talks.attendance.CallAgain;
import kith.bot.talks.attendance.SeeWhoComes;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.broadcasts.BroadcastWords;
import kith.bot.talks.broadcasts.PassOn;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Greeting;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.courtesy.Thanks;
import kith.bot.talks.lifts.NoWayThere;
import kith.bot.talks.meetups.MeetUpWords;
import kith.bot.talks.meetups.NewMeetUp;
import kith.bot.talks.waitinglist.SeeWhoWaits;
import kith.bot.talks.waitinglist.Split;
import kith.bot.talks.waitinglist.WaitingListWords;
import kith.bot.talks.whatson.MyPlace;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.directory.Hours;
import kith.community.meetups.Detail;
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;

/// Understands what people text: a small grammar of our own. Pure, built once, for any number of threads.
///
/// It says nothing twice over: a message is what it most likely means, several things if it asks several, and
/// [Unclear] rather than a guess that would book or stop something.
public final class Understanding {

    /// Beyond so many words nobody asks for something new, and the time for one message stays bounded.
    private static final int MOST_WORDS = 300;

    private static final int MOST_INTENTS = 5;

    /// An order of a link worker with a long note; and what someone needs, in three parts of a text. Both are found by
    /// patterns, whose stack stays bounded by this.
    private static final int LONGEST_ORDER = 2_000;

    private static final int LONGEST_NEEDS = 480;

    private static final Pattern CODE = Pattern.compile("[a-z]{3,}\\d+");

    private final Vocabulary vocabulary;
    private final TopicWords topics;
    private final WholeMessage wholeMessage;
    private final OtherLanguages languages;
    private final Naming naming;
    private final MoodWords moods;
    private final MeetUpWords meetUps;

    public Understanding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.topics = new TopicWords(vocabulary.topics());
        this.naming = new Naming(vocabulary);
        this.wholeMessage = new WholeMessage(vocabulary.lexicon());
        this.moods = new MoodWords(vocabulary.lexicon());
        this.meetUps = new MeetUpWords(vocabulary.lexicon());
        this.languages = new OtherLanguages(vocabulary, topics);
    }

    /// What someone says who is written to in English.
    ///
    /// @param now the wall-clock time of the service, which "tomorrow" counts from
    public Understood understand(String text, LocalDateTime now) {
        return understand(text, now, "en", Called.NOBODY);
    }

    /// As [#understand], when we have asked for a first name.
    public Understood name(String text, LocalDateTime now, String language, Called called) {
        var understood = understand(text, now, language, called);
        var intent = understood.intents().getFirst();
        boolean special = intent instanceof Stop
                || intent instanceof Intents.CancelWord
                || intent instanceof Help
                || intent instanceof StartAgain;
        var name = special || understood.crisis() ? null : naming.name(text);
        return name == null ? understood : new Understood(List.of(new Intents.Name(name)), false);
    }

    /// As [#understand], where no names are known.
    public Understood understand(String text, LocalDateTime now, String language) {
        return understand(text, now, language, Called.NOBODY);
    }

    /// @param now      the wall-clock time of the service, which "tomorrow" counts from
    /// @param language the one its speaker is written to in, which decides where a word may be of either
    /// @param called   the names that mean somebody where the message comes from
    public Understood understand(String text, LocalDateTime now, String language, Called called) {
        var usual = usually(text, now, language, called);
        var leaders = LeavingWords.in(text, usual.intents().getFirst());
        if (leaders == null && usual.intents().size() == 1) {
            leaders = GroupWords.in(text, usual.intents().getFirst());
        }
        return leaders == null ? usual : usual.meaning(leaders);
    }

    /// As [#understand], from whoever speaks in this turn: what leaders ask of their groups is theirs alone.
    public Understood from(Turn turn, String language) {
        var now = turn.at().toLocalDateTime();
        var anyones =
                understand(turn.said(), now, language, Called.of(turn.company().people()));
        var command = Command.in(turn.said());
        if (command instanceof Command.Known) {
            return anyones;
        }
        var said = command instanceof Command.Words other ? other.text() : turn.said();
        var told = BroadcastWords.in(said, anyones.usual().getFirst(), turn, words -> time(words, now));
        if (told != null || anyones.usual().size() > 1) {
            return told == null ? anyones : anyones.meaning(told);
        }
        var comes = AttendanceWords.in(said, words -> time(words, now));
        var waits = WaitingListWords.in(said);
        var leaders = comes == null ? waits : comes;
        if (leaders == null) {
            return anyones;
        }
        var code = code(leaders);
        boolean asksAboutIt = !code.isEmpty() && (turn.leads() || waits != null);
        var about = asksAboutIt ? anyones.usually(new Intents.SeeCode(code)) : anyones;
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

    /// As [#from], from a leader who has just been shown what they are going to tell their people. Words of danger are
    /// nothing to tell them.
    public Understood draft(Turn turn, String language) {
        var usual = from(turn, language);
        if (usual.crisis()) {
            return usual;
        }
        var text = turn.said();
        var now = turn.at().toLocalDateTime();
        var intent = DraftWords.inDraft(text, Wording.of(text).size(), usual, words -> time(words, now));
        return usual.meaning(intent);
    }

    /// As [#from], where a leader was last asked something about a new meet-up.
    ///
    /// @param asked null when they were shown it whole
    /// @param order what it asks for as [#order] reads it
    public Understood meetUp(Turn turn, String language, @Nullable Detail asked, @Nullable Intent order) {
        var usual = from(turn, language).with(order);
        return usual.meetUp() != null && !(usual.meetUp() instanceof NewMeetUp && asked == Detail.BRING)
                ? usual
                : usual.withMeetUp(
                        MeetUpAsides.isOne(turn.said(), asked, usual)
                                ? null
                                : meetUps.answer(turn.said(), asked, turn.at().toLocalDateTime()));
    }

    /// As [#from], from someone who has just read what a leader told their people. Words of danger are for those who
    /// care for people, who are told of them, and not for a leader.
    public Understood reply(Turn turn, String language) {
        var usual = from(turn, language);
        var heard = turn.announced().heard();
        boolean saysSo = usual.intents().getFirst() instanceof PassOn; // "reply: …"
        return heard != null
                        && !saysSo
                        && !usual.crisis()
                        && RepliesToLeaders.isForTheLeader(turn.said(), turn.leads() ? usual.intents() : usual.usual())
                ? usual.meaning(new PassOn(heard.broadcast(), turn.said().strip()))
                : usual;
    }

    /// The time that some words name, and nothing else; null when they say more, or less.
    private @Nullable LocalDateTime time(String words, LocalDateTime now) {
        var intents = intents(Wording.of(words), now);
        return intents.size() == 1
                        && intents.getFirst() instanceof WhatsOn asked
                        && asked.where() instanceof Where.Unsaid
                        && asked.when() != null
                        && asked.words().isEmpty()
                        && asked.without().isEmpty()
                ? asked.when().from()
                : null;
    }

    private Understood usually(String text, LocalDateTime now, String language, Called called) {
        var command = Command.in(text);
        if (command instanceof Command.Known known) {
            return new Understood(List.of(known.intent()), false);
        }
        var said = command instanceof Command.Words other ? other.text() : text;
        return understood(said, text, now, language, called)
                .with(said.length() > LONGEST_NEEDS ? null : NeedWords.in(said))
                .withMeetUp(meetUps.in(said, now));
    }

    /// What a message asks for by words that only some may use; null for nothing of the kind.
    public @Nullable Intent order(Turn turn) {
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

    private Understood understood(String said, String text, LocalDateTime now, String language, Called called) {
        var words = Wording.of(said);
        boolean danger = vocabulary.crisis().areIn(words);
        words = languages.inEnglish(words, language);
        var answer = moods.answer(words);
        var whole = wholeMessage.of(words, said);
        if (whole != null) {
            return new Understood(List.of(whole), danger, answer);
        }
        var named = naming.of(
                said,
                called,
                rest -> usually(rest, now, language, Called.NOBODY).intents());
        if (named != null) {
            return new Understood(named, danger, answer);
        }
        var intents = intents(words.subList(0, Math.min(MOST_WORDS, words.size())), now);
        if (moods.wantsToBeRung(words)) {
            intents = andRing(intents);
        }
        return new Understood(intents.isEmpty() ? List.of(new Unclear(text.strip())) : intents, danger, answer);
    }

    /// A person who rings is the help they want.
    private static List<Intent> andRing(List<Intent> others) {
        var all = new ArrayList<Intent>();
        all.add(new RingMe());
        others.stream().filter(intent -> !(intent instanceof Help)).forEach(all::add);
        return all;
    }

    private List<Intent> intents(List<Word> words, LocalDateTime now) {
        var scan = new Scan(vocabulary, topics, words, now);
        var items = Leftovers.read(scan, scan.items(), words);
        var clauses = Clauses.joined(Clause.of(items, words), words);
        var intents = new ArrayList<Intent>();
        for (var clause : clauses) {
            var meant = new Meaning(vocabulary.lexicon(), words, now, clause).intents();
            var polite = Politeness.in(clause, words, vocabulary.lexicon());
            if (polite instanceof Answer.Yes && meant.stream().allMatch(Understanding::isQuestion)) {
                intents.add(polite);
            } else if (meant.isEmpty() && polite != null) {
                intents.add(polite);
            }
            intents.addAll(meant);
        }
        return LiftWords.tellOfNoWay(vocabulary.lexicon(), words) ? tidied(withReason(intents)) : tidied(intents);
    }

    /// "Can't come, no bus": what keeps them belongs to what they give up.
    private static List<Intent> withReason(List<Intent> intents) {
        boolean givesUp = intents.stream().anyMatch(CantCome.class::isInstance);
        return intents.stream()
                .filter(intent -> !(givesUp && intent instanceof NoWayThere))
                .map(intent ->
                        intent instanceof CantCome cant ? new CantCome(cant.which(), Need.Kind.TRANSPORT) : intent)
                .toList();
    }

    private static boolean isQuestion(Intent intent) {
        return intent instanceof WhatsOn || intent instanceof MyBookings;
    }

    /// Thanks and hello are not repeated when something is wanted; a place just named is where to look.
    private static List<Intent> tidied(List<Intent> intents) {
        var wants = intents.stream()
                .filter(intent -> !(intent instanceof Thanks || intent instanceof Greeting))
                .toList();
        if (wants.isEmpty()) {
            return intents.stream()
                    .filter(Thanks.class::isInstance)
                    .findFirst()
                    .or(() -> intents.stream().findFirst())
                    .map(List::of)
                    .orElseGet(List::of);
        }
        var tidy = new ArrayList<Intent>();
        Where mine = null;
        for (var intent : wants) {
            mine = intent instanceof MyPlace place ? place.where() : mine;
            var placed = placed(intent, mine);
            if (!tidy.contains(placed) && tidy.size() < MOST_INTENTS) {
                tidy.add(placed);
            }
        }
        tidy.removeIf(intent -> tidy.size() > 1
                && isEmpty(intent)
                && tidy.stream().anyMatch(other -> other != intent && other instanceof WhatsOn));
        return tidy;
    }

    private static boolean isEmpty(Intent intent) {
        return intent.equals(new WhatsOn(new Where.Unsaid(), null, "", "", Set.of(), Hours.ANY));
    }

    private static Intent placed(Intent intent, @Nullable Where mine) {
        return mine != null && intent instanceof WhatsOn wanted && wanted.where() instanceof Where.Unsaid
                ? new WhatsOn(
                        mine,
                        wanted.when(),
                        wanted.words(),
                        wanted.without(),
                        wanted.only(),
                        wanted.hours(),
                        wanted.goesOn())
                : intent;
    }
}
