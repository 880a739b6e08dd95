/// Attendance: a leader looks who is coming and how their groups were, and says who came.
@NullMarked
package kith.bot.talks.attendance;

import org.jspecify.annotations.NullMarked;
