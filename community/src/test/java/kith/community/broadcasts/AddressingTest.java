package kith.community.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.community.groups.Group;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a leader means.
class AddressingTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);
    private static final Group WALKERS = group(1, "Taunton Walkers");
    private static final Group SINGERS = group(2, "Wells Singers");
    private static final Group WELLS_WALKERS = group(3, "Wells Walkers");
    private static final Group CLUB = group(4, "Thursday Club");
    private static final Addressing.Upcoming WALK = upcoming(11, "WALK2", THURSDAY);
    private static final Addressing.Upcoming WALK_NEXT = upcoming(12, "WALK2", THURSDAY.plusWeeks(1));
    private static final Addressing.Upcoming CLUB_TEA = upcoming(13, "TEA3", THURSDAY);
    private static final Addressing LEADS_TWO = new Addressing(List.of(WALKERS, SINGERS), List.of(WALK, WALK_NEXT));
    private static final Addressing LEADS_MORE =
            new Addressing(List.of(WALKERS, SINGERS, WELLS_WALKERS, CLUB), List.of(WALK, CLUB_TEA, WALK_NEXT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walkers no walk|no walk",
                "walkers: no walk|no walk",
                "the walkers, no walk|no walk",
                "Taunton Walkers no walk|no walk",
                "all walkers no walk|no walk",
                "WALKERS - no walk|no walk",
                "wakers no walk|no walk",
                "walkres no walk|no walk",
                "tauntn walkers no walk|no walk",
                "walkers all is well|all is well",
            })
    void aGroupIsKnownByAWordOfItsNameGiveOrTakeASlip(String written, String words) {
        assertThat(LEADS_TWO.read(written, null, 0)).isEqualTo(new Addressed.To(Audience.group(WALKERS.id()), words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all no walk|no walk",
                "everyone: no walk|no walk",
                "everybody, no walk|no walk",
                "my groups: hello|hello",
            })
    void allIsEveryone(String written, String words) {
        assertThat(LEADS_TWO.read(written, null, 0)).isEqualTo(new Addressed.To(Audience.EVERYONE, words));
    }

    @Test
    void aCodeMeansItsNextSession() {
        assertThat(LEADS_TWO.read("walk2 bring a cup", null, 0))
                .isEqualTo(new Addressed.To(Audience.session(WALK.session()), "bring a cup"));
        assertThat(LEADS_TWO.read("sing2 bring a cup", null, 0)).isEqualTo(new Addressed.Nobody("sing2"));
    }

    @Test
    void aDayMeansTheSessionOfThatDay() {
        assertThat(LEADS_TWO.read("next thursday bring a cup", THURSDAY.plusWeeks(1), 2))
                .isEqualTo(new Addressed.To(Audience.session(WALK_NEXT.session()), "bring a cup"));
        assertThat(LEADS_TWO.read("friday: bring a cup", THURSDAY.plusDays(1), 1))
                .isEqualTo(new Addressed.Nobody("friday"));
    }

    @Test
    void whatMayMeanSeveralIsNotGuessed() {
        assertThat(LEADS_MORE.read("walkers no walk", null, 0))
                .isEqualTo(new Addressed.Several(
                        List.of(Audience.group(WALKERS.id()), Audience.group(WELLS_WALKERS.id())), "no walk"));
        assertThat(LEADS_MORE.read("thursday no tea", THURSDAY, 1))
                .isEqualTo(new Addressed.Several(
                        List.of(Audience.session(WALK.session()), Audience.session(CLUB_TEA.session())), "no tea"));
        assertThat(LEADS_MORE.read("wells walkers no walk", null, 0))
                .isEqualTo(new Addressed.To(Audience.group(WELLS_WALKERS.id()), "no walk"));
    }

    @Test
    void aGroupThatIsCalledByADayIsThatGroup() {
        assertThat(LEADS_MORE.read("thursday club no tea", THURSDAY, 1))
                .isEqualTo(new Addressed.To(Audience.group(CLUB.id()), "no tea"));
    }

    @ParameterizedTest
    @CsvSource({"table soup is off", "sam hello", "walk hello", "the hello", "well hello"})
    void nobodyElseIsReached(String written) {
        assertThat(LEADS_TWO.read(written, null, 0)).isInstanceOf(Addressed.Nobody.class);
    }

    @Property(tries = 500)
    void whateverIsWrittenItReachesOnlyWhatTheyLead(@ForAll String written) {
        if (new Addressing(List.of(), List.of()).read(written, null, 0) instanceof Addressed.To to) {
            assertThat(to.audience()).isEqualTo(Audience.EVERYONE);
        }
    }

    private static Group group(int number, String name) {
        return new Group(new UUID(0, number), name, "", null, "");
    }

    private static Addressing.Upcoming upcoming(int number, String code, LocalDate day) {
        return new Addressing.Upcoming(
                new UUID(0, number), WALKERS.id(), code, "Riverside walk", Instant.parse("2027-03-04T10:00:00Z"), day);
    }
}
