package kith.bot.talks.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.language.SlotValues;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Intent;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.about.StaffSettings.Role;
import kith.community.phrases.Phrase;
import kith.community.team.Dismissed;
import kith.community.team.Dismissing;
import org.jspecify.annotations.Nullable;

/// "remove leader Jo", "remove Jo from staff": a coordinator takes somebody off the staff.
///
/// @param role   null for whatever they are
/// @param group  a word of its name; empty for every group
/// @param person the one who was chosen of several; null before
/// @param sure   whether they have seen what it ends, and said yes
public record RemoveStaff(
        @Nullable Role role,
        String name,
        String group,
        @Nullable UUID person,
        boolean sure) implements IfTheirs<Dismissed> {

    private static final String GROUP = " [(for|of|from|to lead) [the] {group:title}]";

    static final Phrasing<RemoveStaff> WORDS = Phrasing.of(
            Turn::isCoordinator,
            RemoveStaff::said,
            "(remove|take|take off) [the] " + Staffing.ROLE + " {name:called} [from|off] [our|the] staff",
            "(remove|take|take off) [the] " + Staffing.ROLE + " {name:called}" + GROUP,
            "remove {name:called} as [a|an] " + Staffing.ROLE + GROUP,
            "remove|take {name:called} from|off [our|the] staff");

    private static RemoveStaff said(SlotValues said) {
        var role = said.text("role");
        return new RemoveStaff(
                role.isEmpty() ? null : Staffing.role(role), said.text("name"), said.text("group"), null, false);
    }

    @Override
    public Optional<Dismissed> carryOut(UseCases use, Turn turn) {
        var meant = new Dismissing.Meant(role, name, group, person);
        return use.the(Dismissing.class).dismiss(turn.person(), meant, sure, turn.now());
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    @Override
    public Step told(Dismissed dismissed, Turn turn) {
        return switch (dismissed) {
            case Dismissed.Proposed it ->
                Step.say(
                        Reply.of("staff.removing", removing(it))
                                .with(List.of(StaffState.yes("staff.remove"), StaffState.no())),
                        new StaffState.AskedOfCoordinator(
                                List.of(new RemoveStaff(role, name, group, it.person(), true)), true));
            case Dismissed.Done it -> Staffing.say("staff.done", "name", it.name(), "told", it.told() ? "yes" : "no");
            case Dismissed.NobodyCalled it -> Staffing.say("staff.nobody", "name", it.name());
            case Dismissed.Which it -> which(it.people());
            case Dismissed.InSettings it -> Staffing.say("staff.in-settings", "name", it.name());
            case Dismissed.LastCoordinator it -> Staffing.say("staff.last", "name", it.name());
        };
    }

    private static Object[] removing(Dismissed.Proposed it) {
        var inHand = it.inHand();
        return Staffing.is(
                it.ends(),
                "hasAlone",
                it.alone().isEmpty() ? "no" : "yes",
                "alone",
                String.join(", ", it.alone()),
                "hasInHand",
                inHand.plans() + inHand.checkIns() + inHand.needs() + inHand.lists() > 0 ? "yes" : "no",
                "plans",
                inHand.plans(),
                "checkIns",
                inHand.checkIns(),
                "needs",
                inHand.needs(),
                "lists",
                inHand.lists());
    }

    private Step which(List<Dismissed.Candidate> people) {
        var options = new ArrayList<Option>();
        for (Dismissed.Candidate each : people) {
            var label = Phrase.of("staff.candidate", Staffing.is(each.member(), "number", options.size() + 1));
            options.add(new Option(String.valueOf(options.size() + 1), label, label));
        }
        var meant = people.stream()
                .<Intent>map(each -> new RemoveStaff(role, each.member().name(), group, each.person(), sure))
                .toList();
        return Step.say(Reply.of("staff.which-one").with(options), new StaffState.AskedOfCoordinator(meant, false));
    }
}
