package kith.bot.reception;

import java.time.Instant;
import java.util.UUID;
import kith.bot.conversation.MeetUpOrder;
import kith.bot.conversation.Outcome;
import kith.community.meetups.Changed;
import kith.community.meetups.ChangingMeetUps;
import kith.community.meetups.Made;
import kith.community.meetups.MakingMeetUps;
import org.springframework.stereotype.Service;

/// Does what a talk about meet-ups has come to.
@Service
class MeetingUp {

    private final MakingMeetUps making;
    private final ChangingMeetUps changing;

    MeetingUp(MakingMeetUps making, ChangingMeetUps changing) {
        this.making = making;
        this.changing = changing;
    }

    Outcome carryOut(UUID person, MeetUpOrder order, Instant now) {
        return switch (order) {
            case MeetUpOrder.New begun -> made(making.begin(person, begun.told(), false, now), order);
            case MeetUpOrder.Afresh afresh -> made(making.begin(person, afresh.told(), true, now), order);
            case MeetUpOrder.GoOn goOn -> made(making.goOn(person, now), order);
            case MeetUpOrder.Make make -> changed(person, make, now);
            case MeetUpOrder.Answer answer -> made(making.answer(person, answer.told(), now), order);
            case MeetUpOrder.Here here -> made(making.here(person, here.latitude(), here.longitude(), now), order);
        };
    }

    private Outcome changed(UUID person, MeetUpOrder.Make make, Instant now) {
        var changed = make.target() == null
                ? changing.ask(person, make.change(), now)
                : changing.change(person, make.change(), make.target(), make.all(), make.sure(), now);
        return changed instanceof Changed.NotTheirs
                ? new Outcome.NotStaff()
                : new Outcome.MeetUpChanged(changed, make.asked());
    }

    private static Outcome made(Made made, MeetUpOrder order) {
        return made instanceof Made.NotTheirs ? new Outcome.NotStaff() : new Outcome.MeetUpMade(made, order);
    }
}
