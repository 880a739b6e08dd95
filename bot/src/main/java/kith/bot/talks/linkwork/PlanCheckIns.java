package kith.bot.talks.linkwork;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.CheckInPlan;
import kith.community.checkins.Planning;
import kith.community.checkins.Questionnaires;
import kith.community.checkins.Way;
import kith.community.people.ChannelKind;
import kith.community.people.Person;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;

/// "plan Mary tue fri 10": she is asked how she is on those days.
///
/// @param days      empty when none were said
/// @param time      null when none was said
/// @param theyTell  whether they tell us before then, "before 10", rather than that we ask
/// @param byPhone   whether they are asked by a call
/// @param questions the questionnaire's name; empty for "how are you?"
/// @param agreed    whether they have told the worker that they would like it
public record PlanCheckIns(
        String name,
        @Nullable UUID person,
        Set<DayOfWeek> days,
        @Nullable LocalTime time,
        boolean theyTell,
        boolean byPhone,
        String questions,
        boolean agreed)
        implements AboutPerson<PlanCheckIns.Came> {

    static final Phrasing<PlanCheckIns> WORDS = Phrasing.read(Turn::caresForPeople, PlanWords::in);

    /// What came of it.
    public sealed interface Came {

        record Planned(CheckInPlan wanted, Planning.Planned planned) implements Came {}

        record NoSuchQuestions(Set<String> known) implements Came {}

        /// The days or the time are missing.
        record WhichDays() implements Came {}
    }

    @Override
    public PlanCheckIns about(String other, @Nullable UUID one) {
        return new PlanCheckIns(other, one, days, time, theyTell, byPhone, questions, agreed);
    }

    @Override
    public Optional<Came> carryOut(UseCases use, Person about, Turn turn) {
        if (!days.isEmpty() && time != null) {
            return plan(time, use, about, turn);
        }
        return use.the(Planning.class)
                .of(about.id())
                .filter(before -> !days.isEmpty() || time != null)
                .map(before -> keeping(before).plan(time == null ? before.time() : time, use, about, turn))
                .orElseGet(() -> Optional.of(new Came.WhichDays()));
    }

    /// What was not said stays as it was planned before.
    private PlanCheckIns keeping(CheckInPlan before) {
        return new PlanCheckIns(
                name,
                person,
                days.isEmpty() ? before.days() : days,
                time,
                theyTell || before.way() == Way.YOU_TELL,
                byPhone || before.channel() == ChannelKind.VOICE,
                questions.isEmpty() ? before.questionnaire() : questions,
                agreed);
    }

    private Optional<Came> plan(LocalTime at, UseCases use, Person about, Turn turn) {
        var known = use.the(Questionnaires.class);
        var asked = questions.isEmpty() ? Questionnaires.QUICK : questions;
        if (!known.has(asked)) {
            return Optional.of(new Came.NoSuchQuestions(known.ids()));
        }
        var wanted = new CheckInPlan(
                Ids.at(turn.now()),
                about.id(),
                theyTell ? Way.YOU_TELL : Way.WE_ASK,
                days,
                at,
                byPhone ? ChannelKind.VOICE : null,
                asked,
                null,
                null,
                null,
                turn.person(),
                null,
                turn.now(),
                null,
                null,
                null);
        return use.the(Planning.class)
                .plan(wanted, agreed, turn.now())
                .map(planned -> new Came.Planned(wanted, planned));
    }

    @Override
    public boolean isPlainly(Turn turn) {
        return turn.said().strip().toLowerCase(Locale.ROOT).startsWith("plan");
    }

    @Override
    public Step tell(Came came, Person about, Turn turn) {
        return switch (came) {
            case Came.WhichDays which -> LinkWork.say("worker.which-days", "name", about.name());
            case Came.NoSuchQuestions none -> LinkWork.noSuchQuestions(questions, none.known());
            case Came.Planned it -> told(it, about, turn);
        };
    }

    private static Step told(Came.Planned it, Person about, Turn turn) {
        var plan = planOf(it);
        return LinkWork.say(
                "worker.planned",
                "result",
                result(it.planned()),
                "name",
                about.name(),
                "tell",
                plan.way() == Way.YOU_TELL ? "yes" : "no",
                "days",
                LinkWork.days(plan.days()),
                "time",
                plan.time(),
                "paused",
                plan.isPaused(turn.now()) ? "yes" : "no");
    }

    private static String result(Planning.Planned planned) {
        return switch (planned) {
            case Planning.Planned.Agreed agreed -> "AGREED";
            case Planning.Planned.TheyAreAsked asked -> "ASKED";
            case Planning.Planned.CanNotAsk not -> "CAN_NOT";
            case Planning.Planned.QuietThen quiet -> "QUIET";
            case Planning.Planned.SaidNo no -> "SAID_NO";
        };
    }

    private static CheckInPlan planOf(Came.Planned it) {
        return switch (it.planned()) {
            case Planning.Planned.Agreed agreed -> agreed.plan();
            case Planning.Planned.TheyAreAsked asked -> asked.plan();
            case Planning.Planned.CanNotAsk not -> not.plan();
            case Planning.Planned.QuietThen quiet -> it.wanted();
            case Planning.Planned.SaidNo no -> it.wanted();
        };
    }
}
