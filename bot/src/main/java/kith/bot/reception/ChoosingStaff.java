package kith.bot.reception;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.bot.conversation.Order;
import kith.bot.conversation.Worked;
import kith.community.team.Appointing;
import kith.community.team.Dismissing;
import org.springframework.stereotype.Component;

/// Does what a talk with a coordinator about the staff has come to.
@Component
class ChoosingStaff {

    private final Appointing appointing;
    private final Dismissing dismissing;

    ChoosingStaff(Appointing appointing, Dismissing dismissing) {
        this.appointing = appointing;
        this.dismissing = dismissing;
    }

    /// @return empty when they are no coordinator
    Optional<Worked> carryOut(UUID coordinator, Order.OfCoordinators order, Instant now) {
        return switch (order) {
            case Order.SeeStaff see ->
                appointing.see(coordinator).map(staff -> new Worked.StaffSeen(see.name(), staff));
            case Order.AddStaff add ->
                appointing
                        .appoint(
                                coordinator,
                                new Appointing.Wanted(add.role(), add.name(), add.number(), add.group()),
                                add.sure(),
                                now)
                        .map(appointed -> new Worked.StaffAdded(add, appointed));
            case Order.RemoveStaff remove ->
                dismissing
                        .dismiss(
                                coordinator,
                                new Dismissing.Meant(remove.role(), remove.name(), remove.group(), remove.person()),
                                remove.sure(),
                                now)
                        .map(dismissed -> new Worked.StaffRemoved(remove, dismissed));
        };
    }

    Optional<Appointing.Answered> answer(UUID person, UUID appointment, boolean yes, Instant now) {
        return appointing.answer(person, appointment, yes, now);
    }
}
