package kith.bot.talks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.bot.talks.bookings.JoinSession;
import kith.bot.talks.groups.JoinGroup;
import kith.bot.talks.groups.ShowGroup;
import kith.bot.talks.whatson.Look;
import kith.bot.talks.whatson.WhatsOnState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is made of a code, according to what it stands for.
class CodesTest {

    private static final UUID SESSION = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID GROUP = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final Coded OF_SESSION = new Coded.OfSession(SESSION);
    private static final Coded OF_GROUP = new Coded.OfGroup(GROUP);
    private static final Turn TURN = Turns.ofAStranger();

    @Test
    void itIsShownJoinedOrOpenedByALink() {
        assertDoes(new SeeCode("WALK7").tell(OF_SESSION, TURN), new Look(SESSION, 1, null));
        assertDoes(new SeeCode("WALKERS1").tell(OF_GROUP, TURN), new ShowGroup("WALKERS1"));
        assertDoes(new JoinCode("WALK7", 3).tell(OF_SESSION, TURN), new JoinSession(SESSION, 3));
        assertDoes(new JoinCode("WALKERS1", 1).tell(OF_GROUP, TURN), new JoinGroup(GROUP));
        assertDoes(new FollowLink("WALK7").tell(OF_SESSION, TURN), new Look(SESSION, 1, null));
        assertDoes(new FollowLink("WALKERS1").tell(OF_GROUP, TURN), new JoinGroup(GROUP));
    }

    @Test
    void itIsJoinedForAsManyAsItWasLookedAtForUnlessThatIsSaid() {
        var forTwo = TURN.at(new WhatsOnState.Looking(SESSION, 2, null));

        assertDoes(new JoinCode("WALK7", null).hear(forTwo), new JoinCode("WALK7", 2));
        assertDoes(new JoinCode("WALK7", 4).hear(forTwo), new JoinCode("WALK7", 4));
        assertDoes(new JoinCode("WALK7", null).hear(TURN), new JoinCode("WALK7", 1));
    }

    @Test
    void aPlaceThatNobodyOfferedIsAskedForWhenItIsTaken() {
        assertDoes(new Take("WALK7").hear(TURN), new JoinCode("WALK7", 1));
    }

    @ParameterizedTest
    @CsvSource({"false, session.over", "true, session.paused"})
    void anActivityThatIsNotOnIsSaidToBe(boolean paused, String key) {
        var notOn = new Coded.NotOn("Riverside walk", paused);

        assertThat(key(new JoinCode("WALK7", 1).tell(notOn, TURN))).isEqualTo(key);
        assertThat(key(new SeeCode("WALK7").tell(notOn, TURN))).isEqualTo(key);
    }

    @Test
    void aCodeOfNothingIsSaidToBeNoneAndLeavesTheTalkWhereItWas() {
        var looking = TURN.at(new WhatsOnState.Looking(SESSION, 1, null));
        var told = new SeeCode("WALK9").tell(new Coded.Nothing("WALK9"), looking);

        assertThat(key(told)).isEqualTo("session.no-such-code");
        assertThat(((Step.Say) told).next().state()).isEqualTo(looking.state());
    }

    private static void assertDoes(Step step, Deed<?> deed) {
        assertThat(step).isEqualTo(new Step.Do(deed));
    }

    private static String key(Step step) {
        return ((Step.Say) step).reply().phrases().getFirst().key();
    }
}
