package kith.bot.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.community.about.StaffSettings.Role;
import kith.community.phrases.Phrase;
import kith.community.staff.Member;
import kith.community.team.Appointed;
import kith.community.team.Appointing;
import kith.community.team.Dismissed;
import org.jspecify.annotations.Nullable;

/// The talk with a coordinator about who is staff, and with those who are asked to be. Rights are checked by the use
/// cases.
final class StaffTalk {

    /// More lines than this are no text message any more.
    private static final int MOST_LINES = 20;

    private StaffTalk() {}

    static Step pick(States.AskedOfCoordinator asked, int number) {
        if (asked.ifSure() && number == 2) {
            return LinkWorkersTalk.never();
        }
        return number < 1 || number > asked.orders().size()
                ? Courtesy.noSuchNumber(number, asked)
                : new Step.Do(new Deeds.Work(asked.orders().get(number - 1), null));
    }

    // ---- Who is staff

    static Step tell(Worked.StaffSeen seen) {
        var staff = seen.staff().stream()
                .filter(each -> isCalled(each, seen.said()))
                .toList();
        var shown = staff.subList(0, Math.min(MOST_LINES, staff.size()));
        var reply = Reply.of(
                "staff.list",
                "any",
                yes(!staff.isEmpty()),
                "isNamed",
                yes(!seen.said().isEmpty()),
                "said",
                seen.said(),
                "hasMore",
                yes(shown.size() < staff.size()),
                "more",
                staff.size() - shown.size());
        for (Appointing.OnStaff each : shown) {
            reply = reply.and(line(each));
        }
        return Step.say(reply, new State.Idle());
    }

    private static boolean isCalled(Appointing.OnStaff one, String said) {
        var names = List.of(one.member().name().toLowerCase(Locale.ROOT).split("[\\s-]+"));
        return Stream.of(said.toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static Phrase line(Appointing.OnStaff each) {
        var askedAt = each.askedAt();
        return Phrase.of(
                "staff.line",
                is(
                        each.member(),
                        "settings",
                        yes(each.inSettings()),
                        "asked",
                        yes(askedAt != null),
                        "at",
                        askedAt == null ? Instant.EPOCH : askedAt));
    }

    private static Object[] is(Member member, Object... more) {
        boolean leads = member.roles().contains(Role.LEADER);
        return Stream.concat(
                        Stream.of(
                                "name",
                                member.name(),
                                "leads",
                                leads && member.groups().isEmpty() ? "none" : yes(leads),
                                "groups",
                                String.join(", ", member.groups()),
                                "worker",
                                yes(member.roles().contains(Role.LINK_WORKER)),
                                "coordinator",
                                yes(member.isCoordinator())),
                        Stream.of(more))
                .toArray();
    }

    // ---- Adding somebody

    static Step tell(Worked.StaffAdded added) {
        var order = added.order();
        return switch (added.appointed()) {
            case Appointed.Proposed it ->
                Step.say(
                        Reply.of("staff.proposed", of(it.name(), it.role(), it.group(), "number", it.number()))
                                .with(List.of(yesOption("staff.ask"), noOption())),
                        new States.AskedOfCoordinator(List.of(order.surely()), true));
            case Appointed.Asked it -> say("staff.asked", "name", it.name(), "later", yes(it.later()), "at", it.at());
            case Appointed.NoNumber it ->
                say(
                        "staff.no-number",
                        of(
                                order.name(),
                                order.role(),
                                order.group(),
                                "typed",
                                it.typed(),
                                "hasTyped",
                                yes(!it.typed().isBlank())));
            case Appointed.Landline it -> say("staff.landline", "number", it.number());
            case Appointed.NoGroup it ->
                say(
                        "staff.no-group",
                        of(
                                order.name(),
                                order.role(),
                                it.said(),
                                "hasSaid",
                                yes(!it.said().isEmpty()),
                                "number",
                                order.number(),
                                "any",
                                yes(!it.groups().isEmpty()),
                                "groups",
                                String.join(", ", it.groups())));
            case Appointed.WhichGroup it -> which(order, it.groups());
            case Appointed.NumberOf it ->
                say("staff.number-of", of(order.name(), order.role(), order.group(), "other", it.other()));
            case Appointed.Already it -> say("staff.already", of(it.name(), it.role(), it.group()));
            case Appointed.AskedBefore it -> say("staff.asked-before", "name", it.name(), "at", it.at());
            case Appointed.NotReached it -> say("staff.not-reached", "name", it.name(), "number", it.number());
        };
    }

    private static Step which(Order.AddStaff order, List<String> groups) {
        var options = new ArrayList<Option>();
        for (String group : groups) {
            options.add(numbered(options.size() + 1, group));
        }
        return Step.say(
                Reply.of("staff.which-group").with(options),
                new States.AskedOfCoordinator(
                        groups.stream().<Order.OfCoordinators>map(order::of).toList(), false));
    }

    // ---- Taking somebody off

    static Step tell(Worked.StaffRemoved removed) {
        var order = removed.order();
        return switch (removed.dismissed()) {
            case Dismissed.Proposed it ->
                Step.say(
                        Reply.of("staff.removing", removing(it)).with(List.of(yesOption("staff.remove"), noOption())),
                        new States.AskedOfCoordinator(List.of(order.surely(it.person())), true));
            case Dismissed.Done it -> say("staff.done", "name", it.name(), "told", yes(it.told()));
            case Dismissed.NobodyCalled it -> say("staff.nobody", "name", it.name());
            case Dismissed.Which it -> which(order, it.people());
            case Dismissed.InSettings it -> say("staff.in-settings", "name", it.name());
            case Dismissed.LastCoordinator it -> say("staff.last", "name", it.name());
        };
    }

    private static Object[] removing(Dismissed.Proposed it) {
        var inHand = it.inHand();
        return is(
                it.ends(),
                "hasAlone",
                yes(!it.alone().isEmpty()),
                "alone",
                String.join(", ", it.alone()),
                "hasInHand",
                yes(inHand.plans() + inHand.checkIns() + inHand.needs() + inHand.lists() > 0),
                "plans",
                inHand.plans(),
                "checkIns",
                inHand.checkIns(),
                "needs",
                inHand.needs(),
                "lists",
                inHand.lists());
    }

    private static Step which(Order.RemoveStaff order, List<Dismissed.Candidate> people) {
        var options = new ArrayList<Option>();
        for (Dismissed.Candidate each : people) {
            var label = Phrase.of("staff.candidate", is(each.member(), "number", options.size() + 1));
            options.add(new Option(String.valueOf(options.size() + 1), label, label));
        }
        return Step.say(
                Reply.of("staff.which-one").with(options),
                new States.AskedOfCoordinator(
                        people.stream()
                                .<Order.OfCoordinators>map(
                                        each -> order.of(each.member().name(), each.person()))
                                .toList(),
                        false));
    }

    private static Option numbered(int number, String name) {
        var label = Phrase.of("staff.choice", "number", number, "name", name);
        return new Option(String.valueOf(number), label, label);
    }

    private static Option yesOption(String key) {
        return new Option("YES", Phrase.of(key + "-label"), Phrase.of(key + "-line"));
    }

    private static Option noOption() {
        return new Option("NO", Phrase.of("staff.leave-label"), Phrase.of("staff.leave-line"));
    }

    private static Object[] of(String name, Role role, @Nullable String group, Object... more) {
        return Stream.concat(
                        Stream.of("name", name, "role", role.name(), "group", group == null ? "" : group),
                        Stream.of(more))
                .toArray();
    }

    private static Step say(String key, Object... blanks) {
        return Step.say(Reply.of(key, blanks), new State.Idle());
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }

    // ---- Who is asked to be one of them

    static Step tell(Outcome.RoleAnswered answered, Talk talk) {
        var said = answered.answered();
        if (said == null) {
            return Step.say(Reply.of("staff.over"), talk.state());
        }
        return said.yes() ? say("staff.welcome", of("", said.role(), said.group())) : say("staff.no-thanks");
    }
}
