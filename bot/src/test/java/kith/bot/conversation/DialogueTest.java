package kith.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.bot.language.TimeRange;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.Admitted;
import kith.bot.talks.bookings.BookingState;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.bookings.JoinSession;
import kith.bot.talks.bookings.Leave;
import kith.bot.talks.bookings.PassOffer;
import kith.bot.talks.bookings.PassPlace;
import kith.bot.talks.bookings.TakeOffer;
import kith.bot.talks.codes.Take;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.courtesy.Thanks;
import kith.bot.talks.whatson.Asked;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.Look;
import kith.bot.talks.whatson.Search;
import kith.bot.talks.whatson.WhatsOn;
import kith.bot.talks.whatson.WhatsOnState;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.directory.Find;
import kith.community.directory.Finds;
import kith.community.directory.Hours;
import kith.community.listings.Checked;
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
        var wanted = new WhatsOn(new Where.Unsaid(), null, "walking", "", Set.of(), Hours.ANY);
        var asked = said(Talking.hear(Talk.NEW, wanted, stranger()));
        assertThat(text(asked)).startsWith("Where shall I look?");

        var place = new WhatsOn(new Where.At(TAUNTON), null, "", "", Set.of(), Hours.ANY);
        var step = Talking.hear(asked.next(), place, stranger());
        assertThat(step)
                .isEqualTo(
                        new Step.Do(new Search(new Asked(null, "walking", "", Set.of(), Hours.ANY), TAUNTON, true, 0)));
    }

    @Test
    void aListCarriesNumbersAndThePlaceAndTimeThatWereUnderstood() {
        var told = said(Talking.tell(Talk.NEW, SEARCH, found(), stranger()));
        assertThat(text(told))
                .isEqualTo("What's on near TA1 1AA in the next 7 days. Reply 1 to hear more:\n"
                        + "1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (2 miles)\n"
                        + "MORE shows more");
        assertThat(told.next().state()).isInstanceOf(WhatsOnState.Shown.class);
    }

    @Test
    void aNumberShowsOneCloselyAndJoinThenMeansThatOne() {
        var shown = said(Talking.tell(Talk.NEW, SEARCH, found(), stranger())).next();
        var look = Talking.hear(shown, new Answer.Pick(1, null), stranger());
        assertThat(look)
                .isInstanceOfSatisfying(Step.Do.class, s -> assertThat(s.deed()).isInstanceOf(Look.class));

        var seen = ((WhatsOnState.Shown) shown.state()).seen();
        var told = said(Talking.tell(
                shown,
                new Look(thursday.id(), 1, seen),
                Optional.of(new Look.Looked(walk, thursday, 300, Checked.UNKNOWN)),
                stranger()));
        assertThat(text(told))
                .isEqualTo("Riverside walk: Thu 4 Mar 10am to 12 noon\n"
                        + "Blake Gardens, TA1 1AA (close by)\n"
                        + "A gentle walk by the river.\n"
                        + "Cost: free. Access: step-free. 5 places left.\n"
                        + "JOIN to come, or JOIN FOR 2 to bring someone");
        assertThat(Talking.hear(told.next(), new Join(new Which.Unsaid(), null), stranger()))
                .isEqualTo(new Step.Do(new JoinSession(thursday.id(), 1)));
        assertThat(Talking.hear(told.next(), new Answer.Yes(), stranger()))
                .isEqualTo(new Step.Do(new JoinSession(thursday.id(), 1)));
    }

    @Test
    void aNumberForTwoJoinsAtOnce() {
        var shown = said(Talking.tell(Talk.NEW, SEARCH, found(), stranger())).next();
        assertThat(Talking.hear(shown, new Answer.Pick(1, 2), stranger()))
                .isEqualTo(new Step.Do(new JoinSession(thursday.id(), 2)));
        assertThat(text(said(Talking.hear(shown, new Answer.Pick(4, null), stranger()))))
                .startsWith("There is no number 4 here.");
    }

    @Test
    void joiningSaysWhatWasJoinedAndHowToGetOutOfIt() {
        var told = said(admitted(new Admission.Joined(booking(2))));
        assertThat(text(told))
                .isEqualTo("You have 2 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. "
                        + "I will remind you. If you can't come, text CAN'T COME.");
    }

    @Test
    void whoeverWaitsIsToldTheirTurnAndMayJoinTheNextTimeUnderTheSameWord() {
        var next = session(walk, LocalDate.of(2027, 3, 11), 0);
        var told = said(admitted(new Admission.Waiting(waited(2), false, next)));
        assertThat(text(told))
                .isEqualTo("Riverside walk on Thu 4 Mar 10am is full. You are number 2 on the waiting list. "
                        + "I will text you if 2 places come up. To leave the list text CAN'T COME.\n"
                        + "JOIN to come on Thu 11 Mar 10am instead");
        assertThat(Talking.hear(told.next(), new Join(new Which.Unsaid(), null), stranger()))
                .isEqualTo(new Step.Do(new JoinSession(next.id(), 2)));
        assertThat(Talking.hear(told.next(), new Answer.Yes(), stranger()))
                .as("ok is no wish to come next week")
                .isInstanceOf(Step.Say.class);
    }

    @Test
    void aNumberAnswersWhatWasAskedLastOfOurOwnAccord() {
        var waited = waited(1);
        var menu =
                Talk.at(new BookingState.ShownBookings(List.of(waited.signUp().id())));
        var offer = new Question(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Question.Kind.OFFER,
                waited.signUp().id().toString(),
                NOW.minusSeconds(60),
                NOW.plusSeconds(3600),
                null);
        var take = new Step.Do(new TakeOffer(waited.signUp().id()));
        var pass = new Step.Do(new PassOffer(waited.signUp().id()));

        var offeredSince = asked(waited, offer, NOW.minusSeconds(120));
        assertThat(Talking.hear(menu, new Answer.Pick(1, null), offeredSince)).isEqualTo(take);
        assertThat(Talking.hear(menu, new Answer.Pick(2, null), offeredSince)).isEqualTo(pass);
        assertThat(Talking.hear(menu, new Answer.Yes(), offeredSince)).isEqualTo(take);
        assertThat(Talking.hear(menu, new Answer.No(), offeredSince)).isEqualTo(pass);
        assertThat(text(said(Talking.hear(menu, new Answer.Pick(3, null), offeredSince))))
                .startsWith("Please reply 1");

        var menuSince = asked(waited, offer, NOW.minusSeconds(30));
        assertThat(Talking.hear(menu, new Answer.Pick(1, null), menuSince))
                .as("a menu shown since then has numbers of its own")
                .isInstanceOf(Step.Say.class);
        assertThat(Talking.hear(Talk.NEW, new Answer.Pick(1, null), menuSince)).isEqualTo(take);
        assertThat(Talking.hear(menu, new Take("WALK7"), menuSince)).isEqualTo(take);
        assertThat(Talking.hear(menu, new PassPlace("WALK7"), menuSince)).isEqualTo(pass);
    }

    @Test
    void anOldButtonIsAboutWhatItSaidThenWhateverHasBeenShownSince() {
        var thursday = session(walk, LocalDate.of(2027, 3, 4), 12);
        var another = Talk.at(new WhatsOnState.Looking(UUID.randomUUID(), 1, null));
        var old = new Which.This(thursday.id());

        assertThat(Talking.hear(another, new Join(old, 2), stranger()))
                .isEqualTo(new Step.Do(new JoinSession(thursday.id(), 2)));
        assertThat(Talking.hear(another, new Details(old), stranger()))
                .isEqualTo(new Step.Do(new Look(thursday.id(), 1, null)));
        var one = booking(1);
        var two = booking(1);
        assertThat(Talking.hear(
                        another, new CantCome(new Which.This(two.signUp().id())), with(one, two)))
                .isEqualTo(new Step.Do(new Leave(two.signUp().id(), false)));
    }

    @Test
    void cantComeGivesUpTheOnlyBookingAndAsksAmongSeveral() {
        var one = booking(1);
        var cant = new CantCome(new Which.Unsaid());
        assertThat(Talking.hear(Talk.NEW, cant, with(one)))
                .isEqualTo(new Step.Do(new Leave(one.signUp().id(), false)));

        var choir = activity("Come and sing", "SING2", Activity.Booking.DROP_IN, null);
        var other = new Booking(
                signUp(session(choir, LocalDate.of(2027, 3, 5), 0), 1),
                session(choir, LocalDate.of(2027, 3, 5), 0),
                choir,
                null);
        var asked = said(Talking.hear(Talk.NEW, cant, with(one, other)));
        assertThat(text(asked))
                .contains("1 Riverside walk, Thu 4 Mar 10am")
                .contains("2 Come and sing, Fri 5 Mar 10am");
        assertThat(Talking.hear(asked.next(), new Answer.Pick(2, null), with(one, other)))
                .isEqualTo(new Step.Do(new Leave(other.signUp().id(), false)));
        assertThat(Talking.hear(Talk.NEW, new CantCome(new Which.On(LocalDate.of(2027, 3, 5))), with(one, other)))
                .isEqualTo(new Step.Do(new Leave(other.signUp().id(), false)));
    }

    @Test
    void cancelMeansCantComeWithABookingAndStopWithoutOne() {
        var one = booking(1);
        assertThat(Talking.hear(Talk.NEW, new CancelWord(), with(one)))
                .isEqualTo(new Step.Do(new Leave(one.signUp().id(), true)));
        assertThat(Talking.hear(Talk.NEW, new CancelWord(), stranger())).isEqualTo(new Step.Do(new Stop()));
    }

    @Test
    void givingUpAPlaceCanBeUndoneWithOneWord() {
        var told =
                said(Talking.tell(Talk.NEW, new Leave(UUID.randomUUID(), false), Optional.of(booking(2)), stranger()));
        assertThat(text(told)).contains("Changed your mind? Text JOIN.");
        assertThat(Talking.hear(told.next(), new Join(new Which.Unsaid(), null), stranger()))
                .isEqualTo(new Step.Do(new JoinSession(thursday.id(), 2)));
    }

    @Test
    void aPersonIsOfferedAtOnceAndReadsWhatMadeNoSenseTwice() {
        var first = said(Talking.hear(Talk.NEW, new Unclear("qwe"), stranger()));
        assertThat(text(first)).contains("01823 000000");
        assertThat(Talking.hear(first.next(), new Unclear("rty"), stranger()))
                .isEqualTo(new Step.Do(new Unclear("rty")));
        var second = said(new Unclear("rty").tell(true, stranger().at(first.next())));
        var third = said(Talking.hear(second.next(), new Unclear("uio"), stranger()));
        assertThat(text(third)).contains("only a machine").contains("01823 000000");
        assertThat(said(Talking.hear(third.next(), new Thanks(), stranger()))
                        .next()
                        .misunderstood())
                .isZero();
    }

    @Test
    void whereSeveralPlacesHaveANameANumberPicksOne() {
        var wells = new Place("Wells, Somerset", 51.2, -2.6, 2000);
        var other = new Place("Wells, Norfolk", 52.9, 0.8, 2000);
        var where = new Where.OneOf("Wells", List.of(wells, other));
        var asked = said(Talking.hear(Talk.NEW, new WhatsOn(where, null, "", "", Set.of(), Hours.ANY), stranger()));
        assertThat(text(asked)).contains("There is more than one Wells").contains("1 Wells, Somerset");
        assertThat(Talking.hear(asked.next(), new Answer.Pick(1, null), stranger()))
                .isEqualTo(new Step.Do(new Search(Asked.ANYTHING, wells, true, 0)));
    }

    @Test
    void helpOutOfTheBlueIsAlsoANoteForAPerson() {
        assertThat(Talking.hear(Talk.NEW, new Help(), stranger())).isEqualTo(new Step.Do(new Help()));
        var shown = said(Talking.tell(Talk.NEW, SEARCH, found(), stranger())).next();
        assertThat(text(said(Talking.hear(shown, new Help(), stranger())))).contains("999");
    }

    private Step admitted(Admission admission) {
        return Talking.tell(
                Talk.NEW,
                new JoinSession(thursday.id(), 2),
                Optional.of(new Admitted(admission, null, false, false)),
                stranger());
    }

    private static final Search SEARCH = new Search(Asked.ANYTHING, TAUNTON, true, 0);

    private Search.Found found() {
        var when = new TimeRange(LocalDateTime.of(2027, 3, 2, 9, 0), LocalDateTime.of(2027, 3, 9, 9, 0));
        return new Search.Found(when, new Finds(List.of(new Find(walk, thursday, 3000)), true, false), null);
    }

    private Booking booking(int party) {
        return new Booking(signUp(thursday, party), thursday, walk, null);
    }

    private static SignUp signUp(Session session, int party) {
        return new SignUp(
                UUID.randomUUID(), session.id(), UUID.randomUUID(), party, SignUp.State.BOOKED, NOW, null, null, null);
    }

    private static Turn stranger() {
        return Turns.ofAStranger();
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

    private static Turn asked(Booking booking, Question question, Instant spokeAt) {
        return Turns.of(TAUNTON, List.of(booking), List.of(question), spokeAt);
    }

    private static Turn with(Booking... bookings) {
        return Turns.of(TAUNTON, List.of(bookings), List.of(), null);
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
