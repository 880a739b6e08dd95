package kith.bot.talks.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.conversation.Talking;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Company;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.bot.talks.bookings.BookingState;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.bookings.JoinSession;
import kith.bot.talks.bookings.Leave;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.codes.JoinCode;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.identity.IdentityState.OnBehalf;
import kith.bot.talks.meetups.MeetUpState;
import kith.bot.talks.whatson.WhatsOnState;
import kith.community.households.Linked;
import kith.community.people.Companion;
import kith.community.people.Companion.Kind;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whom something is for, where an address is more than one person's: without database or channel.
class KnowingWhoTest {

    private static final Companion JEAN = new Companion(UUID.randomUUID(), "Jean", Kind.OWNER, "");
    private static final Companion TOM = new Companion(UUID.randomUUID(), "Tom", Kind.SHARES, "");
    private static final Companion ELSIE = new Companion(UUID.randomUUID(), "Elsie", Kind.CARED_FOR, "mum");
    private static final Intent JOIN = new JoinCode("WALK7", null);
    private static final Intent BOOKINGS = new MyBookings();

    @Test
    void whatNeedsAPersonAsksForOneOnASharedPhoneAndIsThenHeard() {
        for (var intent : List.of(JOIN, BOOKINGS, new CantCome(new Which.Unsaid()))) {
            var asked = (Step.Say) Talking.hear(Talk.NEW, intent, shared(null));
            assertThat(asked.next().state())
                    .isEqualTo(new IdentityState.AskedWho(
                            List.of(JEAN.personId(), TOM.personId()), intent, new State.Idle()));
            assertThat(Talking.hear(asked.next(), new Answer.Pick(2, null), shared(null)))
                    .isEqualTo(new Step.Do(new TurnTo(TOM.personId(), intent, new State.Idle())));
            assertThat(Talking.hear(asked.next(), new ItIs("tom", null), shared(null)))
                    .isEqualTo(new Step.Do(new TurnTo(TOM.personId(), intent, new State.Idle())));
        }
        var turned = new TurnTo(TOM.personId(), JOIN, new State.Idle());
        assertThat(Talking.tell(Talk.NEW, turned, TOM.personId(), shared(TOM)))
                .isEqualTo(new Step.Do(new JoinCode("WALK7", 1)));
    }

    @Test
    void whoeverSpeaksIsNotAskedAndNoOneIsWhereNobodyShares() {
        assertThat(Talking.hear(Talk.NEW, JOIN, shared(TOM))).isEqualTo(new Step.Do(new JoinCode("WALK7", 1)));
        assertThat(Talking.hear(Talk.NEW, JOIN, caring())).isEqualTo(new Step.Do(new JoinCode("WALK7", 1)));
    }

    @Test
    void whatsOnHelpAndStopNeedNobody() {
        var asked = new IdentityState.AskedWho(List.of(JEAN.personId(), TOM.personId()), JOIN, new State.Idle());
        assertThat(Talking.hear(Talk.at(asked), new Stop(), shared(null))).isEqualTo(new Step.Do(new Stop()));
        assertThat(Talking.hear(Talk.at(asked), new Help(), shared(null))).isEqualTo(new Step.Do(new Help()));
    }

    @Test
    void aCarersWishForSomeoneIsDoneForThemAndForNobodyElse() {
        var wish = new For("mum", "", JOIN);
        assertThat(Talking.hear(Talk.NEW, wish, caring()))
                .isEqualTo(new Step.Do(new DoFor<>(ELSIE.personId(), new JoinCode("WALK7", 1), false)));
        assertThat(Talking.hear(Talk.NEW, new For("", "mum", JOIN), caring()))
                .as("the relation for a name")
                .isEqualTo(Talking.hear(Talk.NEW, wish, caring()));
        var after = new OnBehalf(ELSIE.personId(), new WhatsOnState.Looking(UUID.randomUUID(), 1, null));
        assertThat(Talking.hear(Talk.at(after), new Answer.Yes(), caring()))
                .isInstanceOfSatisfying(
                        Step.Do.class, todo -> assertThat(todo.deed()).isInstanceOf(DoFor.class));
    }

    @Test
    void someoneUnknownIsAskedForByNameOrConfirmed() {
        var dad = (Step.Say) Talking.hear(Talk.NEW, new For("dad", "", JOIN), caring());
        assertThat(dad.next().state()).isEqualTo(new IdentityState.AskedTheirName("dad", JOIN, new State.Idle()));
        assertThat(Talking.hear(dad.next(), new Name("Bob"), caring()))
                .isEqualTo(new Step.Do(new CareFor<>("dad", "Bob", new JoinCode("WALK7", 1))));

        var bob = (Step.Say) Talking.hear(Talk.NEW, new For("", "Bob", JOIN), caring());
        assertThat(Talking.hear(bob.next(), new Answer.Pick(1, null), caring()))
                .isEqualTo(new Step.Do(new CareFor<>("", "Bob", new JoinCode("WALK7", 1))));
        assertThat(Talking.hear(bob.next(), new Answer.Pick(2, null), caring()))
                .as("for myself")
                .isEqualTo(new Step.Do(new JoinCode("WALK7", 1)));
        assertThat(Talking.hear(Talk.NEW, new For("", "Bob", new CantCome(new Which.Unsaid())), caring()))
                .as("nobody loses a place by a name we do not know")
                .isInstanceOf(Step.Say.class);
    }

    @Test
    void whoeverSpeaksNextDoesNotGiveUpWhatWasShownToTheOtherOne() {
        var shown = Talk.at(new BookingState.LookingAtBooking(UUID.randomUUID()));
        assertThat(Talking.hear(shown, new ItIs("Tom", null), shared(JEAN)))
                .isEqualTo(new Step.Do(new TurnTo(TOM.personId(), null, new State.Idle())));
    }

    @Test
    void ofPeopleWhoShareThePhoneTheOneOnTelegramSaysWhichTheyAre() {
        var asked = (Step.Say) Talking.tell(
                Talk.NEW,
                new MyPhone("07700 900123"),
                new Linked.WhichOfThem("+447700900123", List.of(JEAN, TOM)),
                shared(null));
        assertThat(Talking.hear(asked.next(), new Answer.Pick(2, null), caring()))
                .isEqualTo(new Step.Do(new LinkAs(TOM.personId(), "+447700900123")));
        assertThat(Talking.hear(asked.next(), new Answer.Pick(3, null), caring()))
                .isInstanceOf(Step.Say.class);
    }

    @Test
    void whoeverIsInTheMiddleOfSomethingIsRemindedOfItOnceAfterADeedForSomeoneElse() {
        var making = new MeetUpState.MakingMeetUp(null);
        var gaveUp = new DoFor<>(ELSIE.personId(), new Leave(UUID.randomUUID(), false), false);
        var told = (Step.Say) Talking.tell(Talk.at(making), gaveUp, Optional.empty(), caring());

        assertThat(told.reply().phrases()).extracting(Phrase::key).containsExactly("meet-up.kept", "left.none");
    }

    @Test
    void whatWasSaidOfSomeoneElseIsGoneOnWithForThem() {
        var session = UUID.randomUUID();
        var gaveUp = new OnBehalf(ELSIE.personId(), new BookingState.OfferedToJoin(session, 1));

        assertThat(Talking.hear(Talk.at(gaveUp), new Join(new Which.Unsaid(), null), caring()))
                .isEqualTo(new Step.Do(new DoFor<>(ELSIE.personId(), new JoinSession(session, 1), false)));
        assertThat(Talking.hear(Talk.at(gaveUp), new Join(new Which.This(UUID.randomUUID()), null), caring()))
                .as("another session is for the speaker")
                .isInstanceOfSatisfying(
                        Step.Do.class, todo -> assertThat(todo.deed()).isInstanceOf(JoinSession.class));
    }

    @Test
    void anAnswerAboutSomeoneElseBeginsWithTheirNameAndIsKeptAsTheirs() {
        var looked = new BookingState.OfferedToJoin(UUID.randomUUID(), 1);
        var about = (Step.Say) KnowingWho.named(Step.say(Reply.of("left.done"), looked, ELSIE.personId()), caring());
        var own = (Step.Say) KnowingWho.named(Step.say(Reply.of("left.done"), looked, JEAN.personId()), caring());

        assertThat(about.reply().phrases()).extracting(Phrase::key).containsExactly("who.for");
        assertThat(about.next().state()).isEqualTo(new OnBehalf(ELSIE.personId(), looked));
        assertThat(own.reply().phrases()).extracting(Phrase::key).containsExactly("left.done");
        assertThat(own.next().state()).isEqualTo(looked);
    }

    private static Turn shared(@Nullable Companion speaker) {
        return known(new Company(List.of(JEAN, TOM, ELSIE), speaker == null ? null : speaker.personId(), true));
    }

    private static Turn caring() {
        return known(new Company(List.of(JEAN, ELSIE), null, true));
    }

    private static Turn known(Company company) {
        return Turns.with(Turns.ofAStranger(), company);
    }
}
