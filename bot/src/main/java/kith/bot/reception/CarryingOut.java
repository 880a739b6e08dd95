package kith.bot.reception;

import kith.community.members.JoiningGroups;
import kith.bot.talks.groups.ShowGroup;
import kith.bot.talks.groups.JoinGroup;
import java.time.Instant;
import java.util.UUID;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Outcome;
import kith.bot.talks.Deed;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.households.Linking;
import kith.community.households.Sharing;
import kith.community.lists.TellingNeeds;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.pods.Podding;
import kith.community.signups.Offering;
import kith.community.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Does what a turn of the conversation has come to, by the use cases of `community`.
@Service
class CarryingOut implements Deeds.Carrying {

    private final GettingToKnow gettingToKnow;
    private final Offering offering;
    private final Podding podding;
    private final Activities activities;
    private final Sessions sessions;
    private final Tasks tasks;
    private final Linking linking;
    private final Sharing sharing;
    private final TellingGroups tellingGroups;
    private final TellingNeeds tellingNeeds;
    private final TakingAttendance takingAttendance;
    private final JoiningGroups joiningGroups;
    private final MeetingUp meetingUp;
    private final Timetable timetable;
    private final ServiceSettings service;
    private final ObjectProvider<UseCases> useCases;

    CarryingOut(
            GettingToKnow gettingToKnow,
            Offering offering,
            Podding podding,
            Activities activities,
            Sessions sessions,
            Tasks tasks,
            Linking linking,
            Sharing sharing,
            TellingGroups tellingGroups,
            TellingNeeds tellingNeeds,
            TakingAttendance takingAttendance,
            JoiningGroups joiningGroups,
            MeetingUp meetingUp,
            Timetable timetable,
            ServiceSettings service,
            ObjectProvider<UseCases> useCases) {
        this.gettingToKnow = gettingToKnow;
        this.offering = offering;
        this.podding = podding;
        this.activities = activities;
        this.sessions = sessions;
        this.tasks = tasks;
        this.linking = linking;
        this.sharing = sharing;
        this.tellingGroups = tellingGroups;
        this.tellingNeeds = tellingNeeds;
        this.takingAttendance = takingAttendance;
        this.joiningGroups = joiningGroups;
        this.meetingUp = meetingUp;
        this.timetable = timetable;
        this.service = service;
        this.useCases = useCases;
    }

    @Override
    public Outcome outcome(Deeds deed, Turn turn) {
        var who = turn.who();
        var said = turn.said();
        var now = turn.now();
        var person = who.person();
        return switch (deed) {
            case Deeds.LookUp lookUp -> lookUp(lookUp.code(), who, now);
            case Deeds.JoinByCode join -> joinByCode(join, who, now);
            case Deeds.SeeWhoWaits see ->
                offering.whoWaits(person.id(), see.code(), now)
                        .<Outcome>map(Outcome.WaitingSeen::new)
                        .orElseGet(() -> new Outcome.NotALeader(see.code()));
            case Deeds.OfferTo offer ->
                offering.offerTo(person.id(), offer.signUp(), now)
                        .<Outcome>map(Outcome.OfferedOutOfTurn::new)
                        .orElseGet(Outcome.OfferGone::new);
            case Deeds.Split split ->
                podding.split(person.id(), split.code(), split.most(), now)
                        .<Outcome>map(activity -> new Outcome.SplitUp(activity.title(), split.most()))
                        .orElseGet(() -> new Outcome.NotALeader(split.code()));
            case Deeds.Draft draft -> tellingGroups.draft(person.id(), draft, now);
            case Deeds.DraftFor draft -> tellingGroups.draft(person.id(), draft, now);
            case Deeds.Rewrite rewrite -> tellingGroups.rewrite(person.id(), rewrite.words(), now);
            case Deeds.SendDraft send -> tellingGroups.send(person.id(), send, now);
            case Deeds.DropDraft drop -> tellingGroups.drop(person.id());
            case Deeds.StopSending stop -> tellingGroups.stop(person.id(), stop.otherwise(), now);
            case Deeds.SeeHowItGoes see -> tellingGroups.see(person.id(), see.otherwise());
            case Deeds.PassOn pass -> tellingGroups.passOn(person.id(), pass, now);
            case Deeds.AnswerReply answer -> tellingGroups.answer(person.id(), answer.rest(), now);
            case Deeds.FollowLink link ->
                joiningGroups
                        .coded(link.code())
                        .<Outcome>map(group -> new Outcome.OfAGroup(new JoinGroup(group.id())))
                        .orElseGet(() -> lookUp(link.code(), who, now));
            case Deeds.SeeWhoComes see -> takingAttendance.see(person.id(), see, now);
            case Deeds.CallAgain again -> takingAttendance.callAgain(person.id(), again, now);
            case Deeds.SeeCard card -> takingAttendance.seeCard(person.id(), card, now);
            case Deeds.MarkRoll mark -> takingAttendance.mark(person.id(), mark, now);
            case Deeds.MeetUp meetUp -> meetingUp.carryOut(person.id(), meetUp.order(), now);
            case Deeds.Link link -> new Outcome.Linking(linking.link(person, link.number(), now));
            case Deeds.LinkAs as -> new Outcome.Linking(linking.linkAs(as.one(), person, as.phone(), now));
            case Deeds.TurnTo to -> new Outcome.TurnedTo(to.person(), to.meant(), to.before());
            case Deeds.KeepName keep -> {
                gettingToKnow.keepFirstName(person, keep.name());
                yield new Outcome.NameKept(keep.name());
            }
            case Deeds.Share share -> {
                sharing.share(who.address(), share.name(), now);
                yield new Outcome.Shared(share.name());
            }
            case Deeds.For other -> instead(other.person(), other.isNew(), other.deed(), turn);
            case Deeds.CareFor care -> {
                var one = sharing.careFor(who.address(), care.relation(), care.name(), now);
                yield instead(one, true, care.deed(), turn);
            }
        };
    }

    /// Does something as if someone else had written it from the same address.
    private <R> Outcome instead(UUID one, boolean isNew, Deed<R> deed, Turn turn) {
        var other = turn.as(gettingToKnow.at(turn.who().address(), one));
        return new Outcome.For<>(one, isNew, deed, useCases.getObject().carryOut(deed, other));
    }

    private Outcome lookUp(String code, Acquaintance who, Instant now) {
        var activity = activities.findByCode(code).orElse(null);
        if (activity == null) {
            return joiningGroups.coded(code).isPresent()
                    ? new Outcome.OfAGroup(new ShowGroup(code))
                    : new Outcome.NoSuchCode(code);
        }
        var next = next(activity, now);
        return next == null ? notOn(activity) : new Outcome.SessionCoded(next.id());
    }

    private Outcome joinByCode(Deeds.JoinByCode join, Acquaintance who, Instant now) {
        var activity = activities.findByCode(join.code()).orElse(null);
        if (activity == null) {
            return joiningGroups
                    .coded(join.code())
                    .<Outcome>map(group -> new Outcome.OfAGroup(new JoinGroup(group.id())))
                    .orElseGet(() -> new Outcome.NoSuchCode(join.code()));
        }
        var next = next(activity, now);
        return next == null ? notOn(activity) : new Outcome.SessionToJoin(next.id(), join.party());
    }

    private Outcome notOn(Activity activity) {
        return new Outcome.NotOn(activity.title(), activity.endedAt() == null && timetable.isPaused(activity.id()));
    }

    private @Nullable Session next(Activity activity, Instant now) {
        return activity.endedAt() != null
                ? null
                : sessions.nextOf(activity.id(), now).stream().findFirst().orElse(null);
    }
}
