package kith.community.signups;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// Someone has a place at a session, or waits for one. Live until `endedAt`; one live sign-up for a person and session.
///
/// @param party        places wanted, 1 to 6
/// @param offeredAt    when the present offer was made; null while there is none
/// @param offeredUntil until when the present offer is theirs alone; null while there is none
@Table("sign_ups")
public record SignUp(
        @Id UUID id,
        UUID sessionId,
        UUID personId,
        int party,
        State state,
        Instant askedAt,
        @Nullable Instant offeredAt,
        @Nullable Instant offeredUntil,
        @Nullable Instant endedAt) {

    public enum State {
        /// Has places.
        BOOKED,
        /// Waits for places, and is offered the next that come free.
        WAITING,
        /// Is offered places, which nobody else can have meanwhile.
        OFFERED,
        /// Waits, and did not want what is free now, or did not answer.
        PASSED,
        /// The person gave it up.
        LEFT,
        /// The session was cancelled.
        CANCELLED,
        /// The session began before a place came up.
        MISSED
    }

    static SignUp asked(UUID id, UUID session, UUID person, int party, Instant at) {
        return new SignUp(id, session, person, party, State.WAITING, at, null, null, null);
    }

    public boolean isBooked() {
        return endedAt == null && state == State.BOOKED;
    }

    /// Whether it waits, with an offer or without.
    public boolean isWaiting() {
        return endedAt == null && state != State.BOOKED;
    }

    boolean holdsPlaces() {
        return endedAt == null && (state == State.BOOKED || state == State.OFFERED);
    }

    /// Which of two sign-ups of one person for one session is worth more to them: a place before an offer before
    /// waiting. Of two with places the one with more of them, of two that wait the earlier turn.
    boolean isBetterThan(SignUp other) {
        var earlier = Comparator.comparing(SignUp::askedAt).reversed();
        var larger = Comparator.comparingInt(SignUp::party);
        var worth = Comparator.comparingInt(SignUp::standing)
                .thenComparing(holdsPlaces() ? larger.thenComparing(earlier) : earlier.thenComparing(larger));
        return worth.compare(this, other) >= 0;
    }

    private int standing() {
        return switch (state) {
            case BOOKED -> 2;
            case OFFERED -> 1;
            default -> 0;
        };
    }

    boolean isOfferOver(Instant now) {
        return state == State.OFFERED && offeredUntil != null && !offeredUntil.isAfter(now);
    }

    SignUp of(int people) {
        return new SignUp(id, sessionId, personId, people, state, askedAt, offeredAt, offeredUntil, endedAt);
    }

    SignUp in(State other) {
        return new SignUp(id, sessionId, personId, party, other, askedAt, null, null, endedAt);
    }

    SignUp offered(Instant now, Instant until) {
        return new SignUp(id, sessionId, personId, party, State.OFFERED, askedAt, now, until, endedAt);
    }

    SignUp ended(State how, Instant now) {
        return new SignUp(id, sessionId, personId, party, how, askedAt, null, null, now);
    }
}
