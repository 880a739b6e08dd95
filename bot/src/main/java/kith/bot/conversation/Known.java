package kith.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.people.Companion;
import kith.community.places.Place;
import kith.community.questions.Question;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// What is known of the person who speaks, read once at the beginning of a turn.
///
/// @param near      where near me is, null when it is not known
/// @param bookings  upcoming ones, soonest first, those only waited for among them
/// @param questions what we asked of our own accord and may still be answered, the newest first
/// @param spokeAt   when we last answered; null when never
/// @param closed    whether this address has been closed to us by a STOP
/// @param viaPhone  whether a phone network carries the words, and acts on some of them itself
/// @param company   who is reached at this address
/// @param announced what they may tell groups, and what leaders told them
public record Known(
        Instant now,
        ZoneId zone,
        @Nullable Place near,
        List<Booking> bookings,
        List<Question> questions,
        @Nullable Instant spokeAt,
        boolean closed,
        boolean viaPhone,
        Company company,
        Announced announced) {

    /// Of someone who has their address to themselves.
    public Known(
            Instant now,
            ZoneId zone,
            @Nullable Place near,
            List<Booking> bookings,
            List<Question> questions,
            @Nullable Instant spokeAt,
            boolean closed,
            boolean viaPhone) {
        this(now, zone, near, bookings, questions, spokeAt, closed, viaPhone, Company.NONE, Announced.NOTHING);
    }

    /// The same, with a place to look around where none is remembered.
    public Known nearOr(Place place) {
        return near != null
                ? this
                : new Known(now, zone, place, bookings, questions, spokeAt, closed, viaPhone, company, announced);
    }

    /// What matters where something is for this one, whoever speaks.
    Known of(Companion one) {
        var theirs = bookings.stream()
                .filter(b -> b.signUp().personId().equals(one.personId()))
                .toList();
        return new Known(
                now, zone, near, theirs, questions, spokeAt, closed, viaPhone, company.with(one.personId()), announced);
    }

    /// After so long a talk has come to its end, and what was looked at in it is no longer meant.
    private static final Duration A_TALK = Duration.ofHours(1);

    boolean isStillTalking() {
        return spokeAt != null && spokeAt.plus(A_TALK).isAfter(now);
    }

    Optional<Booking> booking(UUID signUp) {
        return bookings.stream().filter(b -> b.signUp().id().equals(signUp)).findFirst();
    }

    /// What a bare number, yes or no answers: what we asked of our own accord, if it is the last thing they read, or if
    /// nothing else of ours has numbers.
    Optional<Question> asked(State state) {
        return questions.stream()
                .findFirst()
                .filter(q ->
                        !state.takesAnAnswer() || spokeAt == null || q.askedAt().isAfter(spokeAt));
    }

    LocalDateTime local(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }

    LocalTime time(Instant moment) {
        return moment.atZone(zone).toLocalTime();
    }
}
