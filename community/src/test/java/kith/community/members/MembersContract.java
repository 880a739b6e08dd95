package kith.community.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.GroupCodes;
import kith.community.activities.Listing;
import kith.community.activities.Timetable;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.groups.Hears;
import kith.community.groups.Memberships;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.SigningUpBeans;
import kith.community.staff.AuditTrail;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Groups are joined by name and code, once, and say no more than they may, alike on every database.
@OnEachDatabase
class MembersContract {

    /// A Tuesday at noon in London.
    private static final Instant NOW = Instant.parse("2027-03-02T12:00:00Z");

    @Parameter
    DatabaseKind on;

    private Database database;
    private JoiningGroups joining;
    private LookingAfterMembers lookingAfter;
    private UUID sam;
    private UUID ana;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.LIVE,
                Timetable.class,
                Memberships.class,
                GroupCodes.class,
                Meetings.class,
                JoiningGroups.class,
                AuditTrail.class,
                LookingAfterMembers.class));
        joining = database.get(JoiningGroups.class);
        lookingAfter = database.get(LookingAfterMembers.class);
        publish("walk", "Riverside walk", "Wells Walkers", false);
        sam = person("Sam", "+447700900001"); // the coordinator of OutboxBeans
        ana = person("Ana", "+447700900010");
    }

    @Test
    void whoJoinsBelongsOnceAndIsToldWhenTheGroupNextMeets() {
        var walkers = ((Joinable.One) joining.find("the wakers", NOW)).group();

        var joined = joining.join(ana, walkers.id(), NOW);

        assertThat(joined.already()).isFalse();
        assertThat(joined.code()).isEqualTo("WALKERS2");
        assertThat(joined.next()).isNotNull();
        assertThat(joined.next().code()).isEqualTo("WALK2");
        assertThat(joined.next().startsAt()).isEqualTo(Instant.parse("2027-03-04T10:00:00Z"));
        assertThat(joining.join(ana, walkers.id(), NOW).already()).isTrue();
        assertThat(database.get(Memberships.class).of(ana)).hasSize(1);
    }

    @Test
    void whatIsInSomebodysHomeGivesNoAddressToWhoJoins() {
        publish("soup", "Soup", "Home Cooks", true);

        var joined = joining.join(
                ana, ((Joinable.One) joining.find("cooks", NOW)).group().id(), NOW);

        assertThat(joined.next()).isNotNull();
        assertThat(joined.toString()).doesNotContain("12 Bridge Street").doesNotContain("BA5 2RB");
    }

    @Test
    void whatFitsAnActivityAsWellIsAsked() {
        publish("lunch", "Walkers' lunch", "Lunch Club", false);

        var found = joining.find("walkers", NOW);

        assertThat(found).isInstanceOfSatisfying(Joinable.Several.class, several -> {
            assertThat(several.groups()).extracting(Group::name).containsExactly("Wells Walkers");
            assertThat(several.meetings()).extracting(Joined.Meeting::title).containsExactly("Walkers' lunch");
        });
        assertThat(joining.find("walk", NOW)).as("a word of no group").isInstanceOf(Joinable.NoGroup.class);
    }

    @Test
    void aGroupAndAnActivityNeverHaveTheSameCode() {
        assertThat(code("Wells Walkers")).isEqualTo("WALKERS2");
        publish("walkers", "Walkers", "Street Walkers", false);
        assertThat(database.get(Activities.class).findByCode("WALKERS3")).isPresent();

        assertThat(code("Street Walkers")).isEqualTo("WALKERS4");
        assertThat(code("Street Walkers")).as("asked again").isEqualTo("WALKERS4");
        assertThat(joining.coded("walkers4")).get().extracting(Group::name).isEqualTo("Street Walkers");
    }

    private String code(String name) {
        var group = database.get(Groups.class).findByName(name).orElseThrow();
        return database.get(GroupCodes.class).of(group);
    }

    @Test
    void whatTheyHearIsKeptUntilTheyChangeIt() {
        var walkers = walkers();
        assertThat(joining.hear(ana, "walkers", Hears.MEET_UPS))
                .as("not theirs")
                .isEmpty();
        joining.join(ana, walkers.id(), NOW);

        assertThat(joining.hear(ana, "walkers2", Hears.MEET_UPS)).isPresent();
        assertThat(joining.join(ana, walkers.id(), NOW).hears()).isEqualTo(Hears.MEET_UPS);
        assertThat(lookingAfter.members(sam, "walkers", NOW))
                .contains(new Led.Members("Wells Walkers", 0, 1, List.of("Ana")));
    }

    @Test
    void onlyWhoLeadsSeesMembersAndSetsTheWelcome() {
        var walkers = walkers();

        assertThat(lookingAfter.members(ana, "walkers", NOW)).isEmpty();
        assertThat(lookingAfter.code(ana, "walkers", NOW)).isEmpty();
        assertThat(lookingAfter.welcome(ana, "walkers", "boo", NOW)).isEmpty();
        assertThat(joining.look(walkers, NOW).welcome()).isEmpty();
        assertThat(lookingAfter.welcome(sam, "walkers", "bring a cup", NOW)).isPresent();
        assertThat(joining.join(ana, walkers.id(), NOW).welcome()).isEqualTo("Bring a cup");
        assertThat(deeds()).containsExactly("WELCOME_CHANGED");
    }

    private Group walkers() {
        return database.get(Groups.class).findByName("Wells Walkers").orElseThrow();
    }

    private List<String> deeds() {
        return database.jdbc()
                .sql("select deed from audit_trail order by at, id")
                .query(String.class)
                .list();
    }

    private void publish(String id, String title, String group, boolean home) {
        var starts = LocalDateTime.parse("2027-01-07T10:00");
        database.get(Timetable.class)
                .publish(
                        new Listing(
                                "test",
                                id,
                                title,
                                group,
                                "",
                                "",
                                home ? "A home in Wells" : "Wells Town Hall",
                                "12 Bridge Street",
                                "BA5 2RB",
                                51.2094,
                                -2.6448,
                                starts,
                                starts.plusHours(2),
                                "FREQ=WEEKLY",
                                null,
                                "",
                                null,
                                Activity.Booking.DROP_IN,
                                "free",
                                "",
                                "",
                                home),
                        NOW);
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
