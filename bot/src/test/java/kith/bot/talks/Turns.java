package kith.bot.talks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.about.StaffSettings.Role;
import kith.community.people.ChannelKind;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.people.KnownAddress;
import kith.community.people.Person;
import kith.community.places.Place;
import kith.community.questions.Question;
import kith.community.signups.Booking;
import kith.community.staff.Member;
import org.jspecify.annotations.Nullable;

/// Turns for tests: of a resident who texts, with nothing open, unless it is said otherwise.
public final class Turns {

    public static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// Of one group.
    public static final Member LEADER = new Member("Lena Frost", Set.of(Role.LEADER), Set.of("Walkers"), null, null);

    private Turns() {}

    /// Of somebody who has never written before.
    public static Turn ofAStranger() {
        return of(null, List.of(), List.of(), null);
    }

    public static Turn of(
            @Nullable Place near, List<Booking> bookings, List<Question> questions, @Nullable Instant spokeAt) {
        var person = new Person(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                "",
                "",
                "en",
                near == null ? "" : near.name(),
                near == null ? null : near.latitude(),
                near == null ? null : near.longitude(),
                NOW);
        var address = new KnownAddress(ChannelKind.SMS, "+447700900001", person.id(), NOW, NOW, NOW, null, null);
        return new Turn(
                NOW.atZone(LONDON),
                "",
                new Acquaintance(person, address),
                null,
                Company.NONE,
                Talk.NEW,
                spokeAt,
                questions,
                bookings,
                Announced.NOTHING);
    }

    /// The same, where others are reached at the address too.
    public static Turn with(Turn turn, Company company) {
        return with(turn, turn.at(), turn.said(), turn.staff(), company, turn.announced());
    }

    /// The same, in other words.
    public static Turn saying(Turn turn, String said) {
        return with(turn, turn.at(), said, turn.staff(), turn.company(), turn.announced());
    }

    /// The same, of somebody who has these roles.
    public static Turn with(Turn turn, Role... roles) {
        return with(turn, new Member("Kim Ash", Set.of(roles), Set.of(), null, null));
    }

    /// The same, at another time, by the wall clock of London.
    public static Turn at(Turn turn, LocalDateTime local) {
        return with(turn, local.atZone(LONDON), turn.said(), turn.staff(), turn.company(), turn.announced());
    }

    /// The same, where a leader has drafted something, or somebody has heard one.
    public static Turn with(Turn turn, Announced announced) {
        return with(turn, turn.at(), turn.said(), turn.staff(), turn.company(), announced);
    }

    /// The same, of a member of staff.
    public static Turn with(Turn turn, Member staff) {
        return with(turn, turn.at(), turn.said(), staff, turn.company(), turn.announced());
    }

    private static Turn with(
            Turn turn, ZonedDateTime at, String said, @Nullable Member staff, Company company, Announced announced) {
        return new Turn(
                at,
                said,
                turn.who(),
                staff,
                company,
                turn.talk(),
                turn.spokeAt(),
                turn.questions(),
                turn.bookings(),
                announced);
    }
}
