package kith.bot.reception;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Order;
import kith.bot.conversation.Outcome;
import kith.bot.conversation.Worked;
import kith.community.groups.Hears;
import kith.community.members.Joinable;
import kith.community.members.JoiningGroups;
import kith.community.members.Led;
import kith.community.members.LookingAfterMembers;
import org.springframework.stereotype.Component;

/// Does what a talk about joining a group has come to, and what a leader
/// asks and says about a group.
@Component
class TakingIn {

    private final JoiningGroups joiningGroups;
    private final LookingAfterMembers lookingAfterMembers;
    private final CheckingListings checkingListings;
    private final OwnNames ownNames;

    TakingIn(
            JoiningGroups joiningGroups,
            LookingAfterMembers lookingAfterMembers,
            CheckingListings checkingListings,
            OwnNames ownNames) {
        this.joiningGroups = joiningGroups;
        this.lookingAfterMembers = lookingAfterMembers;
        this.checkingListings = checkingListings;
        this.ownNames = ownNames;
    }

    Outcome join(UUID person, Deeds.JoinNamed join, Instant now) {
        return switch (joiningGroups.find(join.name(), now)) {
            case Joinable.NoGroup no -> new Outcome.NotThat(join.otherwise());
            case Joinable.One one -> join(person, one.group().id(), now);
            case Joinable.Several several -> new Outcome.WhichToJoin(several);
        };
    }

    Outcome join(UUID person, UUID group, Instant now) {
        return new Outcome.GroupJoined(joiningGroups.join(person, group, now));
    }

    /// Where it is the code of a group.
    Optional<Outcome> joinByCode(UUID person, String code, Instant now) {
        return joiningGroups.coded(code).map(group -> join(person, group.id(), now));
    }

    Optional<Outcome> lookUp(String code, Instant now) {
        return joiningGroups.coded(code).map(group -> new Outcome.GroupShown(joiningGroups.look(group, now)));
    }

    Outcome hear(UUID person, UUID group, Hears hears) {
        return joiningGroups
                .hear(person, group, hears)
                .<Outcome>map(Outcome.HearsKept::new)
                .orElseGet(Outcome.NotTheirs::new);
    }

    Outcome hear(UUID person, Deeds.HearNamed hear) {
        return joiningGroups
                .hear(person, hear.name(), hear.hears())
                .<Outcome>map(Outcome.HearsKept::new)
                .orElseGet(() -> new Outcome.NotThat(hear.otherwise()));
    }

    /// @return empty when they lead nothing
    Optional<Worked> carryOut(UUID leader, Order.OfLeaders order, Instant now) {
        return switch (order) {
            case Order.Members members -> told(lookingAfterMembers.members(leader, members.group(), now));
            case Order.GroupCode code -> told(lookingAfterMembers.code(leader, code.group(), now));
            case Order.Welcome welcome ->
                told(
                        welcome.words() == null
                                ? lookingAfterMembers.welcome(leader, welcome.group())
                                : lookingAfterMembers.welcome(leader, welcome.group(), welcome.words(), now));
            case Order.SeeListings see -> checkingListings.see(leader, now);
            case Order.ConfirmRound confirm -> checkingListings.confirmRound(leader, confirm.round(), now);
            case Order.Confirm confirm -> checkingListings.confirm(leader, confirm.activities(), now);
            case Order.NotRight not -> checkingListings.notRight(leader, not, now);
            case Order.NotRightIs not -> checkingListings.notRight(leader, not.activity(), now);
            case Order.SayWrong wrong -> checkingListings.wrong(leader, wrong, now);
            case Order.SayOver over -> checkingListings.over(leader, over.activity(), now);
        };
    }

    private Optional<Worked> told(Optional<Led> led) {
        return led.map(told -> new Worked.OfGroup(
                told, ownNames.textNumber(), told instanceof Led.Code code ? ownNames.link(code.code()) : ""));
    }
}
