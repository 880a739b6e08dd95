package kith.community.lifts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// A driver and a passenger who are brought together: first the driver is asked, then the passenger.
///
/// @param driverId    a [Lift]
/// @param passengerId a [Lift]
/// @param holdsUntil  when a question without an answer stops keeping others waiting
@Table("lift_matches")
public record Match(
        @Id UUID id,
        UUID sessionId,
        UUID driverId,
        UUID passengerId,
        State state,
        Instant holdsUntil,
        Instant changedAt) {

    public enum State {
        DRIVER_ASKED,
        /// Has not answered for long: others are asked meanwhile, and a yes still counts if it is not too late.
        DRIVER_SILENT,
        /// Said yes when someone else already took the passenger; is taken at their word if that comes to nothing.
        DRIVER_WILLING,
        PASSENGER_ASKED,
        /// Has not answered for long: the driver's seats are not kept any more.
        PASSENGER_SILENT,
        /// Both said yes, and have each other's number.
        AGREED,
        /// One of them said no. These two are not asked again.
        REFUSED,
        /// One of them does not come, or needs or gives no lift any more.
        ENDED
    }

    private static final Set<State> PROMISED = Set.of(State.PASSENGER_ASKED, State.PASSENGER_SILENT, State.AGREED);

    /// Whether the driver has said yes, and nobody has taken it back.
    boolean isPromised() {
        return PROMISED.contains(state);
    }

    boolean isOpen() {
        return state != State.REFUSED && state != State.ENDED;
    }

    /// Whether a yes or no of the driver's is still awaited.
    boolean awaitsDriver() {
        return state == State.DRIVER_ASKED || state == State.DRIVER_SILENT;
    }

    /// Whether a yes or no of the passenger's is still awaited.
    boolean awaitsPassenger() {
        return state == State.PASSENGER_ASKED || state == State.PASSENGER_SILENT;
    }

    boolean isBetween(UUID driver, UUID passenger) {
        return driverId.equals(driver) && passengerId.equals(passenger);
    }

    boolean concerns(UUID lift) {
        return driverId.equals(lift) || passengerId.equals(lift);
    }
}
