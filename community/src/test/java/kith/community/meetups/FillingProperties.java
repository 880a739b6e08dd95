package kith.community.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kith.community.meetups.Told.Wish;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// However a leader comes to it, going back, saying it wrong, or saying something else first, the meet-up is the same.
class FillingProperties {

    private static final Instant NOW = Instant.parse("2026-11-27T09:05:00Z");

    enum Turn {
        ANSWER,
        BACK,
        NONSENSE,
        CORRECTION,
        WRONG_THEN_CORRECTED
    }

    @Property(tries = 500)
    void anyWayToItEndsWithTheSameMeetUp(@ForAll @Size(max = 40) List<Turn> turns) {
        var meetUp = begun();
        for (Turn turn : turns) {
            meetUp = after(turn, meetUp);
        }
        assertThat(answered(meetUp)).isEqualTo(answered(begun()));
    }

    private static NewMeetUp after(Turn turn, NewMeetUp before) {
        var asked = before.next().orElse(null);
        return switch (turn) {
            case ANSWER -> asked == null ? before : answer(before, asked);
            case BACK ->
                located(Filling.of(before, Told.only(Wish.BACK, "back"), asked).meetUp());
            case NONSENSE ->
                asked == null || asked == Detail.TITLE || asked == Detail.BRING
                        ? before
                        : Filling.of(before, Told.words("er"), asked).meetUp();
            case CORRECTION ->
                located(Filling.of(before, told(Detail.PLACES, true, 20), asked).meetUp());
            case WRONG_THEN_CORRECTED -> {
                var wrong =
                        Filling.of(before, told(Detail.PLACES, true, 7), asked).meetUp();
                yield located(Filling.of(
                                wrong,
                                told(Detail.PLACES, true, 20),
                                wrong.next().orElse(null))
                        .meetUp());
            }
        };
    }

    private static NewMeetUp answered(NewMeetUp from) {
        var meetUp = from;
        for (var asked = meetUp.next(); asked.isPresent(); asked = meetUp.next()) {
            meetUp = answer(meetUp, asked.get());
        }
        return meetUp;
    }

    private static NewMeetUp answer(NewMeetUp before, Detail asked) {
        return located(Filling.of(before, told(asked, false, 20), asked).meetUp());
    }

    /// As if each venue were known.
    private static NewMeetUp located(NewMeetUp meetUp) {
        return meetUp.venue() == null || meetUp.has(Detail.POSTCODE)
                ? meetUp
                : meetUp.with(Detail.POSTCODE, new NewMeetUp.Spot("BA5 2RB", 51.2, -2.6));
    }

    private static Told told(Detail about, boolean corrects, int places) {
        return new Told(
                about == Detail.TITLE ? "Coffee morning" : "as it was said",
                Wish.TELL,
                corrects,
                null,
                about == Detail.VENUE ? "Wells Town Hall" : null,
                null,
                about == Detail.DAY ? LocalDate.of(2026, 12, 3) : null,
                about == Detail.TIME ? LocalTime.of(10, 0) : null,
                about == Detail.END ? LocalTime.NOON : null,
                null,
                about == Detail.OFTEN ? "weekly" : null,
                about == Detail.PLACES ? places : null,
                about == Detail.COST ? "free" : null,
                about == Detail.ACCESS ? "step-free" : null,
                about == Detail.BRING ? "a mug" : null,
                null,
                Season.ALL_YEAR);
    }

    private static NewMeetUp begun() {
        return NewMeetUp.begun(new UUID(0, 1), new UUID(0, 2), NOW).with(Detail.GROUP, new UUID(0, 3));
    }
}
