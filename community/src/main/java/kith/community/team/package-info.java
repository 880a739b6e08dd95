/// How coordinators say who is staff: [kith.community.team.Appointing] asks people and takes their answer,
/// [kith.community.team.Dismissing] takes them off again. Who is staff now is known to [kith.community.staff.Roster],
/// which also keeps the table.
@NullMarked
package kith.community.team;

import org.jspecify.annotations.NullMarked;
