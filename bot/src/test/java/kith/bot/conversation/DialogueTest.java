package kith.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.directory.Find;
import kith.community.directory.Finds;
import kith.community.directory.Hours;
import kith.community.phrases.Phrases;
import kith.community.places.Place;
import kith.community.questions.Question;
import kith.community.signups.Admission;
import kith.community.signups.Booking;
import kith.community.signups.SignUp;
import org.junit.jupiter.api.Test;

/// The conversation as a resident reads it: every case in the service's own words, without database or channel.
class DialogueTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");
    private static final Place TAUNTON = new Place("TA1 1AA", 51.02, -3.1, 0);
    private static final Phrases PHRASES = Phrases.in(
            Path.of("config/phrases"),
            new ServiceSettings(
                    "Kith Somerset",
                    "01823 000000",
                    LONDON,
                    "en",
                    URI.create("http://localhost:8080"),
                    new ServiceSettings.Home("Taunton", 51.02, -3.1)));

    private final Activity walk = activity("Riverside walk", "WALK7", Activity.Booking.SIGN_UP, 12);
    private final Session thursday = session(walk, LocalDate.of(2027, 3, 4), 7);

    @Test
    void anyoneWhoAsksWithoutAPlaceIsAskedForOneAndWhatTheyWantedIsRemembered() {
        var wanted = new Intent.WhatsOn(new Intent.Where.Unsaid(), null, "walking", "", Set.of(), Hours.ANY);
        var asked = said(Dialogue.hear(Talk.NEW, wanted, stranger()));
        assertThat(text(asked)).startsWith("Where shall I look?");

        var place = new Intent.WhatsOn(new Intent.Where.At(TAUNTON), null, "", "", Set.of(), Hours.ANY);
        var step = Dialogue.hear(asked.next(), place, stranger());
        assertThat(step)
                .isEqualTo(new Step.Do(
                        new Deed.Search(new State.Asked(null, "walking", "", Set.of(), Hours.ANY), TAUNTON, true, 0)));
    }

    @Test
    void aListCarriesNumbersAndThePlaceAndTimeThatWereUnderstood() {
        var told = said(Dialogue.tell(Talk.NEW, found(), stranger()));
        assertThat(text(told))
                .isEqualTo("What's on near TA1 1AA in the next 7 days. Reply 1 to hear more:\n"
                        + "1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (2 miles)\n"
                        + "MORE shows more");
        assertThat(told.next().state()).isInstanceOf(State.Shown.class);
    }

    @Test
    void aNumberShowsOneCloselyAndJoinThenMeansThatOne() {
        var shown = said(Dialogue.tell(Talk.NEW, found(), stranger())).next();
        var look = Dialogue.hear(shown, new Intent.Pick(1, null), stranger());
        assertThat(look)
                .isInstanceOfSatisfying(Step.Do.class, s -> assertThat(s.deed()).isInstanceOf(Deed.Look.class));

        var seen = ((State.Shown) shown.state()).seen();
        var told = said(Dialogue.tell(shown, new Outcome.LookedAt(walk, thursday, 1, 300, seen), stranger()));
        assertThat(text(told))
                .isEqualTo("Riverside walk: Thu 4 Mar 10am to 12 noon\n"
                        + "Blake Gardens, TA1 1AA (close by)\n"
                        + "A gentle walk by the river.\n"
                        + "Cost: free. Access: step-free. 5 places left.\n"
                        + "JOIN to come, or JOIN FOR 2 to bring someone");
        assertThat(Dialogue.hear(told.next(), new Intent.Join(new Intent.Which.Unsaid(), null), stranger()))
                .isEqualTo(new Step.Do(new Deed.Join(thursday.id(), 1)));
        assertThat(Dialogue.hear(told.next(), new Intent.Yes(), stranger()))
                .isEqualTo(new Step.Do(new Deed.Join(thursday.id(), 1)));
    }

    @Test
    void aNumberForTwoJoinsAtOnce() {
        var shown = said(Dialogue.tell(Talk.NEW, found(), stranger())).next();
        assertThat(Dialogue.hear(shown, new Intent.Pick(1, 2), stranger()))
                .isEqualTo(new Step.Do(new Deed.Join(thursday.id(), 2)));
        assertThat(text(said(Dialogue.hear(shown, new Intent.Pick(4, null), stranger()))))
                .startsWith("There is no number 4 here.");
    }

    @Test
    void joiningSaysWhatWasJoinedAndHowToGetOutOfIt() {
        var told =
                said(Dialogue.tell(Talk.NEW, new Outcome.Admitted(new Admission.Joined(booking(2)), null), stranger()));
        assertThat(text(told))
                .isEqualTo("You have 2 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. "
                        + "I will remind you. If you can't come, text CAN'T COME.");
    }

    @Test
    void whoeverWaitsIsToldTheirTurnAndMayJoinTheNextTimeUnderTheSameWord() {
        var next = session(walk, LocalDate.of(2027, 3, 11), 0);
        var told = said(Dialogue.tell(
                Talk.NEW, new Outcome.Admitted(new Admission.Waiting(waited(2), false, next), null), stranger()));
        assertThat(text(told))
                .isEqualTo("Riverside walk on Thu 4 Mar 10am is full. You are number 2 on the waiting list. "
                        + "I will text you if 2 places come up. To leave the list text CAN'T COME.\n"
                        + "JOIN to come on Thu 11 Mar 10am instead");
        assertThat(Dialogue.hear(told.next(), new Intent.Join(new Intent.Which.Unsaid(), null), stranger()))
                .isEqualTo(new Step.Do(new Deed.Join(next.id(), 2)));
        assertThat(Dialogue.hear(told.next(), new Intent.Yes(), stranger()))
                .as("ok is no wish to come next week")
                .isInstanceOf(Step.Say.class);
    }

    @Test
    void aNumberAnswersWhatWasAskedLastOfOurOwnAccord() {
        var waited = waited(1);
        var menu = Talk.at(new State.ShownBookings(List.of(waited.signUp().id())));
        var offer = new Question(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Question.Kind.OFFER,
                waited.signUp().id().toString(),
                NOW.minusSeconds(60),
                NOW.plusSeconds(3600),
                null);
        var take = new Step.Do(new Deed.TakeOffer(waited.signUp().id()));
        var pass = new Step.Do(new Deed.PassOffer(waited.signUp().id()));

        var offeredSince = asked(waited, offer, NOW.minusSeconds(120));
        assertThat(Dialogue.hear(menu, new Intent.Pick(1, null), offeredSince)).isEqualTo(take);
        assertThat(Dialogue.hear(menu, new Intent.Pick(2, null), offeredSince)).isEqualTo(pass);
        assertThat(Dialogue.hear(menu, new Intent.Yes(), offeredSince)).isEqualTo(take);
        assertThat(Dialogue.hear(menu, new Intent.No(), offeredSince)).isEqualTo(pass);
        assertThat(text(said(Dialogue.hear(menu, new Intent.Pick(3, null), offeredSince))))
                .startsWith("Please reply 1");

        var menuSince = asked(waited, offer, NOW.minusSeconds(30));
        assertThat(Dialogue.hear(menu, new Intent.Pick(1, null), menuSince))
                .as("a menu shown since then has numbers of its own")
                .isInstanceOf(Step.Say.class);
        assertThat(Dialogue.hear(Talk.NEW, new Intent.Pick(1, null), menuSince)).isEqualTo(take);
        assertThat(Dialogue.hear(menu, new Intent.Take("WALK7"), menuSince)).isEqualTo(take);
        assertThat(Dialogue.hear(menu, new Intent.Pass("WALK7"), menuSince)).isEqualTo(pass);
    }

    @Test
    void anOldButtonIsAboutWhatItSaidThenWhateverHasBeenShownSince() {
        var thursday = session(walk, LocalDate.of(2027, 3, 4), 12);
        var another = Talk.at(new State.Looking(UUID.randomUUID(), 1, null));
        var old = new Intent.Which.This(thursday.id());

        assertThat(Dialogue.hear(another, new Intent.Join(old, 2), stranger()))
                .isEqualTo(new Step.Do(new Deed.Join(thursday.id(), 2)));
        assertThat(Dialogue.hear(another, new Intent.Details(old), stranger()))
                .isEqualTo(new Step.Do(new Deed.Look(thursday.id(), 1, null)));
        var one = booking(1);
        var two = booking(1);
        assertThat(Dialogue.hear(
                        another,
                        new Intent.CantCome(new Intent.Which.This(two.signUp().id())),
                        with(one, two)))
                .isEqualTo(new Step.Do(new Deed.Leave(two.signUp().id(), false)));
    }

    @Test
    void cantComeGivesUpTheOnlyBookingAndAsksAmongSeveral() {
        var one = booking(1);
        var cant = new Intent.CantCome(new Intent.Which.Unsaid());
        assertThat(Dialogue.hear(Talk.NEW, cant, with(one)))
                .isEqualTo(new Step.Do(new Deed.Leave(one.signUp().id(), false)));

        var choir = activity("Come and sing", "SING2", Activity.Booking.DROP_IN, null);
        var other = new Booking(
                signUp(session(choir, LocalDate.of(2027, 3, 5), 0), 1),
                session(choir, LocalDate.of(2027, 3, 5), 0),
                choir,
                null);
        var asked = said(Dialogue.hear(Talk.NEW, cant, with(one, other)));
        assertThat(text(asked))
                .contains("1 Riverside walk, Thu 4 Mar 10am")
                .contains("2 Come and sing, Fri 5 Mar 10am");
        assertThat(Dialogue.hear(asked.next(), new Intent.Pick(2, null), with(one, other)))
                .isEqualTo(new Step.Do(new Deed.Leave(other.signUp().id(), false)));
        assertThat(Dialogue.hear(
                        Talk.NEW, new Intent.CantCome(new Intent.Which.On(LocalDate.of(2027, 3, 5))), with(one, other)))
                .isEqualTo(new Step.Do(new Deed.Leave(other.signUp().id(), false)));
    }

    @Test
    void cancelMeansCantComeWithABookingAndStopWithoutOne() {
        var one = booking(1);
        assertThat(Dialogue.hear(Talk.NEW, new Intent.CancelWord(), with(one)))
                .isEqualTo(new Step.Do(new Deed.Leave(one.signUp().id(), true)));
        assertThat(Dialogue.hear(Talk.NEW, new Intent.CancelWord(), stranger()))
                .isEqualTo(new Step.Do(new Deed.StopWriting()));
    }

    @Test
    void givingUpAPlaceCanBeUndoneWithOneWord() {
        var told = said(Dialogue.tell(Talk.NEW, new Outcome.Left(booking(2), false), stranger()));
        assertThat(text(told)).contains("Changed your mind? Text JOIN.");
        assertThat(Dialogue.hear(told.next(), new Intent.Join(new Intent.Which.Unsaid(), null), stranger()))
                .isEqualTo(new Step.Do(new Deed.Join(thursday.id(), 2)));
    }

    @Test
    void aPersonIsOfferedAfterTwoTurnsThatMadeNoSense() {
        var first = said(Dialogue.hear(Talk.NEW, new Intent.Unclear("qwe"), stranger()));
        var second = said(Dialogue.hear(first.next(), new Intent.Unclear("rty"), stranger()));
        var third = said(Dialogue.hear(second.next(), new Intent.Unclear("uio"), stranger()));
        assertThat(text(first)).doesNotContain("01823 000000");
        assertThat(text(second)).doesNotContain("01823 000000");
        assertThat(text(third)).contains("01823 000000");
        assertThat(said(Dialogue.hear(third.next(), new Intent.Thanks(), stranger()))
                        .next()
                        .misunderstood())
                .isZero();
    }

    @Test
    void whereSeveralPlacesHaveANameANumberPicksOne() {
        var wells = new Place("Wells, Somerset", 51.2, -2.6, 2000);
        var other = new Place("Wells, Norfolk", 52.9, 0.8, 2000);
        var where = new Intent.Where.OneOf("Wells", List.of(wells, other));
        var asked =
                said(Dialogue.hear(Talk.NEW, new Intent.WhatsOn(where, null, "", "", Set.of(), Hours.ANY), stranger()));
        assertThat(text(asked)).contains("There is more than one Wells").contains("1 Wells, Somerset");
        assertThat(Dialogue.hear(asked.next(), new Intent.Pick(1, null), stranger()))
                .isEqualTo(new Step.Do(new Deed.Search(State.Asked.ANYTHING, wells, true, 0)));
    }

    @Test
    void helpOutOfTheBlueIsAlsoANoteForAPerson() {
        assertThat(Dialogue.hear(Talk.NEW, new Intent.Help(), stranger()))
                .isEqualTo(new Step.Do(new Deed.CallForPerson()));
        var shown = said(Dialogue.tell(Talk.NEW, found(), stranger())).next();
        assertThat(text(said(Dialogue.hear(shown, new Intent.Help(), stranger()))))
                .contains("999");
    }

    private Outcome.Found found() {
        var search = new Deed.Search(State.Asked.ANYTHING, TAUNTON, true, 0);
        var when = new TimeRange(LocalDateTime.of(2027, 3, 2, 9, 0), LocalDateTime.of(2027, 3, 9, 9, 0));
        return new Outcome.Found(search, when, new Finds(List.of(new Find(walk, thursday, 3000)), true, false), null);
    }

    private Booking booking(int party) {
        return new Booking(signUp(thursday, party), thursday, walk, null);
    }

    private static SignUp signUp(Session session, int party) {
        return new SignUp(
                UUID.randomUUID(), session.id(), UUID.randomUUID(), party, SignUp.State.BOOKED, NOW, null, null, null);
    }

    private static Known stranger() {
        return new Known(NOW, LONDON, null, List.of(), List.of(), null, false, true);
    }

    private Booking waited(int party) {
        var thursday = session(walk, LocalDate.of(2027, 3, 4), 12);
        var signUp = new SignUp(
                UUID.randomUUID(),
                thursday.id(),
                UUID.randomUUID(),
                party,
                SignUp.State.WAITING,
                NOW,
                null,
                null,
                null);
        return new Booking(signUp, thursday, walk, 2);
    }

    private static Known asked(Booking booking, Question question, Instant spokeAt) {
        return new Known(NOW, LONDON, TAUNTON, List.of(booking), List.of(question), spokeAt, false, true);
    }

    private static Known with(Booking... bookings) {
        return new Known(NOW, LONDON, TAUNTON, List.of(bookings), List.of(), null, false, true);
    }

    private static Step.Say said(Step step) {
        assertThat(step).isInstanceOf(Step.Say.class);
        return (Step.Say) step;
    }

    /// As a text message has it: the words, then each choice's line.
    private static String text(Step.Say said) {
        var message = said.reply().in("en", PHRASES);
        var text = new StringBuilder(message.text());
        message.choices().stream()
                .filter(c -> !c.line().isEmpty())
                .forEach(c -> text.append('\n').append(c.line()));
        return text.toString();
    }

    private static Activity activity(String title, String code, Activity.Booking booking, Integer capacity) {
        return new Activity(
                UUID.randomUUID(),
                code,
                "test",
                code,
                title,
                null,
                "A gentle walk by the river.",
                "walking",
                "Blake Gardens",
                "Bridge Street, Taunton",
                "TA1 1AA",
                51.02,
                -3.1,
                LocalDateTime.of(2027, 3, 4, 10, 0),
                LocalDateTime.of(2027, 3, 4, 12, 0),
                "FREQ=WEEKLY",
                null,
                "",
                capacity,
                booking,
                "free",
                "step-free",
                "",
                false,
                NOW,
                null);
    }

    private static Session session(Activity activity, LocalDate day, int taken) {
        return new Session(
                UUID.randomUUID(),
                activity.id(),
                day,
                day.atTime(10, 0).atZone(LONDON).toInstant(),
                day.atTime(12, 0).atZone(LONDON).toInstant(),
                activity.capacity(),
                taken,
                null);
    }
}
