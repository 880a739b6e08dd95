package kith.bot.talks.linkwork;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kith.bot.language.SlotValues;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Planning;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// "pause Mary until 12 Jan": she is not asked how she is until then.
///
/// @param until null when no day was said
public record PauseCheckIns(
        String name, @Nullable UUID person, @Nullable LocalDate until) implements AboutPerson<Boolean> {

    static final Phrasing<PauseCheckIns> WORDS = Phrasing.of(
            Turn::caresForPeople,
            PauseCheckIns::said,
            "pause {name} for {length}",
            "(hold off|hold|leave) [on] {name} [alone] for {length}",
            "(stop|pause|hold) {name} (checkins|checkin|checks|plan|texts) for {length}",
            "give {name} {length} off",
            "(no|dont|do not) (texts|text|contact|ask|check|checks|checkins) [on|for|to] {name} for {length}",
            "(hold off|hold|leave) [on] {name} [alone] (until|till|til) [after] {date}",
            "(stop|pause|hold) {name} (checkins|checkin|checks|plan|texts) (until|till|til|for) {date}",
            "(no|dont|do not) (texts|text|contact|ask|check|checks|checkins) [on|for|to] {name} (until|till|til) [after] {date}",
            "{name} (is|has gone|has been taken) (in|into|to) [the] hospital [{words}]",
            "{name} in|into hospital [{words}]",
            "(stop|pause|hold|hold off) {name} (checkins|checkin|checks|plan|texts) [(until|till|til|for|while|because|as) {words}]",
            "(hold off|leave) [on] {name} [alone] [(until|till|til|for|while|because|as|this|he|she) {words}]",
            "(no|dont|do not) (texts|text|contact|ask|check|checks|checkins) [on|for|to] {name} (until|till|til|while|this) {words}",
            "pause {name} until|till|til|for {date}",
            "pause {name} [(until|till|til|for|while|because|as) {words}]",
            "pause {name} {words}");

    private static PauseCheckIns said(SlotValues said) {
        var length = said.length("length");
        return new PauseCheckIns(
                said.text("name"),
                null,
                length == null ? said.date("date") : said.today().plus(length));
    }

    @Override
    public PauseCheckIns about(String other, @Nullable UUID one) {
        return new PauseCheckIns(other, one, until);
    }

    /// @return whether there is a plan that is paused
    @Override
    public Optional<Boolean> carryOut(UseCases use, Person about, Turn turn) {
        var day = dayToCome(turn);
        if (day == null) {
            return Optional.of(false);
        }
        var then = day.atStartOfDay(turn.zone()).toInstant();
        return Optional.of(use.the(Planning.class)
                .pause(turn.person(), about.id(), then, turn.now())
                .isPresent());
    }

    @Override
    public Step tell(Boolean paused, Person about, Turn turn) {
        var day = dayToCome(turn);
        if (day == null) {
            return LinkWork.say("worker.until-when", "name", about.name());
        }
        return paused
                ? LinkWork.done(
                        new ResumeCheckIns(about.name(), about.id()),
                        turn,
                        "worker.paused",
                        "name",
                        about.name(),
                        "until",
                        day)
                : LinkWork.noPlan(about);
    }

    /// Null where none was said, or one that is over.
    private @Nullable LocalDate dayToCome(Turn turn) {
        return until != null && until.isAfter(turn.at().toLocalDate()) ? until : null;
    }
}
