package kith.bot.reception;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Order;
import kith.bot.conversation.Outcome;
import kith.bot.conversation.Worked;
import kith.community.lists.GivingNeeds;
import kith.community.lists.SeeingToNeeds;
import kith.community.lists.WorkingThrough;
import kith.community.staff.Staff;
import org.springframework.stereotype.Component;

/// Does what a link worker or a leader asks for, once it is clear whom it is about. Each use case asks for the right to
/// it once more.
@Component
class LinkWorking {

    /// So many needs are shown at once.
    private static final int NEEDS = 9;

    private final Staff staff;
    private final WorkingThrough workingThrough;
    private final SeeingToNeeds seeingToNeeds;
    private final GivingNeeds givingNeeds;
    private final TakingIn takingIn;

    LinkWorking(
            Staff staff,
            WorkingThrough workingThrough,
            SeeingToNeeds seeingToNeeds,
            GivingNeeds givingNeeds,
            TakingIn takingIn) {
        this.staff = staff;
        this.workingThrough = workingThrough;
        this.seeingToNeeds = seeingToNeeds;
        this.givingNeeds = givingNeeds;
        this.takingIn = takingIn;
    }

    Outcome carryOut(UUID worker, Deeds.Work work, Instant now) {
        var worked = switch (work.order()) {
            case Order.OfLeaders order -> takingIn.carryOut(worker, order, now);
            case Order.SeeNeeds needs -> seeingToNeeds.see(worker, NEEDS, now).<Worked>map(Worked.NeedsSeen::new);
            case Order.MoveNeed move ->
                Optional.ofNullable(move.need())
                        .flatMap(need -> seeingToNeeds.move(worker, need, move.move(), now))
                        .<Worked>map(Worked.NeedMoved::new);
            case Order order when !staff.caresForPeople(worker) -> Optional.<Worked>empty();
            case Order.SeeList list -> workingThrough.see(worker, list.list()).<Worked>map(Worked.ListAsked::new);
            case Order.StartList list ->
                workingThrough.start(worker, list.list(), now).<Worked>map(Worked.ListAsked::new);
            case Order.GiveNeeds give ->
                givingNeeds.give(worker, give.needs(), give.group(), now).<Worked>map(Worked.NeedsGiven::new);
        };
        return worked.<Outcome>map(Outcome.OrderDone::new).orElseGet(Outcome.NotStaff::new);
    }
}
