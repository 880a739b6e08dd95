package kith.community.lifts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.community.lifts.Lift.Kind;
import kith.community.lifts.Match.State;
import kith.community.places.Place;

/// Works out which driver of a session is to be asked about whom.
///
/// Pure. Its rules:
///
/// - A driver is never promised to more people than there are seats; a party travels together.
/// - A passenger has one driver at most, and while one is asked no other is, unless that one is silent.
/// - A driver is asked about one party at a time: of those that fit whoever is nearest to the driver's own place, then
///   whoever asked first.
/// - When one of two has said no, they are not brought together again.
///
/// @param lifts   of one session, the ended ones too
/// @param matches of the same session, the ended ones too
/// @param homes   where those who asked live, by the ids of their lifts, as far as it is known
public record LiftPlan(List<Lift> lifts, List<Match> matches, Map<UUID, Place> homes) {

    public LiftPlan {
        lifts = List.copyOf(lifts);
        matches = List.copyOf(matches);
        homes = Map.copyOf(homes);
    }

    /// A driver to be asked about a passenger.
    public record Pair(Lift driver, Lift passenger) {}

    /// Whom to ask now about whom.
    public List<Pair> toAsk() {
        var pairs = new ArrayList<Pair>();
        Set<UUID> taken = new HashSet<>();
        for (Lift driver : live(Kind.OFFER)) {
            if (!isBeingAsked(driver)) {
                next(driver, taken).ifPresent(passenger -> {
                    taken.add(passenger.id());
                    pairs.add(new Pair(driver, passenger));
                });
            }
        }
        return pairs;
    }

    /// A driver who has said yes before, and is needed now.
    public Optional<Match> toTakeAtTheirWord() {
        return matches.stream()
                .filter(match -> match.state() == State.DRIVER_WILLING && mayDriverAgree(match))
                .findFirst();
    }

    /// Whether a driver's yes still helps: the seats are there, and nobody else takes this passenger.
    public boolean mayDriverAgree(Match match) {
        return (match.awaitsDriver() || match.state() == State.DRIVER_WILLING)
                && fits(match)
                && matches.stream()
                        .noneMatch(other -> other.passengerId().equals(match.passengerId()) && other.isPromised());
    }

    /// Whether a passenger's yes still helps: the seats have not gone to others meanwhile.
    public boolean mayPassengerAgree(Match match) {
        return match.awaitsPassenger() && fits(match);
    }

    /// Seats that are kept for nobody.
    public int seatsLeft(Lift driver) {
        return driver.people()
                - matches.stream()
                        .filter(match -> match.driverId().equals(driver.id()) && keepsSeats(match))
                        .mapToInt(match -> lift(match.passengerId()).people())
                        .sum();
    }

    Lift lift(UUID id) {
        return lifts.stream()
                .filter(lift -> lift.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no lift " + id + " in this plan."));
    }

    Optional<Match> match(UUID id) {
        return matches.stream().filter(match -> match.id().equals(id)).findFirst();
    }

    private Optional<Lift> next(Lift driver, Set<UUID> taken) {
        int seats = seatsLeft(driver);
        return live(Kind.NEED).stream()
                .filter(need -> need.people() <= seats
                        && !taken.contains(need.id())
                        && !need.personId().equals(driver.personId())
                        && !isSeenTo(need)
                        && !haveMet(driver, need))
                .min(Comparator.comparingDouble((Lift need) -> metres(driver, need))
                        .thenComparing(Lift::askedAt)
                        .thenComparing(Lift::id));
    }

    private List<Lift> live(Kind kind) {
        return lifts.stream()
                .filter(lift -> lift.isLive(kind))
                .sorted(Comparator.comparing(Lift::askedAt).thenComparing(Lift::id))
                .toList();
    }

    private boolean isBeingAsked(Lift driver) {
        return matches.stream()
                .anyMatch(match -> match.driverId().equals(driver.id()) && match.state() == State.DRIVER_ASKED);
    }

    private boolean isSeenTo(Lift need) {
        return matches.stream()
                .anyMatch(match -> match.passengerId().equals(need.id())
                        && (match.isPromised() || match.state() == State.DRIVER_ASKED));
    }

    /// The same two lifts are brought together once; the same two people never again after a no.
    private boolean haveMet(Lift driver, Lift need) {
        return matches.stream()
                .anyMatch(match -> match.isBetween(driver.id(), need.id())
                        || match.state() == State.REFUSED
                                && lift(match.driverId()).personId().equals(driver.personId())
                                && lift(match.passengerId()).personId().equals(need.personId()));
    }

    private boolean fits(Match match) {
        var driver = lift(match.driverId());
        var passenger = lift(match.passengerId());
        int others = seatsLeft(driver) + (keepsSeats(match) ? passenger.people() : 0);
        return driver.isLive(Kind.OFFER) && passenger.isLive(Kind.NEED) && passenger.people() <= others;
    }

    private static boolean keepsSeats(Match match) {
        return match.state() == State.DRIVER_ASKED
                || match.state() == State.PASSENGER_ASKED
                || match.state() == State.AGREED;
    }

    /// Whoever's place is not known comes after those of whom it is.
    private double metres(Lift driver, Lift need) {
        var from = homes.get(driver.id());
        var to = homes.get(need.id());
        return from == null || to == null ? Double.MAX_VALUE : from.metresTo(to.latitude(), to.longitude());
    }
}
