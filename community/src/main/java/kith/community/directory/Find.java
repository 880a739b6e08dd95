package kith.community.directory;

import kith.community.activities.Activity;
import kith.community.activities.Session;

/// One answer to a [Wish]: an activity, its first session that fits, and how far away it is.
public record Find(Activity activity, Session session, int metres) {}
