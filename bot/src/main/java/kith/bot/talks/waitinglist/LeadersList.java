package kith.bot.talks.waitinglist;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// The waiting list of an activity, and its small groups, for those who lead it. Rights are checked by the use cases.
public final class LeadersList {

    public static final Subject SUBJECT = new Subject(
            "waitinglist",
            List.of(SeeWhoWaits.class, OfferTo.class, Split.class),
            List.of(ShownWaiting.class),
            Map.of());

    private LeadersList() {}
}
