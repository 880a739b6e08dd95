package kith.community.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kith.community.about.Mode;
import kith.community.calls.FollowingCalls.AnsweredBy;
import kith.community.calls.FollowingCalls.End;
import kith.community.outbox.Claim;
import kith.community.outbox.Claims;
import kith.community.outbox.Draft;
import kith.community.outbox.Draft.Purpose;
import kith.community.outbox.Message;
import kith.community.outbox.Notice;
import kith.community.outbox.Outbox;
import kith.community.outbox.OutboxBeans;
import kith.community.outbox.Posting;
import kith.community.outbox.Rate;
import kith.community.outbox.Results;
import kith.community.outbox.SendResult;
import kith.community.outbox.Speaking;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.Pauses;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.context.event.EventListener;

/// What becomes of calls, who may be rung, and what is said in a call, alike on every database.
@OnEachDatabase
class CallsContract {

    /// A Tuesday at noon in London.
    private static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");

    private static final String MOBILE = "+447700900123";
    private static final String LANDLINE = "+442079460123";

    private static final Heard HEARD = new Heard();

    @Parameter
    DatabaseKind on;

    private Database database;
    private Outbox outbox;
    private Telling telling;
    private Claims claims;
    private Results results;
    private Addresses addresses;
    private GettingToKnow gettingToKnow;
    private FollowingCalls following;
    private Calls calls;
    private Person ana;
    private int notices;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.LIVE,
                FollowingCalls.class,
                Calls.class,
                Bridging.class,
                GettingToKnow.class,
                Consents.class,
                Pauses.class,
                HEARD));
        HEARD.clear();
        outbox = database.get(Outbox.class);
        telling = database.get(Telling.class);
        claims = database.get(Claims.class);
        results = database.get(Results.class);
        addresses = database.get(Addresses.class);
        gettingToKnow = database.get(GettingToKnow.class);
        following = database.get(FollowingCalls.class);
        calls = database.get(Calls.class);
        ana = gettingToKnow
                .whoWritesFrom(new Address(ChannelKind.SMS, MOBILE), "Ana", NOON)
                .person();
    }

    @Test
    void aCallIsFollowedFromPlacingToItsEnd() {
        var id = placed();
        assertThat(call(id).state()).isEqualTo(CallState.PLACED);
        assertThat(call(id).providerId()).isEqualTo("CA1");
        assertThat(call(id).tries()).isEqualTo(1);
        assertThat(calls.underWayTo(MOBILE)).map(Call::id).contains(id);

        following.reached(id, CallState.RINGING, "CA1", at(1));
        following.answered(id, AnsweredBy.PERSON, "CA1", at(5));
        following.keyed(id, at(20));
        following.ended(id, End.HUNG_UP, "CA1", "", at(30));

        assertThat(call(id).outcome()).isEqualTo(CallOutcome.ANSWERED_WITH_KEY);
        assertThat(call(id).answeredAt()).isEqualTo(at(5));
        assertThat(call(id).endedAt()).isEqualTo(at(30));
        assertThat(HEARD.all)
                .containsExactly(new CallEnded(id, "ring/1", ana.id(), CallOutcome.ANSWERED_WITH_KEY, at(30)));
        assertThat(state(id)).isEqualTo("DELIVERED");
        assertThat(calls.underWayTo(MOBILE)).isEmpty();
    }

    @Test
    void inWhateverOrderItIsToldACallMovesForwardAndEndsOnce() {
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var id = placed();
            var told = new ArrayList<Runnable>(List.of(
                    () -> following.reached(id, CallState.PLACED, "CA1", at(1)),
                    () -> following.reached(id, CallState.RINGING, "CA1", at(2)),
                    () -> following.reached(id, CallState.RINGING, "CA1", at(3)),
                    () -> following.ended(id, End.NO_ANSWER, "CA1", "", at(4)),
                    () -> following.ended(id, End.NO_ANSWER, "CA1", "", at(5))));
            Collections.shuffle(told, random);
            told.forEach(Runnable::run);

            assertThat(call(id).state()).isEqualTo(CallState.ENDED);
            assertThat(call(id).outcome()).isEqualTo(CallOutcome.NO_ANSWER);
            assertThat(HEARD.of(id)).hasSize(1);
            assertThat(state(id)).isEqualTo("FAILED");
        }
    }

    @Test
    void anEndToldByTwoAtOnceIsHeardOnce() throws Exception {
        var id = placed();
        Callable<Void> end = () -> {
            following.ended(id, End.BUSY, "CA1", "", at(4));
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> each : threads.invokeAll(Collections.nCopies(8, end))) {
                each.get();
            }
        }
        assertThat(HEARD.of(id)).hasSize(1);
    }

    /// F35: the provider is quicker than our own commit.
    @Test
    void aReportThatComesBeforeWeHaveRecordedThePlacingHolds() {
        var id = ring();
        var claim = begun();
        following.ended(id, End.BUSY, "CA1", "", at(1));
        results.sent(claim, new SendResult.Accepted("CA1"), at(2));

        assertThat(call(id).outcome()).isEqualTo(CallOutcome.BUSY);
        assertThat(HEARD.of(id)).hasSize(1);
        assertThat(state(id)).isEqualTo("FAILED");
    }

    @Test
    void whatWasAMachineStaysOneAndAPersonWhoPressedNothingHasNotAnswered() {
        var id = placed();
        following.answered(id, AnsweredBy.MACHINE, "CA1", at(5));
        following.answered(id, AnsweredBy.PERSON, "CA1", at(6));
        following.ended(id, End.HUNG_UP, "CA1", "", at(9));
        assertThat(call(id).outcome()).isEqualTo(CallOutcome.MACHINE);

        var other = placed();
        following.answered(other, AnsweredBy.PERSON, "CA2", at(15));
        following.ended(other, End.HUNG_UP, "CA2", "", at(19));
        assertThat(call(other).outcome()).isEqualTo(CallOutcome.NO_KEY);
    }

    @Test
    void aReportOnACallThatIsNoneOfOursChangesNothing() {
        following.reached(UUID.randomUUID(), CallState.RINGING, "CA9", NOON);
        following.ended(UUID.randomUUID(), End.BUSY, "CA9", "", NOON);
        assertThat(HEARD.all).isEmpty();
    }

    @Test
    void aListenerThatThrowsUndoesTheEndSoThatItIsToldAgain() {
        var id = placed();
        HEARD.refuse = true;
        assertThatThrownBy(() -> following.ended(id, End.BUSY, "CA1", "", at(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(call(id).hasEnded()).isFalse();

        HEARD.refuse = false;
        following.ended(id, End.BUSY, "CA1", "", at(2));
        assertThat(HEARD.of(id)).hasSize(1);
    }

    @Test
    void aCallThatIsRefusedOrOfWhichNobodyCanTellHasFailed() {
        var refused = ring();
        results.sent(begun(), new SendResult.Refused("21215"), NOON);
        assertThat(call(refused).outcome()).isEqualTo(CallOutcome.FAILED);

        var unknown = ring();
        results.leftUnknown(begun(), NOON);
        assertThat(call(unknown).outcome()).isEqualTo(CallOutcome.FAILED);
        assertThat(HEARD.all).extracting(CallEnded::messageId).containsExactly(refused, unknown);
    }

    @Test
    void aCallThatIsWithheldAtOnceHasFailedWhileItIsPosted() {
        gettingToKnow.pause(ana, NOON.plus(Duration.ofDays(9)), NOON);

        assertThat(telling.ring(ana.id(), notice(), NOON)).isEqualTo(new Posting.Withheld(Posting.Reason.PAUSED));
        assertThat(HEARD.all).extracting(CallEnded::outcome).containsExactly(CallOutcome.FAILED);
    }

    @Test
    void aCallThatGoesStaleOrIsStoppedBeforeItCanBePlacedHasFailed() {
        ring();
        OutboxBeans.sweep(database, NOON.plus(Duration.ofHours(3)));
        assertThat(HEARD.all).extracting(CallEnded::outcome).containsExactly(CallOutcome.FAILED);

        ring();
        addresses.optOut(new Address(ChannelKind.SMS, MOBILE), NOON);
        assertThat(claim()).isEmpty();
        OutboxBeans.sweep(database, NOON);
        assertThat(HEARD.all).hasSize(2);
    }

    @Test
    void oneCallAtATimeToANumber() {
        var first = placed();
        ring();
        assertThat(claim()).isEmpty();
        following.ended(first, End.NO_ANSWER, "CA1", "", at(30));
        assertThat(claim()).hasSize(1);
    }

    @Test
    void callsOfWhichNothingIsHeardAreToBeAskedAboutNowAndThen() {
        var id = placed();
        assertThat(calls.silentSince(NOON.minusSeconds(1), 9)).isEmpty();
        assertThat(calls.silentSince(NOON, 9)).extracting(Call::id).containsExactly(id);
        following.asked(id, at(300));
        assertThat(calls.silentSince(at(299), 9)).isEmpty();
    }

    @Test
    void whatAnswersAKeyIsSaidInTheCallAndNeverRung() {
        var to = new Address(ChannelKind.VOICE, MOBILE);
        outbox.post(answer(to, "CA1.1", 0, "One."), NOON);
        outbox.post(answer(to, "CA1.1", 1, "Two."), NOON);
        outbox.post(answer(to, "CA1.10", 0, "Of another turn."), NOON);
        assertThat(claim()).isEmpty();

        var speaking = database.get(Speaking.class);
        assertThat(speaking.answers(to, "CA1.1", at(1)))
                .extracting(Message::text)
                .containsExactly("One.", "Two.");
        assertThat(speaking.answers(to, "CA1.1", at(2)))
                .as("asked again")
                .extracting(Message::text)
                .containsExactly("One.", "Two.");
        assertThat(claim()).isEmpty();
        assertThat(HEARD.all).isEmpty();
    }

    @Test
    void whatNoCallHasAskedForInTimeExpires() {
        var to = new Address(ChannelKind.VOICE, MOBILE);
        outbox.post(answer(to, "CA1.1", 0, "One."), NOON);
        OutboxBeans.sweep(database, NOON.plus(Speaking.PATIENCE));

        assertThat(database.get(Speaking.class).answers(to, "CA1.1", at(70))).isEmpty();
        assertThat(claim()).isEmpty();
        assertThat(database.jdbc()
                        .sql("select state from outbox")
                        .query(String.class)
                        .list())
                .containsExactly("EXPIRED");
        assertThat(HEARD.all).as("it was no call").isEmpty();
    }

    @Test
    void whoSaidStopIsAnsweredWhenTheyRingUs() {
        addresses.optOut(new Address(ChannelKind.SMS, MOBILE), NOON);
        var to = new Address(ChannelKind.VOICE, MOBILE);
        assertThat(outbox.post(answer(to, "CA1.1", 0, "One."), NOON)).isInstanceOf(Posting.Queued.class);
        assertThat(database.get(Speaking.class).answers(to, "CA1.1", NOON)).hasSize(1);
    }

    @Test
    void aLandlineIsRungInsteadOfTexted() {
        addresses.add(new Address(ChannelKind.SMS, LANDLINE), ana.id(), NOON);
        var posted = outbox.post(
                new Draft(
                        "remind/1",
                        ana.id(),
                        new Address(ChannelKind.SMS, LANDLINE),
                        Message.of("Hello"),
                        Purpose.SERVICE,
                        NOON,
                        null,
                        null),
                NOON);

        assertThat(posted).isInstanceOf(Posting.Queued.class);
        assertThat(claim())
                .extracting(claim -> claim.outgoing().to())
                .containsExactly(new Address(ChannelKind.VOICE, LANDLINE));
    }

    @Test
    void whatIsToldToALandlineIsInWordsForTheEar() {
        var gwen = gettingToKnow
                .whoWritesFrom(new Address(ChannelKind.VOICE, LANDLINE), "Gwen", NOON)
                .person();
        assertThat(addresses.toWriteTo(gwen.id())).contains(new Address(ChannelKind.VOICE, LANDLINE));

        telling.tell(gwen.id(), notice(), NOON);
        assertThat(claim())
                .extracting(claim -> claim.outgoing().message().text())
                .containsExactly("Good.");
    }

    @Test
    void whoRingsFromANumberThatTextsIsTheSamePersonWithTheSameCompany() {
        var text = new Address(ChannelKind.SMS, MOBILE);
        var tom = gettingToKnow
                .whoWritesFrom(new Address(ChannelKind.TELEGRAM, "77"), "Tom", NOON)
                .person();
        var companions = database.get(Companions.class);
        companions.add(text, tom.id(), Companion.Kind.SHARES, "", NOON);
        var call = new Address(ChannelKind.VOICE, MOBILE);

        assertThat(gettingToKnow.whoWritesFrom(call, null, at(9)).person().id()).isEqualTo(ana.id());
        assertThat(companions.at(call)).extracting(Companion::firstName).containsExactly("Ana", "Tom");
    }

    @Test
    void whoTextsFromANumberThatRangIsTheSamePerson() {
        var number = "+447700900555";
        var caller = gettingToKnow.whoWritesFrom(new Address(ChannelKind.VOICE, number), null, NOON);
        var texter = gettingToKnow.whoWritesFrom(new Address(ChannelKind.SMS, number), null, at(9));

        assertThat(texter.person().id()).isEqualTo(caller.person().id());
        assertThat(addresses.toWriteTo(caller.person().id()))
                .as("a mobile is texted")
                .contains(new Address(ChannelKind.SMS, number));
    }

    @Test
    void stopByTextEndsCallsAndStartLetsThemInAgain() {
        var text = new Address(ChannelKind.SMS, MOBILE);
        placed();
        addresses.optOut(text, NOON);
        assertThat(addresses.toRing(ana.id())).isEmpty();
        assertThat(outbox.mayReach(new Address(ChannelKind.VOICE, MOBILE))).isFalse();

        addresses.optIn(text, at(9));
        assertThat(addresses.toRing(ana.id())).contains(new Address(ChannelKind.VOICE, MOBILE));
    }

    @Test
    void aStopFromBeforeTheFirstCallHoldsForItToo() {
        addresses.optOut(new Address(ChannelKind.SMS, MOBILE), NOON);
        var posted = outbox.post(
                new Draft(
                        "ring/9",
                        ana.id(),
                        new Address(ChannelKind.VOICE, MOBILE),
                        Message.of("Hello"),
                        Purpose.SERVICE,
                        NOON,
                        null,
                        null),
                NOON);
        assertThat(posted).isEqualTo(new Posting.Withheld(Posting.Reason.ADDRESS_CLOSED));
    }

    @Test
    void stopCallsEndsCallsAloneAndStartDoesNotBringThemBack() {
        var text = new Address(ChannelKind.SMS, MOBILE);
        gettingToKnow.stopCheckIns(addresses.at(text).orElseThrow(), "STOP CALLS", NOON);

        assertThat(telling.ring(ana.id(), notice(), NOON)).isEqualTo(new Posting.Withheld(Posting.Reason.NO_ADDRESS));
        assertThat(addresses.toWriteTo(ana.id())).contains(text);
        addresses.optOut(text, at(1));
        addresses.optIn(text, at(2));
        gettingToKnow.whoWritesFrom(new Address(ChannelKind.VOICE, MOBILE), null, at(3));
        assertThat(addresses.toRing(ana.id())).isEmpty();
    }

    @Test
    void aBridgeEndsOnceHoweverItIsTold() {
        var sam = gettingToKnow
                .whoWritesFrom(new Address(ChannelKind.SMS, "+447700900001"), "Sam", NOON)
                .person();
        var bridging = database.get(Bridging.class);
        assertThat(bridging.connect(sam.id(), ana.id(), NOON)).isInstanceOf(Posting.Queued.class);
        var claim = begun();
        results.sent(claim, new SendResult.Accepted("CA1"), NOON);
        var bridge = Bridging.asked(
                        claim.outgoing().message().choices().getFirst().say())
                .orElseThrow();

        assertThat(bridging.dial(bridge, at(9))).contains(new Address(ChannelKind.VOICE, MOBILE));
        following.keyed(claim.id(), at(9));
        bridging.ended(bridge, BridgeOutcome.TALKED, 80, at(90));
        bridging.ended(bridge, BridgeOutcome.RESIDENT_BUSY, 0, at(91));
        following.ended(claim.id(), End.HUNG_UP, "CA1", "", at(92));

        assertThat(HEARD.bridges)
                .containsExactly(new BridgeEnded(sam.id(), ana.id(), BridgeOutcome.TALKED, 80, at(90)));
        assertThat(bridging.dial(bridge, at(99))).as("it is over").isEmpty();
    }

    @Test
    void whoMayNotBeRungIsNotConnected() {
        var sam = gettingToKnow
                .whoWritesFrom(new Address(ChannelKind.SMS, "+447700900001"), "Sam", NOON)
                .person();
        addresses.optOut(new Address(ChannelKind.SMS, MOBILE), NOON);

        assertThat(database.get(Bridging.class).connect(sam.id(), ana.id(), NOON))
                .isEqualTo(new Posting.Withheld(Posting.Reason.NO_ADDRESS));
        assertThat(HEARD.bridges).isEmpty();
    }

    private UUID ring() {
        var posted = telling.ring(ana.id(), notice(), NOON);
        assertThat(posted).isInstanceOf(Posting.Queued.class);
        return ((Posting.Queued) posted).id();
    }

    private UUID placed() {
        var id = ring();
        results.sent(begun(), new SendResult.Accepted("CA1"), NOON);
        return id;
    }

    private Notice notice() {
        return new Notice(
                "ring/" + ++notices,
                Phrase.of("chat.all-right"),
                List.of(),
                Purpose.SERVICE,
                NOON,
                NOON.plus(Duration.ofHours(2)));
    }

    private Draft answer(Address to, String providerId, int number, String words) {
        return new Draft(
                Draft.answerKey(to, providerId, number),
                ana.id(),
                to,
                Message.of(words),
                Purpose.ANSWER,
                NOON,
                null,
                null);
    }

    private Claim begun() {
        var claim = claim().getFirst();
        assertThat(claims.begin(claim, NOON)).isTrue();
        return claim;
    }

    private List<Claim> claim() {
        database.jdbc().sql("update paces set tokens = 9").update();
        return claims.claim(ChannelKind.VOICE, Rate.perSecond(1), 9, NOON);
    }

    private Call call(UUID id) {
        return calls.find(id).orElseThrow();
    }

    private String state(UUID id) {
        return database.jdbc()
                .sql("select state from outbox where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static Instant at(int seconds) {
        return NOON.plusSeconds(seconds);
    }

    /// What the rest of the house was told.
    static class Heard {

        final List<CallEnded> all = Collections.synchronizedList(new ArrayList<>());
        final List<BridgeEnded> bridges = new ArrayList<>();
        boolean refuse;

        @EventListener
        void ended(CallEnded ended) {
            if (refuse) {
                throw new IllegalStateException("refused");
            }
            all.add(ended);
        }

        @EventListener
        void ended(BridgeEnded ended) {
            bridges.add(ended);
        }

        void clear() {
            all.clear();
            bridges.clear();
            refuse = false;
        }

        List<CallEnded> of(UUID id) {
            return all.stream().filter(ended -> ended.messageId().equals(id)).toList();
        }
    }
}
