package kith.bot.talks.courtesy;

import static org.assertj.core.api.Assertions.assertThat;

import kith.bot.talks.Step;
import kith.bot.talks.Turns;
import kith.bot.talks.codes.FollowLink;
import kith.bot.talks.whatson.Asked;
import kith.bot.talks.whatson.WhatsOnState;
import org.junit.jupiter.api.Test;

/// Someone opens the bot.
class BeginTest {

    @Test
    void aLinkIsFollowed() {
        assertThat(new Begin("WALK7").hear(Turns.ofAStranger())).isEqualTo(new Step.Do(new FollowLink("WALK7")));
    }

    @Test
    void withoutOneTheyAreAskedWhereToLook() {
        var asked = (Step.Say) new Begin("").hear(Turns.ofAStranger());

        assertThat(asked.next().state()).isEqualTo(new WhatsOnState.AskedPlace(Asked.ANYTHING));
    }
}
