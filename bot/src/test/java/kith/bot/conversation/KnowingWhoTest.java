package kith.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kith.bot.conversation.Intent.Which;
import kith.community.households.Linked;
import kith.community.people.Companion;
import kith.community.people.Companion.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whom something is for, where an address is more than one person's: without database or channel.
class KnowingWhoTest {

    private static final Companion JEAN = new Companion(UUID.randomUUID(), "Jean", Kind.OWNER, "");
    private static final Companion TOM = new Companion(UUID.randomUUID(), "Tom", Kind.SHARES, "");
    private static final Companion ELSIE = new Companion(UUID.randomUUID(), "Elsie", Kind.CARED_FOR, "mum");
    private static final Intent JOIN = new Intent.Join(new Which.Coded("WALK7"), null);
    private static final Intent BOOKINGS = new Intent.MyBookings();

    @Test
    void whatNeedsAPersonAsksForOneOnASharedPhoneAndIsThenHeard() {
        for (var intent : List.of(JOIN, BOOKINGS, new Intent.CantCome(new Which.Unsaid()))) {
            var asked = (Step.Say) Dialogue.hear(Talk.NEW, intent, shared(null));
            assertThat(asked.next().state())
                    .isEqualTo(new State.AskedWho(List.of(JEAN.personId(), TOM.personId()), intent, new State.Idle()));
            assertThat(Dialogue.hear(asked.next(), new Intent.Pick(2, null), shared(null)))
                    .isEqualTo(new Step.Do(new Deed.TurnTo(TOM.personId(), intent, new State.Idle())));
            assertThat(Dialogue.hear(asked.next(), new Intent.ItIs("tom", null), shared(null)))
                    .isEqualTo(new Step.Do(new Deed.TurnTo(TOM.personId(), intent, new State.Idle())));
        }
        var turned = new Outcome.TurnedTo(TOM.personId(), JOIN, new State.Idle());
        assertThat(Dialogue.tell(Talk.NEW, turned, shared(TOM)))
                .isEqualTo(new Step.Do(new Deed.JoinByCode("WALK7", 1)));
    }

    @Test
    void whoeverSpeaksIsNotAskedAndNoOneIsWhereNobodyShares() {
        assertThat(Dialogue.hear(Talk.NEW, JOIN, shared(TOM))).isEqualTo(new Step.Do(new Deed.JoinByCode("WALK7", 1)));
        assertThat(Dialogue.hear(Talk.NEW, JOIN, caring())).isEqualTo(new Step.Do(new Deed.JoinByCode("WALK7", 1)));
    }

    @Test
    void whatsOnHelpAndStopNeedNobody() {
        var asked = new State.AskedWho(List.of(JEAN.personId(), TOM.personId()), JOIN, new State.Idle());
        assertThat(Dialogue.hear(Talk.at(asked), new Intent.Stop(), shared(null)))
                .isEqualTo(new Step.Do(new Deed.StopWriting()));
        assertThat(Dialogue.hear(Talk.at(asked), new Intent.Help(), shared(null)))
                .isEqualTo(new Step.Do(new Deed.CallForPerson()));
    }

    @Test
    void aCarersWishForSomeoneIsDoneForThemAndForNobodyElse() {
        var wish = new Intent.For("mum", "", JOIN);
        assertThat(Dialogue.hear(Talk.NEW, wish, caring()))
                .isEqualTo(new Step.Do(new Deed.For(ELSIE.personId(), new Deed.JoinByCode("WALK7", 1))));
        assertThat(Dialogue.hear(Talk.NEW, new Intent.For("", "mum", JOIN), caring()))
                .as("the relation for a name")
                .isEqualTo(Dialogue.hear(Talk.NEW, wish, caring()));
        var after = new State.OnBehalf(ELSIE.personId(), new State.Looking(UUID.randomUUID(), 1, null));
        assertThat(Dialogue.hear(Talk.at(after), new Intent.Yes(), caring()))
                .isInstanceOfSatisfying(
                        Step.Do.class, todo -> assertThat(todo.deed()).isInstanceOf(Deed.For.class));
    }

    @Test
    void someoneUnknownIsAskedForByNameOrConfirmed() {
        var dad = (Step.Say) Dialogue.hear(Talk.NEW, new Intent.For("dad", "", JOIN), caring());
        assertThat(dad.next().state()).isEqualTo(new State.AskedTheirName("dad", JOIN, new State.Idle()));
        assertThat(Dialogue.hear(dad.next(), new Intent.Name("Bob"), caring()))
                .isEqualTo(new Step.Do(new Deed.CareFor("dad", "Bob", new Deed.JoinByCode("WALK7", 1))));

        var bob = (Step.Say) Dialogue.hear(Talk.NEW, new Intent.For("", "Bob", JOIN), caring());
        assertThat(Dialogue.hear(bob.next(), new Intent.Pick(1, null), caring()))
                .isEqualTo(new Step.Do(new Deed.CareFor("", "Bob", new Deed.JoinByCode("WALK7", 1))));
        assertThat(Dialogue.hear(bob.next(), new Intent.Pick(2, null), caring()))
                .as("for myself")
                .isEqualTo(new Step.Do(new Deed.JoinByCode("WALK7", 1)));
        assertThat(Dialogue.hear(
                        Talk.NEW, new Intent.For("", "Bob", new Intent.CantCome(new Which.Unsaid())), caring()))
                .as("nobody loses a place by a name we do not know")
                .isInstanceOf(Step.Say.class);
    }

    @Test
    void whoeverSpeaksNextDoesNotGiveUpWhatWasShownToTheOtherOne() {
        var shown = Talk.at(new State.LookingAtBooking(UUID.randomUUID()));
        assertThat(Dialogue.hear(shown, new Intent.ItIs("Tom", null), shared(JEAN)))
                .isEqualTo(new Step.Do(new Deed.TurnTo(TOM.personId(), null, new State.Idle())));
    }

    @Test
    void ofPeopleWhoShareThePhoneTheOneOnTelegramSaysWhichTheyAre() {
        var asked = (Step.Say) Dialogue.tell(
                Talk.NEW,
                new Outcome.Linking(new Linked.WhichOfThem("+447700900123", List.of(JEAN, TOM))),
                shared(null));
        assertThat(Dialogue.hear(asked.next(), new Intent.Pick(2, null), caring()))
                .isEqualTo(new Step.Do(new Deed.LinkAs(TOM.personId(), "+447700900123")));
        assertThat(Dialogue.hear(asked.next(), new Intent.Pick(3, null), caring()))
                .isInstanceOf(Step.Say.class);
    }

    private static Known shared(@Nullable Companion speaker) {
        return known(new Company(List.of(JEAN, TOM, ELSIE), speaker == null ? null : speaker.personId(), true));
    }

    private static Known caring() {
        return known(new Company(List.of(JEAN, ELSIE), null, true));
    }

    private static Known known(Company company) {
        return new Known(
                Instant.parse("2027-03-02T09:00:00Z"),
                ZoneId.of("Europe/London"),
                null,
                List.of(),
                List.of(),
                null,
                false,
                true,
                company,
                Announced.NOTHING);
    }
}
