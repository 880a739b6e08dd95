package kith.bot.talks.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import kith.community.team.Appointed;
import kith.community.team.Appointing;

/// "add leader Jo Lee 07700 900123 for walkers": a coordinator asks somebody to be staff.
///
/// @param number as it was written; empty when it was not
/// @param group  a word of its name; empty when none was said
/// @param sure   whether they have seen what it means, and said yes
public record AddStaff(Role role, String name, String number, String group, boolean sure)
        implements IfTheirs<Appointed> {

    private static final String NUMBER = " [[on|at|tel|phone|mobile|number] {number:phone}]";
    private static final String GROUP = " [(for|of|from|to lead) [the] {group:title}]";

    static final Phrasing<AddStaff> WORDS = Phrasing.of(
            Turn::isCoordinator,
            AddStaff::said,
            "add|invite|appoint [a|an] [new] " + Staffing.ROLE + " {name:called}" + NUMBER + GROUP + NUMBER,
            "add|invite|appoint {name:called}" + NUMBER + " as [a|an] " + Staffing.ROLE + NUMBER + GROUP + NUMBER);

    private static AddStaff said(SlotValues said) {
        return new AddStaff(
                Staffing.role(said.text("role")), said.text("name"), said.text("number"), said.text("group"), false);
    }

    @Override
    public Optional<Appointed> carryOut(UseCases use, Turn turn) {
        var wanted = new Appointing.Wanted(role, name, number, group);
        return use.the(Appointing.class).appoint(turn.person(), wanted, sure, turn.now());
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    @Override
    public Step told(Appointed appointed, Turn turn) {
        return switch (appointed) {
            case Appointed.Proposed it ->
                Step.say(
                        Reply.of("staff.proposed", Staffing.as(it.name(), it.role(), it.group(), "number", it.number()))
                                .with(List.of(StaffState.yes("staff.ask"), StaffState.no())),
                        new StaffState.AskedOfCoordinator(
                                List.of(new AddStaff(role, name, number, group, true)), true));
            case Appointed.Asked it ->
                Staffing.say("staff.asked", "name", it.name(), "later", it.later() ? "yes" : "no", "at", it.at());
            case Appointed.NoNumber it ->
                Staffing.say(
                        "staff.no-number",
                        Staffing.as(
                                name,
                                role,
                                group,
                                "typed",
                                it.typed(),
                                "hasTyped",
                                it.typed().isBlank() ? "no" : "yes"));
            case Appointed.Landline it -> Staffing.say("staff.landline", "number", it.number());
            case Appointed.NoGroup it -> noGroup(it);
            case Appointed.WhichGroup it -> which(it.groups());
            case Appointed.NumberOf it ->
                Staffing.say("staff.number-of", Staffing.as(name, role, group, "other", it.other()));
            case Appointed.Already it -> Staffing.say("staff.already", Staffing.as(it.name(), it.role(), it.group()));
            case Appointed.AskedBefore it -> Staffing.say("staff.asked-before", "name", it.name(), "at", it.at());
            case Appointed.NotReached it -> Staffing.say("staff.not-reached", "name", it.name(), "number", it.number());
        };
    }

    private Step noGroup(Appointed.NoGroup it) {
        return Staffing.say(
                "staff.no-group",
                Staffing.as(
                        name,
                        role,
                        it.said(),
                        "hasSaid",
                        it.said().isEmpty() ? "no" : "yes",
                        "number",
                        number,
                        "any",
                        it.groups().isEmpty() ? "no" : "yes",
                        "groups",
                        String.join(", ", it.groups())));
    }

    private Step which(List<String> groups) {
        var options = new ArrayList<Option>();
        for (String each : groups) {
            var label = Phrase.of("staff.choice", "number", options.size() + 1, "name", each);
            options.add(new Option(String.valueOf(options.size() + 1), label, label));
        }
        var meant = groups.stream()
                .<Intent>map(each -> new AddStaff(role, name, number, each, sure))
                .toList();
        return Step.say(Reply.of("staff.which-group").with(options), new StaffState.AskedOfCoordinator(meant, false));
    }
}
