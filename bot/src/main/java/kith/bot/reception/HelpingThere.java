package kith.bot.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Outcome;
import kith.community.firstvisits.FirstVisits;
import kith.community.lifts.Lift;
import kith.community.lifts.SeeingLifts;
import kith.community.lifts.SharingLifts;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;
import org.springframework.stereotype.Component;

/// Does what a turn has come to about getting there: lifts, and being met at the door.
@Component
class HelpingThere {

    private final SharingLifts sharingLifts;
    private final SeeingLifts seeingLifts;
    private final FirstVisits firstVisits;
    private final Needs needs;
    private final SignUps signUps;
    private final SigningUp signingUp;

    HelpingThere(
            SharingLifts sharingLifts,
            SeeingLifts seeingLifts,
            FirstVisits firstVisits,
            Needs needs,
            SignUps signUps,
            SigningUp signingUp) {
        this.sharingLifts = sharingLifts;
        this.seeingLifts = seeingLifts;
        this.firstVisits = firstVisits;
        this.needs = needs;
        this.signUps = signUps;
        this.signingUp = signingUp;
    }

    Outcome carryOut(UUID person, Deeds.GetThere there, Instant now) {
        var signUp = there.signUp();
        return switch (there.wanted()) {
            case LIFT -> noted(sharingLifts.need(person, signUp, now), there);
            case GIVE_LIFT -> noted(sharingLifts.offer(person, signUp, there.seats(), now), there);
            case NO_LIFT -> noted(sharingLifts.withdraw(person, signUp, now), there);
            case NO_WAY -> {
                var lift = sharingLifts.need(person, signUp, now);
                lift.ifPresent(it -> needs.record(person, Need.Kind.TRANSPORT, it.sessionId(), now));
                yield noted(lift, there);
            }
            case MEET ->
                firstVisits
                        .askToBeMet(person, signUp, now)
                        .<Outcome>map(awaited ->
                                new Outcome.GettingThere(awaited.booking(), there.wanted(), 0, awaited.leaders()))
                        .orElseGet(Outcome.NothingToLeave::new);
        };
    }

    Outcome noteNoWay(UUID person, Instant now) {
        needs.record(person, Need.Kind.TRANSPORT, null, now);
        return new Outcome.NoWayNoted();
    }

    Outcome answer(UUID person, Deeds.AnswerLift answer, Instant now) {
        return new Outcome.LiftAnswered(sharingLifts.answer(person, answer.match(), answer.yes(), now));
    }

    Outcome see(UUID person, String code, Instant now) {
        return seeingLifts
                .next(person, code, now)
                .<Outcome>map(Outcome.LiftsSeen::new)
                .orElseGet(Outcome.NotTheirs::new);
    }

    private Outcome noted(Optional<Lift> lift, Deeds.GetThere there) {
        return lift.<Outcome>map(it -> new Outcome.GettingThere(
                        signingUp
                                .withTheirSessions(
                                        signUps.findById(it.signUpId()).stream().toList())
                                .getFirst(),
                        there.wanted(),
                        it.people(),
                        List.of()))
                .orElseGet(Outcome.NoLift::new);
    }
}
