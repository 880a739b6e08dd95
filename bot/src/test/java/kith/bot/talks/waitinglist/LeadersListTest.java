package kith.bot.talks.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turns;
import kith.community.signups.Offering;
import org.junit.jupiter.api.Test;

/// A leader looks who waits, and offers a place out of turn.
class LeadersListTest {

    private static final UUID MARY = UUID.fromString("00000000-0000-0000-0000-000000000011");
    private static final UUID TOM = UUID.fromString("00000000-0000-0000-0000-000000000012");
    private static final ShownWaiting LIST = new ShownWaiting(List.of(MARY, TOM));

    @Test
    void aNumberOfTheListOffersThemThePlace() {
        var turn = Turns.ofAStranger();

        assertThat(LIST.answer(new Answer.Pick(2), turn)).isEqualTo(new Step.Do(new OfferTo(TOM)));
        assertThat(((Step.Say) LIST.answer(new Answer.Pick(3), turn)).next().state())
                .as("no such number")
                .isEqualTo(LIST);
        assertThat(LIST.answer(new Answer.Yes(), turn)).isEqualTo(new Step.Declined());
    }

    @Test
    void whatIsNoneOfTheirsMeansSomethingElse() {
        assertThat(new SeeWhoWaits("WALK7").tell(Optional.empty(), Turns.ofAStranger()))
                .isEqualTo(new Step.Declined());
        assertThat(new Split("WALK7", 6).tell(Optional.empty(), Turns.ofAStranger()))
                .isEqualTo(new Step.Declined());
    }

    @Test
    void whatCameToNothingLeavesNoTrail() {
        assertThat(new SeeWhoWaits("WALK7").trail(Optional.empty())).isNull();
        assertThat(new OfferTo(MARY).trail(Optional.of(new Offering.OutOfTurn("Mary", 1, true))))
                .isEqualTo(Trail.of("OFFERED_OUT_OF_TURN", "sign-up " + MARY));
    }
}
