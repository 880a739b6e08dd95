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
            "hows {name}",
            "how is|are {name} [doing|getting on|keeping|feeling|today|bearing up|coping|now]",
            "hows {name} [doing|getting on|keeping|feeling|today|bearing up|coping|now]",
            "did|has {name} answer|answered|reply|replied|respond|responded|text|texted [yet|back|today|me|us|this morning]",
            "what did|has {name} say|said|put|write|written|answer|answered|reply|replied|text [exactly|last|today|back|in full]",
            "is {name} ok|okay|alright|fine|well|all right [today|now]",
            "has {name} been ok|okay|alright|fine|well [all week|this week|today|lately]",
            "whens|when is|are {name} next [one|check|text|checkin|check-in]",
            "what time does|is {name} [get] [hers|his|theirs|one|asked|texted|checked]",
            "how often does|is {name} [get] [asked|texted|checked|hers|his|one|messages]",
            "when did i last talk|speak|spoke|see|ring|text [to|with] {name}",
            "when was {name} last (spoken to|seen|rung)",
            "who looks in|after [on] {name}",
            "[show|tell|give] [me] [about] {name} (notes|note|file|record|number|details|history|plan|answers)",
            "(pull|bring|call) up {name}",
            "tell me about {name}",
            "how has {name} been [{words}]",
            "is {name} on [a] (plan|checkins|checks)",
            "what are {name} (details|answers|plans)",
            "(show|read) [me] [the] last [{n:digits}] [answers|notes] (from|of|for) {name}",
            "(is|has) (anyone|anybody|somebody|someone) (seen|seeing|been|spoken) to {name}",
            "[phone|mobile] number for|of {name}",
            "what is {name} number",
            "whats {name} [phone|mobile] number");

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
