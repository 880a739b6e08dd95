package kith.community.pods;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
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
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Splits an activity's people into pods, and keeps them so as people come and go.
@Service
public class Podding {

    /// As groups told the researchers of 2020: "pods of up to six".
    public static final int USUAL = 6;

    private final PodTables tables;
    private final SignUps signUps;
    private final Sessions sessions;
    private final Activities activities;
    private final People people;
    private final Telling telling;

    Podding(
            PodTables tables,
            SignUps signUps,
            Sessions sessions,
            Activities activities,
            People people,
            Telling telling) {
        this.tables = tables;
        this.signUps = signUps;
        this.sessions = sessions;
        this.activities = activities;
        this.people = people;
        this.telling = telling;
    }

    /// Splits the people at every session to come. Nobody is told of a pod that they were not told of before: they hear
    /// of it with their next reminder.
    ///
    /// @param most people in a pod, 2 or more
    @Transactional
    public void split(UUID activity, int most, Instant now) {
        tables.keepMost(activity, most);
        for (Session session :
                sessions.findByActivityIdAndCancelledAtIsNullAndEndsAtAfterOrderByStartsAt(activity, now)) {
            var pods = new Pods(most, List.of());
            for (SignUp coming : signUps.of(session.id())) {
                pods = coming.isBooked() ? pods.with(coming.id(), coming.party()) : pods;
            }
            tables.save(session.id(), pods);
        }
    }

    /// From now on there are no pods.
    @Transactional
    public void together(UUID activity) {
        tables.forgetMost(activity);
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
