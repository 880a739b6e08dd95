package kith.community.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kith.community.signups.SignUp.State;
import org.junit.jupiter.api.Test;

/// Of two sign-ups of one person the one that is worth more to them stays.
class BetterSignUpTest {

    private static final Instant NINE = Instant.parse("2027-03-02T09:00:00Z");

    @Test
    void aPlaceIsBetterThanAnOfferAndAnOfferThanWaiting() {
        assertThat(signUp(State.BOOKED, 1, 60).isBetterThan(signUp(State.OFFERED, 3, 0)))
                .isTrue();
        assertThat(signUp(State.OFFERED, 1, 60).isBetterThan(signUp(State.WAITING, 3, 0)))
                .isTrue();
        assertThat(signUp(State.WAITING, 3, 0).isBetterThan(signUp(State.BOOKED, 1, 60)))
                .isFalse();
    }

    @Test
    void ofTwoWithPlacesTheLargerPartyIsBetterThenTheEarlier() {
        assertThat(signUp(State.BOOKED, 2, 60).isBetterThan(signUp(State.BOOKED, 1, 0)))
                .isTrue();
        assertThat(signUp(State.BOOKED, 1, 0).isBetterThan(signUp(State.BOOKED, 2, 60)))
                .isFalse();
        assertThat(signUp(State.BOOKED, 1, 60).isBetterThan(signUp(State.BOOKED, 1, 0)))
                .isFalse();
    }

    @Test
    void ofTwoThatWaitTheEarlierTurnIsBetterThenTheLargerParty() {
        assertThat(signUp(State.WAITING, 1, 0).isBetterThan(signUp(State.WAITING, 2, 60)))
                .isTrue();
        assertThat(signUp(State.PASSED, 2, 60).isBetterThan(signUp(State.WAITING, 1, 0)))
                .isFalse();
        assertThat(signUp(State.WAITING, 2, 0).isBetterThan(signUp(State.WAITING, 1, 0)))
                .isTrue();
    }

    private static SignUp signUp(State state, int party, int seconds) {
        var id = new UUID(0, seconds + 1);
        return SignUp.asked(id, id, id, party, NINE.plusSeconds(seconds)).in(state);
    }
}
