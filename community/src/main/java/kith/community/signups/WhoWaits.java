package kith.community.signups;

import java.util.List;
import java.util.UUID;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import org.jspecify.annotations.Nullable;

/// A waiting list as its leader sees it: first names, no numbers.
///
/// @param session the next one that anyone waits for; null when nobody waits
/// @param waiting in their turn
public record WhoWaits(Activity activity, @Nullable Session session, List<Party> waiting) {

    /// @param firstName empty when we do not know it
    public record Party(UUID signUp, String firstName, int people, SignUp.State state) {}
}
