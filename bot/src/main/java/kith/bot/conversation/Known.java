package kith.bot.conversation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.places.Place;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// What is known of the person who speaks, read once at the beginning of a turn.
///
/// @param near        where near me is, null when it is not known
/// @param bookings    upcoming ones, soonest first
/// @param closed      whether this address has been closed to us by a STOP
/// @param viaPhone    whether a phone network carries the words, and acts on some of them itself
public record Known(
        Instant now, ZoneId zone, @Nullable Place near, List<Booking> bookings, boolean closed, boolean viaPhone) {

    Optional<Booking> booking(UUID signUp) {
        return bookings.stream().filter(b -> b.signUp().id().equals(signUp)).findFirst();
    }

    LocalDateTime local(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }

    LocalTime time(Instant moment) {
        return moment.atZone(zone).toLocalTime();
    }
}
