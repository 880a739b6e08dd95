package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import kith.bot.talks.Intent;
import kith.bot.talks.Turns;
import kith.bot.talks.Unclear;
import kith.bot.talks.linkwork.AddPerson;
import kith.bot.talks.needs.SeeList;
import kith.bot.talks.staff.AddStaff;
import kith.bot.talks.staff.RemoveStaff;
import kith.bot.talks.staff.SeeStaff;
import kith.community.about.StaffSettings.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a coordinator texts about the staff.
class StaffWordsTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T09:30");

    private final Understanding understanding = Vocabularies.somerset();

    private @Nullable Intent order(String text) {
        return order(text, Role.COORDINATOR);
    }

    private @Nullable Intent order(String text, Role... roles) {
        var turn = Turns.at(Turns.with(Turns.ofAStranger(), roles), NOW);
        return Vocabularies.inContext().order(Turns.saying(turn, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"staff", "STAFF", "Staff?", "/staff", "show staff", "who is on the staff", "our staff please"})
    void whoIsStaff(String text) {
        assertThat(order(text)).isEqualTo(new SeeStaff(""));
    }

    @Test
    void whoOfTheStaffIsCalledSo() {
        assertThat(order("staff jo lee")).isEqualTo(new SeeStaff("jo lee"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADD LEADER Jo Lee 07700 900123 FOR WALKERS",
                "add leader Jo Lee for WALKERS 07700 900123",
                "Add a new leader Jo Lee, 07700 900123, for the WALKERS please",
                "/add leader Jo Lee on 07700 900123 of WALKERS",
                "add group leader Jo Lee phone: 07700 900123 to lead WALKERS.",
                "add Jo Lee 07700 900123 as leader for WALKERS",
                "appoint Jo Lee 07700 900123 as a leader of the WALKERS"
            })
    void aLeaderOfAGroup(String text) {
        assertThat(order(text)).isInstanceOfSatisfying(AddStaff.class, add -> {
            assertThat(add.role()).isEqualTo(Role.LEADER);
            assertThat(add.name()).isEqualTo("Jo Lee");
            assertThat(add.number()).isEqualTo("07700 900123");
            assertThat(add.group()).isEqualTo("WALKERS");
            assertThat(add.sure()).isFalse();
        });
    }

    @Test
    void whatIsNotSaidIsLeftEmpty() {
        assertThat(order("add leader Jo Lee"))
                .isInstanceOfSatisfying(
                        AddStaff.class,
                        add -> assertThat(add.number() + add.group()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add link worker Jo Lee 07700 900123",
                "add link-worker Jo Lee 07700 900123",
                "ADD LINKWORKER Jo Lee 07700 900123"
            })
    void aLinkWorker(String text) {
        assertThat(order(text))
                .isInstanceOfSatisfying(
                        AddStaff.class,
                        add -> assertThat(add.role() + add.name()).isEqualTo("LINK_WORKERJo Lee"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"add coordinator Jo Lee 07700 900123", "add co-ordinator Jo Lee 07700 900123"})
    void aCoordinator(String text) {
        assertThat(order(text))
                .isInstanceOfSatisfying(
                        AddStaff.class, add -> assertThat(add.role()).isEqualTo(Role.COORDINATOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REMOVE LEADER JO",
                "remove leader JO from staff",
                "remove the leader JO please",
                "remove JO as leader",
                "take off leader JO"
            })
    void aLeaderIsTakenOff(String text) {
        assertThat(order(text)).isEqualTo(new RemoveStaff(Role.LEADER, "JO", "", null, false));
    }

    @Test
    void somebodyIsTakenOffTheStaffOrOneGroup() {
        assertThat(order("remove Jo Lee from staff")).isEqualTo(new RemoveStaff(null, "Jo Lee", "", null, false));
        assertThat(order("take jo off the staff")).isEqualTo(new RemoveStaff(null, "jo", "", null, false));
        assertThat(order("remove leader jo from walkers"))
                .isEqualTo(new RemoveStaff(Role.LEADER, "jo", "walkers", null, false));
        assertThat(order("remove link worker jo")).isEqualTo(new RemoveStaff(Role.LINK_WORKER, "jo", "", null, false));
        assertThat(order("remove me from walkers")).isNull();
    }

    @Test
    void aResidentIsAddedAsEver() {
        assertThat(order("add Mary Hill 07700 900301")).isEqualTo(new AddPerson("Mary Hill", "07700 900301", false));
        assertThat(order("list staff")).isEqualTo(new SeeList("staff"));
    }

    @Test
    void fromALinkWorkerTheSameWordsMeanWhatTheyMeant() {
        assertThat(order("add leader Jo Lee 07700 900123", Role.LINK_WORKER))
                .isEqualTo(new AddPerson("leader Jo Lee", "07700 900123", false));
        assertThat(order("staff", Role.LINK_WORKER, Role.LEADER)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "add leader Jo Lee 07700 900123 for walkers", "add coordinator Jo"})
    void whatAnyoneElseMeansIsNotTouched(String text) {
        assertThat(understanding.understand(text, NOW).intents()).containsExactly(new Unclear(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the staff at the library were kind",
                "are there staff who can help me?",
                "add me to the leader list",
                "I would like to be a leader"
            })
    void whatOnlyMentionsThemIsNoOrder(String text) {
        assertThat(order(text)).isNull();
    }
}
