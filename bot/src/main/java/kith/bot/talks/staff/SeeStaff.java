package kith.bot.talks.staff;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.phrases.Phrase;
import kith.community.team.Appointing;
import kith.community.team.Appointing.OnStaff;

/// "staff": a coordinator sees who is staff, and who is asked to be.
///
/// @param name of whom; empty for everyone
public record SeeStaff(String name) implements IfTheirs<List<OnStaff>> {

    /// More words are no name: "staff who can help me".
    private static final int MOST_WORDS = 2;

    static final Phrasing<SeeStaff> WORDS = Phrasing.of(
            Turn::isCoordinator,
            said -> said.text("name").split("\\s+").length > MOST_WORDS ? null : new SeeStaff(said.text("name")),
            "[show|see] [all] [our|the] staff",
            "(who|whos|who is|who are) [on] [our|the] staff",
            "staff {name:called}");

    /// More lines than this are no text message any more.
    private static final int MOST_LINES = 20;

    @Override
    public Optional<List<OnStaff>> carryOut(UseCases use, Turn turn) {
        return use.the(Appointing.class).see(turn.person());
    }

    @Override
    public Trail noted(List<OnStaff> seen) {
        return Trail.of("STAFF_SEEN", "");
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    @Override
    public Step told(List<OnStaff> all, Turn turn) {
        var staff = all.stream().filter(this::isCalled).toList();
        var shown = staff.subList(0, Math.min(MOST_LINES, staff.size()));
        var reply = Reply.of(
                "staff.list",
                "any",
                staff.isEmpty() ? "no" : "yes",
                "isNamed",
                name.isEmpty() ? "no" : "yes",
                "said",
                name,
                "hasMore",
                shown.size() < staff.size() ? "yes" : "no",
                "more",
                staff.size() - shown.size());
        for (OnStaff each : shown) {
            reply = reply.and(line(each));
        }
        return Step.say(reply, new State.Idle());
    }

    private boolean isCalled(OnStaff one) {
        var names = List.of(one.member().name().toLowerCase(Locale.ROOT).split("[\\s-]+"));
        return Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> names.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static Phrase line(OnStaff each) {
        var askedAt = each.askedAt();
        return Phrase.of(
                "staff.line",
                Staffing.is(
                        each.member(),
                        "settings",
                        each.inSettings() ? "yes" : "no",
                        "asked",
                        askedAt == null ? "no" : "yes",
                        "at",
                        askedAt == null ? Instant.EPOCH : askedAt));
    }
}
