package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.twilio.LocalCall;
import kith.bot.channels.twilio.LocalTwilio;
import kith.bot.channels.twilio.Script;
import kith.bot.channels.twilio.SignedPost;
import kith.community.calls.Bridging;
import kith.community.outbox.Draft.Purpose;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.people.GettingToKnow;
import kith.community.phrases.Phrase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls placed, answered, not answered, and received, over a server that plays Twilio and checks every TwiML it gets.
/// Each test has residents of its own.
@TestInstance(Lifecycle.PER_CLASS)
class CallsEndToEndTest {

    private static final String SERVICE_PHONE = "+441823000000";

    private final LocalBotApi telegram = LocalBotApi.start();
    private Live live;
    private LocalTwilio twilio;
    private int residents;

    @BeforeAll
    void start(@TempDir Path folder) {
        live = Live.start(folder, telegram);
        twilio = live.twilio;
    }

    @AfterAll
    void stop() {
        live.close();
        telegram.close();
    }

    @BeforeEach
    void atTenInTheMorning() {
        live.moveToMonday();
    }

    @AfterEach
    void twilioHadNothingToComplainOf() {
        assertThat(twilio.complaints()).isEmpty();
    }

    @Test
    void aCallIsPlacedOnceWithAllThatTwilioNeedsToAskUs() {
        var ana = resident("Ana");
        var call = rung(ana);

        assertThat(call.form())
                .containsEntry("From", LocalTwilio.NUMBER)
                .containsEntry("Timeout", "25")
                .containsEntry("MachineDetection", "Enable");
        assertThat(call.form().get("Url")).startsWith(Live.PUBLIC + "/twilio/voice/calls/" + id(ana));
        assertThat(call.form().get("StatusCallback")).startsWith(Live.PUBLIC + "/twilio/voice/status/" + id(ana));
        assertThat(call.events()).containsExactly("initiated", "ringing", "answered", "completed");
        assertThat(outcome(ana)).isEmpty();
        twilio.status(call.sid(), "no-answer");
        assertThat(twilio.callsTo(ana.phone())).hasSize(1);
    }

    @Test
    void aPersonHearsTheirNameTheWordsAndTheKeysAndTheirKeyIsHeard() {
        var ana = resident("Ana");
        var talk = twilio.answer(rung(ana).sid(), "human");

        assertThat(talk.said()).isEqualTo("""
                        Hello Ana, this is Kith Somerset.
                        Good.
                        Press 1 for: My bookings.
                        Press 2 for: What's on.
                        Press 9 to hear this again.
                        Press 0 to speak to a person.""");
        assertThat(talk.rounds()).isEqualTo(3);
        assertThat(talk.attribute("Gather", "numDigits")).isEqualTo("1");
        assertThat(talk.press("1").said()).startsWith("You have no places booked.");
        talk.hangUp();

        assertThat(outcome(ana)).isEqualTo("ANSWERED_WITH_KEY");
        assertThat(states(ana)).containsExactly("DELIVERED", "SPOKEN");
        assertThat(twilio.sentTo(ana.phone())).isEmpty();
        assertThat(twilio.callsTo(ana.phone()))
                .as("an answer is no call of its own")
                .hasSize(1);
    }

    @Test
    void aKeyThatTwilioRepeatsIsHandledOnceAndAnsweredTheSame() {
        var ana = resident("Ana");
        var talk = twilio.answer(rung(ana).sid(), "human");

        var first = talk.ask("1");
        assertThat(talk.ask("1")).isEqualTo(first);
        assertThat(talk.press("1").twiml()).isEqualTo(first);

        assertThat(live.number("select count(*) from inbox where address = ?", ana.phone()))
                .isEqualTo(1);
        assertThat(states(ana)).containsExactly("ACCEPTED", "SPOKEN");
        talk.hangUp();
    }

    @Test
    void nineSaysItAgainAndMeansNothing() {
        var ana = resident("Ana");
        var talk = twilio.answer(rung(ana).sid(), "human");
        var said = talk.said();

        assertThat(talk.press("9").said()).isEqualTo(said);
        talk.hangUp();

        assertThat(outcome(ana)).isEqualTo("NO_KEY");
        assertThat(live.number("select count(*) from inbox where address = ?", ana.phone()))
                .isZero();
    }

    @Test
    void zeroPutsThroughToAPersonUnderOurNumberAndIsNoAnswer() {
        var ana = resident("Ana");
        var talk = twilio.answer(rung(ana).sid(), "human").press("0");

        assertThat(talk.verbs()).containsExactly("Say", "Dial");
        assertThat(talk.dialled()).isEqualTo(SERVICE_PHONE);
        assertThat(talk.attribute("Dial", "callerId")).isEqualTo(LocalTwilio.NUMBER);
        assertThat(talk.dialled("no-answer", 0).said()).startsWith("I am sorry, nobody could answer.");
        talk.hangUp();
        assertThat(outcome(ana)).isEqualTo("NO_KEY");
    }

    @Test
    void whoWasPutThroughIsHungUpOnWithoutAWord() {
        var talk = twilio.ring(resident("Ana").phone()).press("0");

        assertThat(talk.dialled("completed", 80).verbs()).containsExactly("Hangup");
    }

    @Test
    void threeKeysThatMeanNothingEndTheCall() {
        var ana = resident("Ana");
        var talk = twilio.answer(rung(ana).sid(), "human");

        assertThat(talk.press("7").said()).startsWith("Sorry, there is nothing under that key.");
        assertThat(talk.press("5").said()).contains("Press 1 for: My bookings.");
        assertThat(talk.press("8").verbs()).containsExactly("Say", "Hangup");
        talk.hangUp();
        assertThat(outcome(ana)).isEqualTo("NO_KEY");
    }

    @Test
    void withoutAKeyItIsSaidThreeTimesAndThenGoodbye() {
        var ana = resident("Ana");
        var talk = twilio.answer(rung(ana).sid(), "human");

        assertThat(talk.verbs()).containsExactly("Gather", "Gather", "Gather", "Say", "Hangup");
        assertThat(talk.noKey())
                .isEqualTo(
                        "I heard no key, so I hang up now. To speak to a person ring 0 1 8 2 3, 0 0 0 0 0 0. Goodbye.");
        assertThat(outcome(ana)).isEqualTo("NO_KEY");
    }

    @Test
    void whereItIsNotKnownWhoPickedUpOnlyAKeyTells() {
        var ana = resident("Ana");
        assertThat(twilio.answer(rung(ana).sid(), "unknown").noKey()).contains("Goodbye");
        assertThat(outcome(ana)).isEqualTo("NO_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "fax"})
    void noPrivateWordIsLeftOnAMachine(String answeredBy) {
        var ana = resident("Ana");
        var talk = twilio.answer(rung(ana).sid(), answeredBy);

        assertThat(talk.said())
                .isEqualTo("This is Kith Somerset. Please ring us on 0 1 8 2 3, 0 0 0 0 0 0. Goodbye.")
                .doesNotContain("Ana", "Good.", "bookings");
        assertThat(talk.verbs()).containsExactly("Say", "Hangup");
        talk.hangUp();
        assertThat(outcome(ana)).isEqualTo("MACHINE");
    }

    @ParameterizedTest
    @CsvSource({"busy, BUSY", "no-answer, NO_ANSWER", "failed, FAILED", "canceled, FAILED"})
    void whoDoesNotAnswerIsOnRecord(String status, String outcome) {
        var ana = resident("Ana");
        twilio.status(rung(ana).sid(), status);

        assertThat(outcome(ana)).isEqualTo(outcome);
        assertThat(states(ana)).containsExactly("FAILED");
    }

    @Test
    void reportsTwiceAndOutOfOrderMoveACallForwardOnly() {
        var ana = resident("Ana");
        var sid = rung(ana).sid();
        for (var status : List.of("ringing", "busy", "ringing", "in-progress", "completed", "queued", "busy")) {
            assertThat(twilio.reportCall(sid, status)).isEqualTo(200);
        }
        assertThat(outcome(ana)).isEqualTo("BUSY");
        assertThat(live.word("select state from calls where number = ?", ana.phone()))
                .isEqualTo("ENDED");
        assertThat(states(ana)).containsExactly("FAILED");
    }

    @Test
    void whatTwilioHasNotSignedIsTurnedAwayAndNothingIsStored() {
        var ana = resident("Ana");
        var call = rung(ana);
        twilio.status(call.sid(), "ringing");
        long before = live.stored();
        var form = List.of(
                List.of("CallSid", call.sid()),
                List.of("CallStatus", "completed"),
                List.of("Digits", "1"),
                List.of("From", "+447700900321"));
        Stream.of(
                        "/twilio/voice",
                        "/twilio/voice/keys?turn=0&wrong=0",
                        "/twilio/voice/calls/" + id(ana),
                        "/twilio/voice/calls/" + id(ana) + "/keys?turn=0&wrong=0",
                        "/twilio/voice/put-through",
                        "/twilio/voice/status/" + id(ana))
                .forEach(path -> {
                    var signature = SignedPost.sign("another token", Live.PUBLIC + path, form);
                    var answer = SignedPost.send(live.at(path), SignedPost.encoded(form), signature);
                    assertThat(answer.statusCode()).as(path).isEqualTo(403);
                });

        assertThat(live.stored()).isEqualTo(before);
        assertThat(outcome(ana)).isEmpty();
        twilio.status(call.sid(), "no-answer");
    }

    @Test
    void aRightSignatureForAnotherTurnIsNone() {
        var ana = resident("Ana");
        var call = rung(ana);
        var form = List.of(List.of("CallSid", call.sid()), List.of("Digits", "1"));
        var path = "/twilio/voice/calls/" + id(ana) + "/keys?turn=";
        var answer = SignedPost.send(
                live.at(path + 1),
                SignedPost.encoded(form),
                SignedPost.sign(LocalTwilio.TOKEN, Live.PUBLIC + path + 0, form));

        assertThat(answer.statusCode()).isEqualTo(403);
        twilio.status(call.sid(), "no-answer");
    }

    @Test
    void whoHangsUpInTheMiddleIsNotRungWithTheAnswer() {
        var ana = resident("Ana");
        var talk = twilio.answer(rung(ana).sid(), "human");
        talk.ask("1");
        talk.hangUp();
        live.moveBy(Duration.ofMinutes(10));

        assertThat(outcome(ana)).isEqualTo("ANSWERED_WITH_KEY");
        assertThat(states(ana)).containsExactly("DELIVERED", "SPOKEN");
        assertThat(twilio.callsTo(ana.phone())).hasSize(1);
    }

    @Test
    void aSecondCallToANumberWaitsUntilTheFirstIsOver() {
        var ana = resident("Ana");
        var first = rung(ana);
        ring(ana);
        live.moveBy(Duration.ofSeconds(30));
        assertThat(twilio.callsTo(ana.phone())).hasSize(1);

        twilio.status(first.sid(), "no-answer");
        live.await().until(() -> twilio.callsTo(ana.phone()).size() == 2);
        twilio.status(twilio.callsTo(ana.phone()).getLast().sid(), "no-answer");
    }

    @Test
    void aNumberThatIsNoneFailsAndIsClosedToCalls() {
        var ana = resident("Ana");
        twilio.nextCall(Script.refuse(400, 21211));
        ring(ana);

        live.await().until(() -> outcome(ana).equals("FAILED"));
        assertThat(live.word("select closed_for from addresses where channel = 'VOICE' and value = ?", ana.phone()))
                .isEqualTo("NOT_THERE");
        assertThat(ring(ana)).isEqualTo(new Posting.Withheld(Posting.Reason.NO_ADDRESS));
    }

    @Test
    void aCallPlacedWithoutAnAnswerIsFoundAtTwilioAndNotPlacedAgain() {
        var ana = resident("Ana");
        twilio.nextCall(Script.dropAfterAccepting());
        ring(ana);

        live.await().until(() -> states(ana).contains("UNSURE") || states(ana).contains("ACCEPTED"));
        live.moveBy(Duration.ofMinutes(1));
        live.await().until(() -> states(ana).contains("ACCEPTED"));
        assertThat(twilio.callsTo(ana.phone())).hasSize(1);
        twilio.status(twilio.callsTo(ana.phone()).getFirst().sid(), "busy");
        assertThat(outcome(ana)).isEqualTo("BUSY");
    }

    @Test
    void aCallWhoseReportsAreLostIsAskedAbout() {
        var ana = resident("Ana");
        var call = rung(ana);
        twilio.silently(call.sid(), "completed");
        live.moveBy(Duration.ofMinutes(4));
        assertThat(outcome(ana)).isEmpty();
        live.moveBy(Duration.ofMinutes(2));
        assertThat(outcome(ana)).isEqualTo("NO_KEY");
    }

    @Test
    void aCallThatTwilioDoesNotKnowEitherHasFailed() {
        var ana = resident("Ana");
        twilio.forgetCall(rung(ana).sid());
        live.moveBy(Duration.ofMinutes(6));
        assertThat(outcome(ana)).isEqualTo("FAILED");
    }

    @Test
    void whoSaidStopMeanwhileHearsNothing() {
        var ana = resident("Ana");
        var call = rung(ana);
        twilio.receive(ana.phone(), "STOP");
        var talk = twilio.answer(call.sid(), "human");

        assertThat(talk.verbs()).containsExactly("Hangup");
        talk.hangUp();
        assertThat(ring(ana)).isEqualTo(new Posting.Withheld(Posting.Reason.NO_ADDRESS));
    }

    @Test
    void stopCallsEndsCallsAndNotTexts() {
        var ana = resident("Ana");
        twilio.receive(ana.phone(), "stop calls");

        assertThat(ring(ana)).isEqualTo(new Posting.Withheld(Posting.Reason.NO_ADDRESS));
        assertThat(tell(ana)).isInstanceOf(Posting.Queued.class);
    }

    @Test
    void aCallerHearsWhoWeAreAndWhatIsOnAroundTheServicesHomeAndJoins() {
        var phone = "+44770090" + (2000 + ++residents);
        var talk = twilio.ring(phone);

        assertThat(talk.said()).startsWith("""
                Hello, this is Kith Somerset.
                I am an automatic service. I can tell you what's on near you, free of charge, and keep places for you.
                Press 1 for: what's on near you.
                Press 2 for: your bookings.""");
        assertThat(talk.press("1").said()).contains("near Taunton", "Press 1 for: Riverside walk, Thursday");
        assertThat(talk.press("1").said()).contains("A gentle walk by the river.", "Press 1 for: Join.");
        assertThat(talk.press("1").said()).contains("You have your place at Riverside walk");
        talk.hangUp();

        assertThat(live.number("""
                select count(*) from sign_ups u join addresses a on a.person_id = u.person_id
                where a.value = ? and a.channel = 'SMS' and u.state = 'BOOKED'""", phone)).isEqualTo(1);
        assertThat(twilio.ring(phone).said()).doesNotContain("I am an automatic service.");
        assertThat(live.word(
                        "select place_name from people p join addresses a on a.person_id = p.id"
                                + " where a.value = ? and a.channel = 'SMS'",
                        phone))
                .as("no place was said")
                .isEmpty();
        assertThat(twilio.sentTo(phone)).isEmpty();
    }

    @Test
    void whoTextedBeforeIsTheSameOneWhenTheyRing() {
        var phone = "+44770090" + (2000 + ++residents);
        twilio.receive(phone, "join " + live.word("select code from activities where title = 'Riverside walk'"));
        live.await().until(() -> !twilio.sentTo(phone).isEmpty());

        assertThat(twilio.ring(phone).press("2").said()).startsWith("You have a place at Riverside walk");
        assertThat(live.number("select count(distinct person_id) from addresses where value = ?", phone))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+266696687", "anonymous", "", "Restricted"})
    void whoHidesTheirNumberIsPutThroughToAPerson(String from) {
        long before = live.stored();
        var talk = twilio.ring(from);

        assertThat(talk.said()).contains("I cannot see your number");
        assertThat(talk.dialled()).isEqualTo(SERVICE_PHONE);
        assertThat(live.stored()).isEqualTo(before);
    }

    @Test
    void aWorkerIsConnectedWithAResidentAndNeitherSeesTheOthersNumber() {
        var sam = resident("Sam");
        var ana = resident("Ana");
        connect(sam, ana);
        live.await().until(() -> !twilio.callsTo(sam.phone()).isEmpty());
        var talk = twilio.answer(twilio.callsTo(sam.phone()).getFirst().sid(), "human");

        assertThat(talk.said()).contains("Press 1 to be connected to Ana.").doesNotContain("Press 1 for:", ana.phone());
        talk.press("1");
        assertThat(talk.dialled()).isEqualTo(ana.phone());
        assertThat(talk.attribute("Dial", "callerId")).isEqualTo(LocalTwilio.NUMBER);
        talk.dialled("completed", 95);
        talk.hangUp();
        assertThat(bridge(sam)).isEqualTo("TALKED 95");
    }

    @ParameterizedTest
    @CsvSource({"busy, RESIDENT_BUSY", "no-answer, RESIDENT_NO_ANSWER", "failed, RESIDENT_FAILED"})
    void aResidentWhoIsNotReachedIsTold(String status, String outcome) {
        var sam = resident("Sam");
        connect(sam, resident("Ana"));
        live.await().until(() -> !twilio.callsTo(sam.phone()).isEmpty());
        var talk = twilio.answer(twilio.callsTo(sam.phone()).getFirst().sid(), "human")
                .press("1");

        assertThat(talk.dialled(status, 0).said()).contains("nobody could answer");
        talk.hangUp();
        assertThat(bridge(sam)).isEqualTo(outcome + " 0");
    }

    @Test
    void aVoicemailOfTheWorkerIsNeverConnected() {
        var sam = resident("Sam");
        connect(sam, resident("Ana"));
        live.await().until(() -> !twilio.callsTo(sam.phone()).isEmpty());
        var talk = twilio.answer(twilio.callsTo(sam.phone()).getFirst().sid(), "machine_start");

        assertThat(talk.said()).doesNotContain("Ana");
        assertThat(talk.verbs()).doesNotContain("Dial", "Gather");
        talk.hangUp();
        assertThat(bridge(sam)).isEqualTo("WORKER_NOT_REACHED 0");
    }

    private record Resident(String phone, UUID person) {}

    private Resident resident(String name) {
        var phone = "+44770090" + (2000 + ++residents);
        var person = live.bean(GettingToKnow.class)
                .whoWritesFrom(new Address(ChannelKind.SMS, phone), name, live.clock.instant())
                .person();
        return new Resident(phone, person.id());
    }

    /// Two choices, one of them with an answer that asks again.
    private Posting ring(Resident who) {
        return live.bean(Telling.class).ring(who.person(), notice(who), live.clock.instant());
    }

    private Posting tell(Resident who) {
        return live.bean(Telling.class).tell(who.person(), notice(who), live.clock.instant());
    }

    private Notice notice(Resident who) {
        return new Notice(
                "test/" + UUID.randomUUID(),
                Phrase.of("chat.all-right"),
                List.of(
                        new Notice.Option("MY BOOKINGS", Phrase.of("bookings.label")),
                        new Notice.Option("WHAT'S ON", Phrase.of("chat.whats-on-label"))),
                Purpose.SERVICE,
                live.clock.instant(),
                live.clock.instant().plus(Duration.ofHours(2)));
    }

    private LocalCall rung(Resident who) {
        assertThat(ring(who)).isInstanceOf(Posting.Queued.class);
        live.await().until(() -> !twilio.callsTo(who.phone()).isEmpty());
        live.await().until(() -> states(who).equals(List.of("ACCEPTED")));
        return twilio.callsTo(who.phone()).getFirst();
    }

    private void connect(Resident worker, Resident resident) {
        assertThat(live.bean(Bridging.class).connect(worker.person(), resident.person(), live.clock.instant()))
                .isInstanceOf(Posting.Queued.class);
    }

    private String id(Resident who) {
        return live.word("select id from outbox where address = ? and channel = 'VOICE'", who.phone());
    }

    /// Empty while it goes on.
    private String outcome(Resident who) {
        return live.word("select coalesce(max(outcome), '') from calls where number = ?", who.phone());
    }

    private String bridge(Resident worker) {
        return live.word(
                "select coalesce(max(outcome || ' ' || seconds), '') from bridges where worker_id = ?",
                worker.person().toString());
    }

    /// Of all that was posted to the number, in order.
    private List<String> states(Resident who) {
        return List.of(live.word("""
                select coalesce(group_concat(state, ' '), '') from
                    (select state from outbox where address = ? and channel = 'VOICE' order by sequence) in_order""", who.phone()).split(" "));
    }
}
