package kith.community.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.about.StaffSettings.Role;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.groups.Leading;
import kith.community.outbox.OutboxBeans;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.Pauses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Staff are those in the settings and those who were added and have said yes, alike on every database.
@OnEachDatabase
class RosterContract {

    private static final Instant NOW = Instant.parse("2027-03-02T12:00:00Z");

    @Parameter
    DatabaseKind on;

    private Database database;
    private Appointments appointments;
    private Roster roster;
    private Staff staff;
    private Leading leading;
    private UUID sam;
    private UUID jo;
    private Group walkers;
    private Group singers;

    @BeforeEach
    void openDatabase() {
        database =
                on.open(SigningUpBeans.in(Mode.TRIAL, Staff.class, GettingToKnow.class, Consents.class, Pauses.class));
        appointments = database.get(Appointments.class);
        roster = database.get(Roster.class);
        staff = database.get(Staff.class);
        leading = database.get(Leading.class);
        sam = person("Sam", "+447700900001"); // the coordinator of OutboxBeans
        jo = person("Jo", "+447700900020");
        walkers = group(OutboxBeans.LED_GROUP);
        singers = group("Wells Singers");
    }

    @Test
    void whoIsAskedIsNothingBeforeTheirYes() {
        var asked = ask(Role.LEADER, singers);

        assertThat(roster.of(jo)).isEmpty();
        assertThat(leading.leadsAny(jo)).isFalse();
        assertThat(leading.leadersOf(singers.id())).isEmpty();
        assertThat(roster.members()).extracting(Member::name).doesNotContain("Jo Lee");

        assertThat(appointments.accept(asked, NOW)).isTrue();
        assertThat(appointments.accept(asked, NOW)).as("once").isFalse();

        assertThat(leading.mayLead(jo, singers.id())).isTrue();
        assertThat(leading.mayLead(jo, walkers.id())).as("another's group").isFalse();
        assertThat(leading.mayLead(jo, null)).as("of no group").isFalse();
        assertThat(leading.leadersOf(singers.id())).containsExactly(new Leading.Leader(jo, "Jo"));
        assertThat(leading.groupsLedBy(jo)).containsExactly(singers);
        assertThat(leading.groupNamesLed()).contains("Wells Singers", OutboxBeans.LED_GROUP);
        assertThat(staff.caresForPeople(jo)).isFalse();
        assertThat(staff.nameOf(jo)).contains("Jo Lee");
    }

    @Test
    void whatWasAddedIsOverWhenItHasEnded() {
        var leads = accepted(Role.LEADER, singers);
        var cares = accepted(Role.LINK_WORKER, null);
        assertThat(staff.whoCareForPeople(NOW)).contains(sam, jo);

        appointments.end(cares, NOW);

        assertThat(staff.caresForPeople(jo)).isFalse();
        assertThat(staff.whoCareForPeople(NOW)).contains(sam).doesNotContain(jo);
        assertThat(leading.mayLead(jo, singers.id()))
                .as("the other still stands")
                .isTrue();
        appointments.end(leads, NOW);
        assertThat(roster.of(jo)).isEmpty();
        assertThat(appointments.accept(leads, NOW)).as("a yes that comes late").isFalse();
    }

    @Test
    void anAddedCoordinatorMayWhatThoseInTheSettingsMay() {
        accepted(Role.COORDINATOR, null);

        assertThat(staff.isCoordinator(jo)).isTrue();
        assertThat(staff.isCoordinator(sam)).as("in the settings").isTrue();
        assertThat(staff.coordinators(NOW)).containsExactly(sam, jo);
        assertThat(leading.groupsLedBy(jo)).containsExactly(singers, walkers);
        assertThat(leading.leadersOf(singers.id())).as("leads none by name").isEmpty();
    }

    @Test
    void whoIsBothInTheSettingsAndAddedIsAllOfIt() {
        var leah = person("Leah", OutboxBeans.LEADER_PHONE);
        ask(leah, Role.LEADER, singers).ifPresent(id -> appointments.accept(id, NOW));

        assertThat(roster.of(leah))
                .get()
                .extracting(Member::groups)
                .isEqualTo(Set.of(OutboxBeans.LED_GROUP, "Wells Singers"));
        assertThat(leading.groupsLedBy(leah)).containsExactly(singers, walkers);
    }

    @Test
    void nobodyIsAskedTheSameTwice() {
        var asked = ask(Role.LEADER, singers);
        assertThat(ask(jo, Role.LEADER, singers)).isEmpty();
        assertThat(ask(jo, Role.LEADER, walkers)).isPresent();
        assertThat(ask(jo, Role.LINK_WORKER, null)).isPresent();
        assertThat(ask(jo, Role.LINK_WORKER, null)).isEmpty();

        assertThat(appointments.forget(asked)).isTrue();
        assertThat(appointments.find(asked)).isEmpty();
        assertThat(ask(jo, Role.LEADER, singers)).as("after a no").isPresent();
    }

    @Test
    void nobodyForgetsAYes() {
        assertThat(appointments.forget(accepted(Role.LEADER, singers))).isFalse();
        assertThat(leading.leadsAny(jo)).isTrue();
    }

    @Test
    void onTrialWhoIsAskedIsWrittenToAndNobodyElse() {
        assertThat(roster.addresses()).contains("+447700900001", "7001").doesNotContain("+447700900020");
        var asked = ask(Role.LEADER, singers);
        assertThat(roster.addresses()).contains("+447700900020");
        appointments.forget(asked);
        assertThat(roster.addresses()).doesNotContain("+447700900020");
    }

    private UUID accepted(Role role, @Nullable Group group) {
        var asked = ask(role, group);
        appointments.accept(asked, NOW);
        return asked;
    }

    private UUID ask(Role role, @Nullable Group group) {
        return ask(jo, role, group).orElseThrow();
    }

    private Optional<UUID> ask(UUID person, Role role, @Nullable Group group) {
        var id = Ids.at(NOW);
        boolean added = appointments.add(
                new Appointment(id, person, "Jo Lee", role, group == null ? null : group.id(), null, sam, NOW, null));
        return added ? Optional.of(id) : Optional.empty();
    }

    private Group group(String name) {
        return database.get(Groups.class).insert(new Group(Ids.at(NOW), name, "", null, ""));
    }

    private UUID person(String name, String phone) {
        var person = new Person(Ids.at(NOW), name, "", "en", "", null, null, NOW);
        database.get(People.class).insert(person);
        var address = new Address(ChannelKind.SMS, phone);
        database.get(Addresses.class).add(address, person.id(), NOW);
        database.get(Addresses.class).heard(address, NOW);
        return person.id();
    }
}
