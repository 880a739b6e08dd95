package kith.bot.reception;

import java.time.Instant;
import java.util.UUID;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Outcome;
import kith.bot.talks.Deed;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.groups.JoinGroup;
import kith.bot.talks.groups.ShowGroup;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.households.Linking;
import kith.community.households.Sharing;
import kith.community.members.JoiningGroups;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Does what a turn of the conversation has come to, by the use cases of `community`.
@Service
class CarryingOut implements Deeds.Carrying {

    private final GettingToKnow gettingToKnow;
    private final Activities activities;
    private final Sessions sessions;
    private final Linking linking;
    private final Sharing sharing;
    private final JoiningGroups joiningGroups;
    private final Timetable timetable;
    private final ObjectProvider<UseCases> useCases;

    CarryingOut(
            GettingToKnow gettingToKnow,
            Activities activities,
            Sessions sessions,
            Linking linking,
            Sharing sharing,
            JoiningGroups joiningGroups,
            Timetable timetable,
            ObjectProvider<UseCases> useCases) {
        this.gettingToKnow = gettingToKnow;
        this.activities = activities;
        this.sessions = sessions;
        this.linking = linking;
        this.sharing = sharing;
        this.joiningGroups = joiningGroups;
        this.timetable = timetable;
        this.useCases = useCases;
    }

    @Override
    public Outcome outcome(Deeds deed, Turn turn) {
        var who = turn.who();
        var now = turn.now();
        var person = who.person();
        return switch (deed) {
            case Deeds.LookUp lookUp -> lookUp(lookUp.code(), who, now);
            case Deeds.JoinByCode join -> joinByCode(join, who, now);
            case Deeds.FollowLink link ->
                joiningGroups
                        .coded(link.code())
                        .<Outcome>map(group -> new Outcome.OfAGroup(new JoinGroup(group.id())))
                        .orElseGet(() -> lookUp(link.code(), who, now));
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
