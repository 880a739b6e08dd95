package kith.bot.talks.linkwork;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.bot.language.Utterance;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.SeeingTo;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// "spoke to Mary: fine": a link worker has talked with her, and notes what there is to note. Nothing leaves the board
/// without a note.
///
/// @param note empty when there was none
public record SpokeTo(String name, @Nullable UUID person, String note) implements AboutPerson<Boolean> {

    static final Phrasing<SpokeTo> WORDS = Phrasing.read(Turn::caresForPeople, SpokeTo::in);

    private static final Pattern SPOKE = Pattern.compile(
            "(?:i\\s+|i've\\s+|ive\\s+|i\\s+have\\s+)?(?:just\\s+|also\\s+)?(?:had a (?:\\w+\\s+)?(?:chat|talk|word) with|got hold of|"
                    + "got through to|(?:spoke|spoken|talked|chatted)\\s+(?:to|with)|rang|phoned|telephoned|visited|"
                    + "(?:popped|dropped|called)\\s+in\\s+(?:to see|on)|(?:been|went|popped|nipped)\\s+(?:round\\s+)?to(?:\\s+see)?)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTE_FOLLOWS = Pattern.compile("\\s*[:;,]\\s*|\\s+[-–—]+\\s*|[.!]\\s+|\\s*\\n\\s*");

    private static @Nullable SpokeTo in(Utterance said) {
        var spoke = SPOKE.matcher(said.whole());
        if (!spoke.lookingAt()) {
            return null;
        }
        var rest = said.whole().substring(spoke.end()).strip();
        var parts = NOTE_FOLLOWS.matcher(rest);
        var name = (parts.find() ? rest.substring(0, parts.start()) : rest).strip();
        var note = parts.hasMatch() ? rest.substring(parts.end()).strip() : "";
        return SaidName.mayBegin(name) && !NoteOn.isOfNoTalk(rest) ? new SpokeTo(name, null, note) : null;
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    @Override
    public SpokeTo about(String other, @Nullable UUID one) {
        return new SpokeTo(other, one, note);
    }

    /// "Spoke to mary hill she is fine": the longest name there is at its beginning, and the rest is the note.
    @Override
    public SpokeTo withItsName(UseCases use) {
        var called = SaidName.at(name, use);
        if (called == null || called.length() == name.length()) {
            return this;
        }
        var rest = name.substring(called.length()).strip();
        return new SpokeTo(called, null, note.isEmpty() ? rest : rest + ", " + note);
    }

    /// @return whether it is noted; false where there is no note yet
    @Override
    public Optional<Boolean> carryOut(UseCases use, Person about, Turn turn) {
        return note.isBlank()
                ? Optional.of(false)
                : use.the(SeeingTo.class)
                        .spokeTo(turn.person(), about.id(), note, turn.now())
                        .map(_ -> true);
    }

    @Override
    public Step tell(Boolean noted, Person about, Turn turn) {
        return noted
                ? LinkWork.say("worker.spoken", "name", about.name())
                : Step.say(
                        Reply.of("worker.note", "name", about.name()),
                        new LinkWorkState.AskedNote(about.id(), about.name()));
    }
}
