package kith.bot.talks.staff;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.community.about.StaffSettings.Role;
import kith.community.questions.Question;
import kith.community.staff.Member;
import org.jspecify.annotations.Nullable;

/// The talk about who is staff.
public final class Staffing {

    public static final Subject SUBJECT = new Subject(
            "staff",
            List.of(SeeStaff.class, AddStaff.class, RemoveStaff.class, AnswerRole.class),
            List.of(StaffState.AskedOfCoordinator.class),
            Map.of(Question.Kind.STAFF_ROLE, AnswerRole::answer),
            List.<Phrasing<?>>of(SeeStaff.WORDS, RemoveStaff.WORDS, AddStaff.WORDS));

    /// The words for the roles, for a pattern.
    static final String ROLE = "[group] {role=leader|link worker|linkworker|coordinator}";

    private Staffing() {}

    static Role role(String said) {
        return switch (said.charAt(1)) {
            case 'e' -> Role.LEADER;
            case 'i' -> Role.LINK_WORKER;
            default -> Role.COORDINATOR;
        };
    }

    static Step say(String key, Object... blanks) {
        return Step.say(Reply.of(key, blanks), new State.Idle());
    }

    /// Who somebody is to be.
    static Object[] as(String name, Role role, @Nullable String group, Object... more) {
        return Stream.concat(
                        Stream.of("name", name, "role", role.name(), "group", group == null ? "" : group),
                        Stream.of(more))
                .toArray();
    }

    /// What somebody is.
    static Object[] is(Member member, Object... more) {
        boolean leads = member.roles().contains(Role.LEADER);
        return Stream.concat(
                        Stream.of(
                                "name",
                                member.name(),
                                "leads",
                                leads && member.groups().isEmpty() ? "none" : leads ? "yes" : "no",
                                "groups",
                                String.join(", ", member.groups()),
                                "worker",
                                member.roles().contains(Role.LINK_WORKER) ? "yes" : "no",
                                "coordinator",
                                member.isCoordinator() ? "yes" : "no"),
                        Stream.of(more))
                .toArray();
    }
}
