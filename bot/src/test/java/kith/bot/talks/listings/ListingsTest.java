package kith.bot.talks.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Said;
import kith.bot.talks.Step;
import kith.bot.talks.Turns;
import kith.community.about.StaffSettings.Role;
import kith.community.questions.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How listings are asked for, confirmed and mended.
class ListingsTest {

    private static final UUID WALK = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID CHOIR = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    @ParameterizedTest
    @ValueSource(strings = {"listings", "my listings", "Check our listings please", "show listing", "/listings"})
    void aLeaderLooksAtTheListings(String words) {
        var leader = Turns.with(Turns.ofAStranger(), Role.LEADER);

        assertThat(Said.in(ListingsTalk.SUBJECT, words.replace("/", ""), leader))
                .isEqualTo(new SeeListings());
        assertThat(Said.in(ListingsTalk.SUBJECT, words, Turns.ofAStranger())).isNull();
    }

    @Test
    void yesConfirmsWhatWasShownAndANumberIsNotRight() {
        var shown = new ListingsState.ShownListings(List.of(WALK, CHOIR));
        var turn = Turns.ofAStranger();

        assertThat(shown.answer(new Answer.Yes(), turn)).isEqualTo(new Step.Do(new Confirm(List.of(WALK, CHOIR))));
        assertThat(shown.answer(new Answer.Pick(2), turn)).isEqualTo(new Step.Do(new NotRightIs(CHOIR)));
        assertThat(shown.answer(new Answer.Pick(3), turn)).isInstanceOf(Step.Say.class);
        assertThat(shown.answer(new Answer.No(), turn)).isEqualTo(new Step.Declined());
    }

    @Test
    void yesConfirmsTheWholeRoundAndANumberIsOneOfIt() {
        var asked = new Question(
                CHOIR, CHOIR, Question.Kind.STILL_RIGHT, WALK.toString(), Turns.NOW, Turns.NOW.plusSeconds(60), null);
        var answering = ListingsTalk.SUBJECT.questions().get(Question.Kind.STILL_RIGHT);
        var turn = Turns.ofAStranger();

        assertThat(answering.answer(asked, new Answer.Yes(), turn)).isEqualTo(new Step.Do(new ConfirmRound(WALK)));
        assertThat(answering.answer(asked, new Answer.Pick(2), turn)).isEqualTo(new Step.Do(new NotRight(WALK, 2)));
        assertThat(new NotRight(WALK, 2).tell(List.of(WALK, CHOIR), turn))
                .isEqualTo(new Step.Do(new NotRightIs(CHOIR)));
        assertThat(new NotRight(WALK, 3).tell(List.of(WALK, CHOIR), turn)).isInstanceOf(Step.Say.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It's over", "it has ended.", "CLOSED", "end"})
    void whatHasEndedIsOver(String words) {
        assertThat(new ListingsState.AskedWhatIsWrong(WALK).freeText(words, null))
                .isEqualTo(new SayOver(WALK));
    }

    @Test
    void wordsThatAreNeverANoteSayNothingOfIt() {
        assertThat(new ListingsState.AskedWhatIsWrong(WALK).freeText("listings", new SeeListings()))
                .isNull();
    }

    @Test
    void anythingElseIsWhatIsWrong() {
        assertThat(new ListingsState.AskedWhatIsWrong(WALK).freeText(" Starts at 11 now ", null))
                .isEqualTo(new SayWrong(WALK, "Starts at 11 now"));
    }
}
