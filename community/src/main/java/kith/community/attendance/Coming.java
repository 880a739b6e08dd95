package kith.community.attendance;

import java.time.Instant;
import java.util.List;
import kith.community.phrases.Phrase;

/// Who is coming to one session, as its leader may see it: first names and what they need, no numbers.
///
/// @param waiting people who wait for a place
/// @param parties one for each booking, in the order in which they asked
public record Coming(String title, String code, Instant startsAt, int waiting, List<Party> parties) {

    /// One booking.
    ///
    /// @param name  first name, with an initial where two are alike; empty when it is not known
    /// @param people all of them, whoever booked among them
    /// @param newcomer whether they have had no place at this group before
    /// @param toMeet whether they would like to be met at the door
    public record Party(String name, int people, Lift lift, boolean newcomer, boolean toMeet) {}

    /// How someone gets there, as far as they have said. What keeps people for their health or their nerves is never
    /// told to a leader.
    public enum Lift {
        NOTHING_SAID,
        NEEDS,
        ARRANGED,
        GIVES,
        NO_WAY
    }

    public Coming {
        parties = List.copyOf(parties);
    }

    public int people() {
        return parties.stream().mapToInt(Party::people).sum();
    }

    /// "Coffee morning, Thu 3 Dec 10am: 9 people in 7 bookings, 2 waiting …"
    public Phrase totals() {
        return Phrase.of(
                "attendance.totals",
                "title",
                title,
                "starts",
                startsAt,
                "people",
                people(),
                "bookings",
                parties.size(),
                "waiting",
                waiting,
                "lifts",
                (int) parties.stream()
                        .filter(party -> party.lift() == Lift.NEEDS || party.lift() == Lift.NO_WAY)
                        .count(),
                "newcomers",
                (int) parties.stream().filter(Party::newcomer).count());
    }
}
