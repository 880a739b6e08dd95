package kith.bot.talks.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.bot.talks.OfLeaders;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.attendance.Coming;
import kith.community.attendance.SeeingWhoComes;
import kith.community.attendance.WhoComes;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// "who WALK7", "who thursday": a leader sees who is coming. Its use case notes it in the audit trail.
///
/// @param said which session; empty for the next
/// @param day  the day that it names; null when it names none
public record SeeWhoComes(String said, @Nullable LocalDate day) implements OfLeaders<WhoComes> {

    @Override
    public Optional<WhoComes> carryOut(UseCases use, Turn turn) {
        return use.the(SeeingWhoComes.class).see(turn.person(), said, day, turn.now());
    }

    @Override
    public Step told(WhoComes seen, Turn turn) {
        return Step.say(reply(seen), turn.state());
    }

    private static Reply reply(WhoComes seen) {
        return switch (seen) {
            case WhoComes.Seen who -> coming(who.sessions());
            case WhoComes.NothingOn nothing -> Reply.of("attendance.nothing-on", "day", nothing.day());
            case WhoComes.NothingCalled nothing -> Reply.of("attendance.nothing-called", "said", nothing.said());
            case WhoComes.NothingToCome nothing -> Reply.of("attendance.nothing-to-come");
        };
    }

    private static Reply coming(List<Coming> sessions) {
        var reply = Reply.SILENCE;
        for (Coming coming : sessions) {
            reply = reply.and(coming.totals());
            for (Coming.Party party :
                    coming.parties().stream().limit(RollTalk.MOST_NAMES).toList()) {
                reply = reply.and(line(party));
            }
            int more = coming.parties().size() - RollTalk.MOST_NAMES;
            reply = more > 0 ? reply.and(Phrase.of("attendance.more", "more", more)) : reply;
        }
        return reply;
    }

    private static Phrase line(Coming.Party party) {
        return Phrase.of(
                "attendance.coming",
                "hasName",
                party.name().isBlank() ? "no" : "yes",
                "name",
                party.name(),
                "hasMore",
                party.people() > 1 ? "yes" : "no",
                "more",
                party.people() - 1,
                "lift",
                party.lift().name(),
                "newcomer",
                party.toMeet() ? "MEET" : party.newcomer() ? "yes" : "no");
    }
}
