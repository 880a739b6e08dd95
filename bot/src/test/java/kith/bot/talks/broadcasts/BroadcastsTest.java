package kith.bot.talks.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Announced;
import kith.bot.talks.Answer;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turns;
import kith.bot.talks.Unclear;
import kith.community.broadcasts.Heard;
import org.junit.jupiter.api.Test;

/// A leader has something to tell, and those who read it answer.
class BroadcastsTest {

    private static final BroadcastState.Previewed PREVIEWED = new BroadcastState.Previewed(UUID.randomUUID());

    @Test
    void yesSendsWhatWasShownAndNoDropsIt() {
        var turn = Turns.ofAStranger();

        assertThat(PREVIEWED.answer(new Answer.Yes(), turn)).isEqualTo(new Step.Do(new SendDraft(null)));
        assertThat(PREVIEWED.answer(new Answer.No(), turn)).isEqualTo(new Step.Do(new DropDraft()));
        assertThat(PREVIEWED.cancel(turn)).isEqualTo(new Step.Do(new DropDraft()));
        assertThat(PREVIEWED.answer(new Answer.Pick(1), turn)).isEqualTo(new Step.Declined());
    }

    @Test
    void aNumberThatIsNotInTheListAsksAgain() {
        var which = new BroadcastState.AskedAudience(List.of(), "hello", false);

        assertThat(((Step.Say) which.answer(new Answer.Pick(1), Turns.ofAStranger()))
                        .next()
                        .state())
                .isEqualTo(which);
    }

    @Test
    void withNothingDraftedItIsSaidSoAndTheTalkStandsWhereItStood() {
        var turn = Turns.ofAStranger().at(PREVIEWED);

        assertThat(key(new SendDraft(null).hear(turn))).isEqualTo("broadcast.no-draft");
        assertThat(((Step.Say) new DropDraft().hear(turn)).next().state()).isEqualTo(PREVIEWED);
    }

    @Test
    void whereNothingIsSentTheWordsAreHeardAsWhatTheyMayMeanElse() {
        var turn = Turns.ofAStranger();

        assertThat(new StopSending(false).tell(Optional.empty(), turn)).isEqualTo(new Step.Declined());
        assertThat(key(new StopSending(true).tell(Optional.empty(), turn))).isEqualTo("broadcast.no-draft");
        assertThat(new SeeHowItGoes(false).tell(Optional.empty(), turn)).isEqualTo(new Step.Declined());
    }

    @Test
    void wordsWithoutAMeaningAreForTheLeaderWhoseMessageWasHeard() {
        var broadcast = UUID.randomUUID();
        var heard = new Heard(broadcast, UUID.randomUUID(), "Lena", "Walkers", Turns.NOW);
        var turn = Turns.with(Turns.ofAStranger(), new Announced(null, heard)).at(new State.Idle());

        assertThat(Broadcasts.reading(new Unclear("bring a dog?"), turn))
                .isEqualTo(new PassOn(broadcast, "bring a dog?"));
        assertThat(Broadcasts.reading(new Unclear("bring a dog?"), Turns.ofAStranger()))
                .isEqualTo(new Unclear("bring a dog?"));
    }

    @Test
    void aPartOfAPennyCountsAsOne() {
        assertThat(DraftTalk.money(6_601)).isEqualTo("67p");
        assertThat(DraftTalk.money(124_000)).isEqualTo("£12.40");
    }

    private static String key(Step step) {
        return ((Step.Say) step).reply().phrases().getFirst().key();
    }
}
