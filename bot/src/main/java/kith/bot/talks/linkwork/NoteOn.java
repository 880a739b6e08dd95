package kith.bot.talks.linkwork;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.bot.language.Utterance;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.KeepingNotes;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// "note Mary: likes gardening", "rang Bob, no answer": what a link worker wants kept about somebody. It closes
/// nothing, as nobody has spoken to them; ABOUT shows it.
///
/// @param note as it was written
public record NoteOn(String name, @Nullable UUID person, String note) implements AboutPerson<Boolean> {

    static final Phrasing<NoteOn> WORDS = Phrasing.read(Turn::caresForPeople, NoteOn::in);

    private static final Pattern NOTE = Pattern.compile(
            "(?is)(?:(?:add|keep|make|put|leave)\\s+)?(?:a\\s+)?notes?\\s+(?:(?:for|on|about|to|that)\\s+)?(?<said>.+)"
                    + "|(?:please\\s+)?(?:put|record|log|write|note)(?:\\s+down)?\\s+that\\s+(?<that>.+)"
                    + "|put\\s+(?:on|in|down on)\\s+(?<file>.+?\\b(?:file|notes?|records?)\\b.*)");

    private static final Pattern TRIED = Pattern.compile(
            "(?is)(?:i\\s+)?(?:no (?:answer|reply|luck|joy) (?:from|with)|tried(?: to (?:ring|call|phone|reach|get))?(?: hold of)?"
                    + "|left (?:a )?(?:message|voicemail|word) (?:with|for)"
                    + "|(?:can'?t|cannot|could not|couldn'?t|didn'?t) (?:get (?:hold of|through to|an answer from)|reach|raise)"
                    + "|knocked (?:at|on|for)|saw|seen|rang|phoned|called|telephoned|visited|popped in (?:to see|on)|went (?:round )?to(?: see)?"
                    + "|got hold of|(?:spoke|spoken|talked|chatted) (?:to|with))"
                    + "\\s+(?<who>.+)");

    /// Words that say that there was no talk with them, or one with somebody else.
    private static final Pattern NO_TALK = Pattern.compile(
            "(?is).*\\b(?:no (?:answer|reply|luck|joy|response)|rang out|voicemail|voice mail|answer ?phone|engaged"
                    + "|left (?:a )?(?:message|voicemail|note)|not (?:in|there|home|at home)|nobody (?:in|there|home)|no one (?:in|there|home)"
                    + "|(?:didn'?t|did not|doesn'?t|wouldn'?t|won'?t|not) (?:answer|pick|open|come to)\\w*"
                    + ")\\b.*|(?:\\S+\\s+){0,2}(?:wife|husband|daughter|son|sister|brother|neighbours?|carers?|mum|dad|partner|friend|gp)\\b.*");

    private static final Pattern MARKS = Pattern.compile("^[\\s:;,.\\-–—]+");

    /// Whether what was written says that they were not spoken to.
    static boolean isOfNoTalk(String said) {
        return NO_TALK.matcher(said).matches();
    }

    private static @Nullable NoteOn in(Utterance said) {
        var noted = NOTE.matcher(said.whole());
        if (noted.matches()) {
            var rest = noted.group("said") != null
                    ? noted.group("said")
                    : noted.group("that") != null ? noted.group("that") : noted.group("file");
            return of(rest, "");
        }
        var tried = TRIED.matcher(said.whole());
        return tried.matches() ? of(tried.group("who"), said.whole()) : null;
    }

    private static @Nullable NoteOn of(String rest, String note) {
        var words = rest.strip();
        return SaidName.mayBegin(words) ? new NoteOn(words, null, note) : null;
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    @Override
    public NoteOn about(String other, @Nullable UUID one) {
        return new NoteOn(other, one, note);
    }

    /// The longest name there is at its beginning; the rest is the note, or the whole where it says what was tried.
    @Override
    public NoteOn withItsName(UseCases use) {
        var found = SaidName.at(name, use);
        if (found == null) {
            return new NoteOn(SaidName.before(name), null, note.isEmpty() ? SaidName.behind(name) : note);
        }
        var rest = MARKS.matcher(name.substring(found.length())).replaceFirst("");
        return new NoteOn(found, null, note.isEmpty() ? rest : note);
    }

    /// @return whether it is kept; false where there is no note
    @Override
    public Optional<Boolean> carryOut(UseCases use, Person about, Turn turn) {
        return note.isBlank()
                ? Optional.of(false)
                : Optional.of(use.the(KeepingNotes.class).keep(turn.person(), about.id(), note, turn.now()))
                        .filter(kept -> kept);
    }

    @Override
    public Step tell(Boolean kept, Person about, Turn turn) {
        return LinkWork.say(kept ? "worker.noted" : "worker.no-note", "name", about.name());
    }
}
