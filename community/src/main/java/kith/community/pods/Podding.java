package kith.community.pods;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.groups.Leading;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.pods.Pods.Member;
import kith.community.signups.ComingChanged;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Splits an activity's people into pods, and keeps them so as people come and go.
@Service
public class Podding {

    private final PodTables tables;
    private final SignUps signUps;
    private final Sessions sessions;
    private final Activities activities;
    private final People people;
    private final Leading leading;
    private final Telling telling;

    Podding(
            PodTables tables,
            SignUps signUps,
            Sessions sessions,
            Activities activities,
            People people,
            Leading leading,
            Telling telling) {
        this.tables = tables;
        this.signUps = signUps;
        this.sessions = sessions;
        this.activities = activities;
        this.people = people;
        this.leading = leading;
        this.telling = telling;
    }

    /// Splits the people at every session of an activity still to come, or lets them be together again. Nobody is told
    /// of a pod of theirs for that alone: they hear of it when they look at their booking.
    ///
    /// @param most people in a pod, 2 or more; null for no pods
    /// @return the activity; empty when this person does not lead it, or there is none
    @Transactional
    public Optional<Activity> split(UUID leader, String code, @Nullable Integer most, Instant now) {
        var activity = activities.findByCode(code).filter(found -> leading.mayLead(leader, found.groupId()));
        activity.ifPresent(found -> split(found.id(), most, now));
        return activity;
    }

    private void split(UUID activity, @Nullable Integer most, Instant now) {
        if (most == null) {
            tables.forgetMost(activity);
        } else {
            tables.keepMost(activity, most);
        }
        for (Session session :
                sessions.findByActivityIdAndCancelledAtIsNullAndEndsAtAfterOrderByStartsAt(activity, now)) {
            var pods = new Pods(most == null ? Pods.USUAL : most, List.of());
            for (SignUp coming : most == null ? List.<SignUp>of() : signUps.of(session.id())) {
                pods = coming.isBooked() ? pods.with(coming.id(), coming.party()) : pods;
            }
            tables.save(session.id(), pods);
        }
    }

    /// The pod of a sign-up; empty when there are none at its session.
    @Transactional(readOnly = true)
    public Optional<Pod> of(SignUp signUp) {
        var members = tables.of(signUp.sessionId());
        var pods = new Pods(Pods.UNBOUNDED, members);
        return pods.find(signUp.id()).map(member -> pod(pods, member));
    }

    @EventListener
    void changed(ComingChanged changed) {
        var most = tables.most(changed.activity());
        if (most.isEmpty()) {
            return;
        }
        var before = new Pods(most.get(), tables.of(changed.session()));
        var after = before;
        for (Member member : before.members()) {
            boolean comes = changed.coming().stream().anyMatch(s -> s.id().equals(member.signUp()));
            after = comes ? after : after.without(member.signUp());
        }
        for (SignUp coming : changed.coming()) {
            after = after.find(coming.id()).isPresent() ? after : after.with(coming.id(), coming.party());
        }
        tables.save(changed.session(), after);
        tellWhoMoved(changed, before, after);
    }

    private void tellWhoMoved(ComingChanged changed, Pods before, Pods after) {
        for (SignUp coming : changed.coming()) {
            var was = before.find(coming.id());
            var is = after.find(coming.id()).orElseThrow();
            if (was.isPresent() && was.get().pod() != is.pod()) {
                tell(changed, coming, pod(after, is));
            }
        }
    }

    private void tell(ComingChanged changed, SignUp signUp, Pod pod) {
        var session = sessions.findById(changed.session()).orElseThrow();
        var activity = activities.findById(changed.activity()).orElseThrow();
        telling.tell(
                signUp.personId(),
                new Notice(
                        "pod/" + Ids.at(changed.changedAt()),
                        Phrase.of(
                                "pod.moved",
                                "title",
                                activity.title(),
                                "starts",
                                session.startsAt(),
                                "pod",
                                pod.words()),
                        List.of(),
                        Draft.Purpose.SERVICE,
                        changed.changedAt(),
                        session.startsAt()),
                changed.changedAt());
    }

    private Pod pod(Pods pods, Member member) {
        var all = pods.in(member.pod());
        int size = all.stream().mapToInt(Member::people).sum();
        var leader = all.getFirst();
        return new Pod(member.pod(), size, leader.equals(member) ? null : firstName(leader));
    }

    private String firstName(Member member) {
        return signUps.findById(member.signUp())
                .flatMap(signUp -> people.findById(signUp.personId()))
                .map(Person::firstName)
                .orElse("");
    }
}
