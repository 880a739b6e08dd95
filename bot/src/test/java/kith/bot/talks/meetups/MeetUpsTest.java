package kith.bot.talks.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.Leave;
import kith.community.meetups.Change;
import kith.community.meetups.Changed;
import kith.community.meetups.Detail;
import kith.community.meetups.Made;
import kith.community.meetups.Told;
import org.junit.jupiter.api.Test;

/// A leader makes a meet-up and changes one.
class MeetUpsTest {

    private static final Turn TURN = Turns.ofAStranger();
    private static final Turn LEADERS = Turns.with(TURN, Turns.LEADER);
    private static final Told TOLD = Told.words("coffee");
    private static final Changed.Target TARGET = new Changed.Target(UUID.randomUUID(), null);
    private static final Change CANCEL =
            new Change(Change.Kind.CANCEL, "WALK7", null, "", null, null, null, "", null, null, "");

    @Test
    void onlyWhoLeadsMakesAMeetUp() {
        var wanted = new NewMeetUp(TOLD, false);

        assertThat(MeetUps.reading(wanted, new Unclear("new"), LEADERS)).isEqualTo(wanted);
        assertThat(MeetUps.reading(wanted, new Unclear("new"), TURN)).isNull();
    }

    @Test
    void anUnfinishedOneIsGoneOnWithOrBegunAfresh() {
        var state = new MeetUpState.MeetUpUnfinished(TOLD);

        assertThat(state.answer(new Answer.Yes(), TURN)).isEqualTo(new Step.Do(new GoOnMaking()));
        assertThat(state.answer(new Answer.No(), TURN)).isEqualTo(new Step.Do(new NewMeetUp(TOLD, true)));
        assertThat(next(state.answer(new Answer.Pick(3), TURN))).isEqualTo(state);
    }

    @Test
    void aChangeIsMadeWhenTheyAreSure() {
        var state = new MeetUpState.AskedIfSure(TARGET, CANCEL, false);

        assertThat(state.answer(new Answer.Yes(), TURN))
                .isEqualTo(new Step.Do(new ChangeMeetUp(CANCEL, TARGET, false, true, true)));
        assertThat(key(state.answer(new Answer.No(), TURN))).isEqualTo("change.left");
    }

    @Test
    void whoHasAPlaceMayOnlyMeanTheirOwn() {
        var own = UUID.randomUUID();
        var state = new MeetUpState.AskedWhose(TARGET, CANCEL, own);

        assertThat(state.answer(new Answer.Pick(2), TURN)).isEqualTo(new Step.Do(new Leave(own, false)));
        assertThat(state.answer(new Answer.Yes(), TURN)).isEqualTo(new Step.Declined());
        assertThat(key(state.answer(new Answer.No(), TURN))).isEqualTo("change.left");
    }

    @Test
    void oneOfSeveralIsPicked() {
        var state = new MeetUpState.AskedWhichMeetUp(List.of(TARGET), CANCEL);

        assertThat(state.answer(new Answer.Pick(1), TURN))
                .isEqualTo(new Step.Do(new ChangeMeetUp(CANCEL, TARGET, null, false, false)));
        assertThat(next(state.answer(new Answer.Pick(2), TURN))).isEqualTo(state);
    }

    @Test
    void whatIsNoneOfTheirsMeansSomethingElse() {
        assertThat(new NewMeetUp(TOLD, false).tell(new Made.NotTheirs(), TURN)).isEqualTo(new Step.Declined());
        assertThat(new ChangeMeetUp(CANCEL).tell(new Changed.NotTheirs(), TURN)).isEqualTo(new Step.Declined());
    }

    @Test
    void oneInTheMakingIsKeptBesideWhatIsAskedInBetween() {
        var making = new MeetUpState.MakingMeetUp(Detail.TITLE);

        assertThat(making.reminder().key()).isEqualTo("meet-up.kept");
        assertThat(new AnswerAboutMeetUp(TOLD).remindsOfWhatIsOpen()).isFalse();
        assertThat(new ChangeMeetUp(CANCEL).remindsOfWhatIsOpen()).isTrue();
    }

    private static Object next(Step step) {
        return ((Step.Say) step).next().state();
    }

    private static String key(Step step) {
        return ((Step.Say) step).reply().phrases().getFirst().key();
    }
}
