package kith.bot.hearing.grammar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.bot.language.Called;
import kith.bot.language.Clause;
import kith.bot.language.Clauses;
import kith.bot.language.Leftovers;
import kith.bot.language.LiftWords;
import kith.bot.language.NeedWords;
import kith.bot.language.OtherLanguages;
import kith.bot.language.Scan;
import kith.bot.language.TopicWords;
import kith.bot.language.Vocabulary;
import kith.bot.language.Where;
import kith.bot.language.Word;
import kith.bot.language.Wording;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.courtesy.Greeting;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.courtesy.Thanks;
import kith.bot.talks.lifts.NoWayThere;
import kith.bot.talks.meetups.MeetUpWords;
import kith.bot.talks.whatson.MyPlace;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.directory.Hours;
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

    /// What someone needs, in three parts of a text. It is found by patterns, whose stack stays bounded by this.
    private static final int LONGEST_NEEDS = 480;

    /// Who is asked back: "fine, and you?"
    private static final Set<String> YOU = Set.of("you", "u", "yourself", "yourselves", "urself", "ya");

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

    /// Whether it says that they are not well, and nothing else.
    boolean isOnlyTrouble(String text, String language) {
        return moods.isOnlyTrouble(languages.inEnglish(Wording.of(text), language));
    }

    /// What someone says who is written to in English.
    ///
    /// @param now the wall-clock time of the service, which "tomorrow" counts from
    public Understood understand(String text, LocalDateTime now) {
        return understand(text, now, "en", Called.NOBODY);
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

    /// The time that some words name, and nothing else; null when they say more, or less.
    @Nullable
    LocalDateTime time(String words, LocalDateTime now) {
        var intents = intents(Wording.of(words), now, false);
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
            return new Understood(List.of(known.intent()));
        }
        var said = command instanceof Command.Words other ? other.text() : text;
        return understood(said, text, now, language, called)
                .with(said.length() > LONGEST_NEEDS ? null : NeedWords.in(said))
                .withMeetUp(meetUps.in(said, now));
    }

    private Understood understood(String said, String text, LocalDateTime now, String language, Called called) {
        var words = Wording.of(said);
        words = languages.inEnglish(words, language);
        var answer = moods.answer(words, asks(text));
        var whole = wholeMessage.of(words, said);
        if (whole != null) {
            return new Understood(List.of(whole), answer);
        }
        var named = naming.of(
                said,
                called,
                rest -> usually(rest, now, language, Called.NOBODY).intents());
        if (named != null) {
            return new Understood(named, answer);
        }
        var intents = intents(words.subList(0, Math.min(MOST_WORDS, words.size())), now, asks(words, said));
        if (moods.wantsToBeRung(words)) {
            intents = andRing(intents);
        }
        return new Understood(intents.isEmpty() ? List.of(new Unclear(text.strip())) : intents, answer);
    }

    /// Whether it ends as a question that is not after our own health: "fine?", and not "fine, and you?"
    private static boolean asks(String text) {
        var said = text.strip();
        if (!said.endsWith("?") && !said.endsWith("\uff1f")) {
            return false;
        }
        var words = Wording.of(said);
        return words.isEmpty() || !YOU.contains(words.getLast().text());
    }

    /// Whether it is a question: it ends with its mark, or begins with a word that asks.
    private boolean asks(List<Word> words, String said) {
        return said.indexOf('?') >= 0 || vocabulary.lexicon().tree("asking").lengthAt(words, 0) > 0;
    }

    /// A person who rings is the help they want.
    private static List<Intent> andRing(List<Intent> others) {
        var all = new ArrayList<Intent>();
        all.add(new RingMe());
        others.stream().filter(intent -> !(intent instanceof Help)).forEach(all::add);
        return all;
    }

    private List<Intent> intents(List<Word> words, LocalDateTime now, boolean asks) {
        var scan = new Scan(vocabulary, topics, words, now);
        var items = Leftovers.read(scan, scan.items(), words);
        var clauses = Clauses.joined(Clause.of(items, words), words);
        var intents = new ArrayList<Intent>();
        for (var clause : clauses) {
            var meant = new Meaning(new ReadClause(vocabulary.lexicon(), words, now, clause), asks).intents();
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
