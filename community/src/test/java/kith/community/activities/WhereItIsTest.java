package kith.community.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kith.community.places.Place;
import org.junit.jupiter.api.Test;

class WhereItIsTest {

    @Test
    void aPublicPlaceIsTheSameForEverybody() {
        var hall = activity(false, "BA5 2US");

        assertThat(WhereItIs.toAnyone(hall))
                .isEqualTo(WhereItIs.to(hall, true))
                .isEqualTo(new WhereItIs("Jean's kitchen", "BA5 2US", 51.2079, -2.6386, true));
    }

    @Test
    void whatHappensOnTheTelephoneIsNowhereToGoTo() {
        assertThat(List.of("By telephone", "by phone", "On Zoom", "Online", "online (Zoom)", "Over the phone"))
                .noneMatch(venue -> called(venue, "").isSomewhere());
        assertThat(List.of("By the river", "On the Green", "Online Hub", "The Phone Shop", "Telephone Exchange"))
                .allMatch(venue -> called(venue, "").isSomewhere());
    }

    @Test
    void whatHasNoPostcodeIsSaidWithoutOne() {
        assertThat(called("Burrow Mump car park", "").inWords()).isEqualTo("Burrow Mump car park");
        assertThat(called("Wells Town Hall", "BA5 2RB").inWords()).isEqualTo("Wells Town Hall, BA5 2RB");
    }

    private static WhereItIs called(String venue, String postcode) {
        return new WhereItIs(venue, postcode, 51, -2, true);
    }

    @Test
    void theAddressOfAHomeIsForPeopleWithAPlace() {
        assertThat(WhereItIs.to(activity(true, "BA5 2US"), true))
                .isEqualTo(new WhereItIs("Jean's kitchen, 4 Tor Street, Wells", "BA5 2US", 51.2079, -2.6386, true));
    }

    @Test
    void everybodyElseHearsTheVenueAndTheAreaOfAHome() {
        assertThat(WhereItIs.toAnyone(activity(true, "BA5 2US")))
                .isEqualTo(new WhereItIs("Jean's kitchen", "BA5", 51.2, -2.64, false));
        assertThat(WhereItIs.toAnyone(activity(true, "")).postcode()).isEmpty();
    }

    @Test
    void whoeverAsksFromManyPlacesFindsNoHomeByItsDistances() {
        var home = WhereItIs.toAnyone(activity(true, "BA5 2US"));
        var doorstep = new Place("", 51.2079, -2.6386, 0);

        assertThat(home.metresFrom(doorstep)).isGreaterThan(500);
    }

    private static Activity activity(boolean privateAddress, String postcode) {
        return new Activity(
                new UUID(0, 1),
                "TABLE7",
                "test",
                "table",
                "Kitchen table",
                null,
                "",
                "",
                "Jean's kitchen",
                "4 Tor Street, Wells",
                postcode,
                51.2079,
                -2.6386,
                LocalDateTime.of(2027, 3, 4, 14, 30),
                LocalDateTime.of(2027, 3, 4, 16, 0),
                "",
                null,
                "",
                6,
                Activity.Booking.SIGN_UP,
                "free",
                "",
                "",
                privateAddress,
                Instant.EPOCH,
                null);
    }
}
