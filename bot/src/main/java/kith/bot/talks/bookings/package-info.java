/// Somebody's places: joining a session, waiting for a place and being offered one, seeing what is booked, giving it
/// up.
@NullMarked
package kith.bot.talks.bookings;

import org.jspecify.annotations.NullMarked;
