package kith.bot.talks.linkwork;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Board;
import kith.community.checkins.CheckInPlan;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// "about Mary": a link worker sees what is known of her, and what she has answered.
public record SeeHistory(String name, @Nullable UUID person) implements AboutPerson<Board.History> {

    static final Phrasing<SeeHistory> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new SeeHistory(said.text("name"), null),
            "about {name}",
            "history [of|for] {name}",
            "who|how is {name}",
            "hows {name}");

    /// So many check-ins of one person fit into a text.
    private static final int PAST = 3;

    @Override
    public SeeHistory about(String other, @Nullable UUID one) {
        return new SeeHistory(other, one);
    }

    @Override
    public Optional<Board.History> carryOut(UseCases use, Person about, Turn turn) {
        return use.the(Board.class).history(turn.person(), about.id(), PAST, turn.now());
    }

    @Override
    public Step tell(Board.History history, Person about, Turn turn) {
        var plan = history.plan();
        var pausedUntil = pausedUntil(plan, turn);
        var reply = Reply.of(
                "worker.history",
                "name",
                LinkWork.name(history.person()),
                "hasNumber",
                history.number().isEmpty() ? "no" : "yes",
                "number",
                history.number(),
                "plan",
                plan == null
                        ? "NONE"
                        : plan.agreedAt() == null ? "NOT_AGREED" : plan.way().name(),
                "days",
                LinkWork.days(plan == null ? Set.of() : plan.days()),
                "time",
                plan == null ? LocalTime.NOON : plan.time(),
                "paused",
                pausedUntil == null ? "no" : "yes",
                "until",
                pausedUntil == null ? LocalDate.EPOCH : pausedUntil,
                "hasHelpers",
                history.helpers().isEmpty() ? "no" : "yes",
                "helpers",
                String.join(", ", history.helpers()));
        for (Board.Past past : history.past()) {
            reply = reply.and(past(past));
        }
        return Step.say(reply, new State.Idle());
    }

    private static @Nullable LocalDate pausedUntil(@Nullable CheckInPlan plan, Turn turn) {
        return plan == null || plan.pausedUntil() == null || !plan.isPaused(turn.now())
                ? null
                : LocalDate.ofInstant(plan.pausedUntil(), turn.zone());
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
                noted ? "yes" : "no",
                "by",
                past.closedBy(),
                "note",
                it.note());
    }
}
