/// Joining a group: by its name, its code or a link; being welcome there; choosing what one hears of it; and what its
/// leader may ask and say about that.
///
/// Its tables are those of [kith.community.groups]. Joining is [kith.community.members.JoiningGroups], a leader's
/// part [kith.community.members.LookingAfterMembers].
@NullMarked
package kith.community.members;

import org.jspecify.annotations.NullMarked;
