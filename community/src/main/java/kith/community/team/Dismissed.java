package kith.community.team;

import java.util.List;
import java.util.UUID;
import kith.community.staff.Member;
import org.jspecify.annotations.Nullable;

/// What came of a coordinator's wish to take somebody off the staff.
public sealed interface Dismissed {

    /// What it would end. Nothing is done before the coordinator says yes to it.
    ///
    /// @param ends  what they would be no more
    /// @param alone groups that nobody else leads by name
    /// @param inHand what of theirs comes to the coordinator
    record Proposed(UUID person, Member ends, List<String> alone, InHand inHand) implements Dismissed {}

    /// What a link worker has in hand.
    ///
    /// @param plans    people who are asked how they are in their name
    /// @param checkIns those that nobody has closed
    /// @param needs    what they see to, or have given to a group
    /// @param lists    those they have begun
    record InHand(int plans, int checkIns, int needs, int lists) {

        static final InHand NOTHING = new InHand(0, 0, 0, 0);
    }

    /// It is done, and they are told where a message reaches them.
    record Done(String name, boolean told) implements Dismissed {}

    record NobodyCalled(String name) implements Dismissed {}

    /// Several may be meant.
    record Which(List<Candidate> people) implements Dismissed {}

    /// @param person null for one in the settings of whom we have never heard
    record Candidate(@Nullable UUID person, Member member) {}

    /// They stand in the settings, where no message reaches.
    record InSettings(String name) implements Dismissed {}

    /// Without them nobody could say who is staff.
    record LastCoordinator(String name) implements Dismissed {}
}
