package kith.bot.talks.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Said;
import kith.bot.talks.Step;
import kith.bot.talks.Turns;
import kith.community.about.StaffSettings.Role;
import kith.community.members.Joinable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How groups are joined, left and looked after.
class GroupsTest {

    private static final UUID WALKERS = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID SINGERS = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private static @Nullable Intent fromALeader(String words) {
        return Said.in(GroupsTalk.SUBJECT, words, Turns.with(Turns.ofAStranger(), Role.LEADER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members walkers",
                "Members of the walkers?",
                "how many members in walkers",
                "how many members has walkers please"
            })
    void aLeaderAsksForTheMembers(String words) {
        assertThat(fromALeader(words)).isEqualTo(new Members("walkers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code walkers", "link for walkers", "Code of the walkers?"})
    void aLeaderAsksForTheCode(String words) {
        assertThat(fromALeader(words)).isEqualTo(new GroupCode("walkers"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    welcome walkers                                 | walkers        | null
                    welcome the sunday walkers                      | sunday walkers | null
                    welcome walkers: bring a cup                    | walkers        | bring a cup
                    Welcome the walkers : Bring a cup: it's muddy!  | walkers        | Bring a cup: it's muddy!
                    welcome walkers: see you soon, thanks           | walkers        | see you soon, thanks
                    welcome walkers: off                            | walkers        | ''
                    welcome walkers:                                | walkers        | ''
                    """)
    void aLeaderSaysWhatNewMembersRead(String said, String group, @Nullable String words) {
        assertThat(fromALeader(said)).isEqualTo(new Welcome(group, words));
    }

    @Test
    void aWelcomeThatIsNoWelcomeAnyMoreIsNone() {
        assertThat(fromALeader("welcome walkers: " + "a ".repeat(300))).isNull();
        assertThat(fromALeader("welcome")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"members walkers", "code walkers", "welcome walkers: hello"})
    void fromAResidentTheyAreNothingOfTheKind(String words) {
        assertThat(Said.in(GroupsTalk.SUBJECT, words, Turns.ofAStranger())).isNull();
    }

    @Test
    void aNameThatIsNoGroupMeansSomethingElse() {
        var turn = Turns.ofAStranger();

        assertThat(new JoinNamed("walking").tell(new Joinable.NoGroup(), turn)).isEqualTo(new Step.Declined());
        assertThat(new HearNamed("walking", true).tell(Optional.empty(), turn)).isEqualTo(new Step.Declined());
        assertThat(new LeaveNamed("walking").tell(Optional.empty(), turn)).isEqualTo(new Step.Declined());
    }

    @Test
    void aNumberChoosesWhatIsHeardOfAGroup() {
        var asked = new GroupsState.AskedHears(WALKERS);
        var turn = Turns.ofAStranger();

        assertThat(asked.answer(new Answer.Pick(1), turn)).isEqualTo(new Step.Do(new HearGroup(WALKERS, true)));
        assertThat(asked.answer(new Answer.Pick(2), turn)).isEqualTo(new Step.Do(new HearGroup(WALKERS, false)));
        assertThat(asked.answer(new Answer.Pick(3), turn)).isInstanceOf(Step.Say.class);
        assertThat(asked.answer(new Answer.Yes(), turn)).isEqualTo(new Step.Declined());
    }

    @Test
    void stopAndANumberLeavesAGroupThatWasShown() {
        var shown = Turns.ofAStranger().at(new GroupsState.ShownGroups(List.of(WALKERS, SINGERS)));

        assertThat(new LeaveNumbered(2).hear(shown)).isEqualTo(new Step.Do(new LeaveGroup(SINGERS)));
        assertThat(new LeaveNumbered(3).hear(shown)).isEqualTo(new Step.Do(new MyGroups()));
        assertThat(new LeaveNumbered(1).hear(Turns.ofAStranger())).isEqualTo(new Step.Do(new MyGroups()));
    }
}
