package kith.community.lifts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.groups.Leading;
import kith.community.lifts.Lift.Kind;
import kith.community.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader looks who needs a lift to a session and who gives one. First names and areas, no numbers.
@Service
public class SeeingLifts {

    private final Leading leading;
    private final Activities activities;
    private final Sessions sessions;
    private final LiftPlans plans;
    private final People people;

    SeeingLifts(Leading leading, Activities activities, Sessions sessions, LiftPlans plans, People people) {
        this.leading = leading;
        this.activities = activities;
        this.sessions = sessions;
        this.plans = plans;
        this.people = people;
    }

    /// @param needs  in the order in which they asked
    /// @param offers in the order in which they offered
    public record Seen(Activity activity, Session session, List<Asked> needs, List<Asked> offers) {}

    /// @param firstName empty when it is not known
    /// @param area      town or first half of the postcode, empty when it is not known
    /// @param people    who need it together, or seats
    /// @param left      seats that are kept for nobody; for a need 0 once a lift is agreed
    public record Asked(String firstName, String area, int people, int left) {}

    /// The lifts to the next session of an activity.
    ///
    /// @param code of the activity
    /// @return empty when this person may not see them, or there is no such session
    @Transactional(readOnly = true)
    public Optional<Seen> next(UUID person, String code, Instant now) {
        return activities
                .findByCode(code)
                .filter(activity -> leading.mayLead(person, activity.groupId()))
                .flatMap(activity -> sessions.nextOf(activity.id(), now).stream()
                        .findFirst()
                        .map(session -> seen(activity, session)));
    }

    private Seen seen(Activity activity, Session session) {
        var plan = plans.of(session.id());
        return new Seen(activity, session, asked(plan, Kind.NEED), asked(plan, Kind.OFFER));
    }

    private List<Asked> asked(LiftPlan plan, Kind kind) {
        return plan.lifts().stream()
                .filter(lift -> lift.isLive(kind))
                .map(lift -> {
                    var who = people.findById(lift.personId()).orElseThrow();
                    int left = kind == Kind.OFFER ? plan.seatsLeft(lift) : isAgreed(plan, lift) ? 0 : lift.people();
                    return new Asked(who.firstName(), who.area(), lift.people(), left);
                })
                .toList();
    }

    private static boolean isAgreed(LiftPlan plan, Lift need) {
        return plan.matches().stream()
                .anyMatch(match -> match.passengerId().equals(need.id()) && match.state() == Match.State.AGREED);
    }
}
