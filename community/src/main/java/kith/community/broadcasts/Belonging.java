package kith.community.broadcasts;

import java.util.Optional;
import kith.community.activities.Activities;
import kith.community.groups.Memberships;
import kith.community.signups.ComingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever takes a place at a group's session belongs to the group from then on, and hears what its leader writes.
@Component
class Belonging {

    private final Activities activities;
    private final Memberships memberships;

    Belonging(Activities activities, Memberships memberships) {
        this.activities = activities;
        this.memberships = memberships;
    }

    @EventListener
    void changed(ComingChanged changed) {
        activities
                .findById(changed.activity())
                .flatMap(activity -> Optional.ofNullable(activity.groupId()))
                .ifPresent(group -> memberships.joinWhoComes(changed.session(), group));
    }
}
