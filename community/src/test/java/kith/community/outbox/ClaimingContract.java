package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.OnEachDatabase;
import org.junit.jupiter.api.Test;

/// Who sends which message, and in what order.
@OnEachDatabase
class ClaimingContract extends OutboxContract {

    @Test
    void noMessageIsClaimedTwiceHoweverManyClaim() throws Exception {
        for (int i = 0; i < 60; i++) {
            var to = new Address(ChannelKind.SMS, "+4477009" + (10000 + i));
            know(to);
            post(answer("a" + i, to));
        }

        var got = together(8, () -> {
            var mine = new ArrayList<UUID>();
            for (int i = 0; i < 100; i++) {
                mine.addAll(ids(claims.claim(ChannelKind.SMS, TEXTS, 3, NOON.plusSeconds(i))));
            }
            return mine;
        });

        var all = got.stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).hasSizeGreaterThan(25);
    }

    @Test
    void oneAddressHasOneMessageUnderWayInTheOrderOfPosting() {
        var first = post(answer("1", ANA));
        var second = post(answer("2", ANA));
        var bens = post(answer("3", BEN));
        tokens();

        var claimed = claim(NOON);
        assertThat(ids(claimed)).containsExactly(first, bens);
        assertThat(claim(NOON)).isEmpty();
        send(claimed.getFirst(), NOON);
        assertThat(ids(claim(NOON.plusSeconds(1)))).containsExactly(second);
    }

    @Test
    void anAnswerOvertakesAReminderAndAReminderOvertakesNews() {
        consent(ANA, true, NOON);
        var news = post(draft("n", ANA, Draft.Purpose.NEWS, NOON, null));
        var reminder = post(service("r", ANA));
        var answer = post(answer("a", ANA));

        var sent = new ArrayList<UUID>();
        for (var now = NOON; sent.size() < 3; now = now.plusSeconds(2)) {
            var claim = claimOne(now);
            send(claim, now);
            sent.add(claim.id());
        }
        assertThat(sent).containsExactly(answer, reminder, news);
    }

    @Test
    void aMessageThatIsTriedAgainHoldsBackTheLaterOnesToItsAddressOnly() {
        var first = post(answer("1", ANA));
        var second = post(answer("2", ANA));
        var claim = begun(NOON);
        results.sent(claim, new SendResult.TryLater(seconds(60), false, "500"), NOON);
        var bens = post(answer("3", BEN));

        assertThat(ids(claim(NOON.plusSeconds(59)))).containsExactly(bens);
        assertThat(ids(claim(NOON.plusSeconds(60)))).containsExactly(first);
        assertThat(second).isNotNull();
    }

    @Test
    void whatWaitsForItsHourHoldsNothingBack() {
        post(draft("r", ANA, Draft.Purpose.SERVICE, NIGHT, null), NIGHT);
        var answer = post(draft("a", ANA, Draft.Purpose.ANSWER, NIGHT, null), NIGHT);

        assertThat(ids(claim(NIGHT))).containsExactly(answer);
    }

    @Test
    void whatWasDueByDayIsNotSentByNight() {
        var id = post(service("r", ANA));

        assertThat(claim(NIGHT)).isEmpty();
        OutboxBeans.sweep(database, NIGHT);
        var morning = Instant.parse("2027-03-03T09:00:00Z");
        assertThat(claims.nextAfter(NIGHT)).contains(morning);
        assertThat(ids(claim(morning))).containsExactly(id);
    }

    @Test
    void aChatGetsOneMessageASecond() {
        post(answer("1", ANA));
        var second = post(answer("2", ANA));
        send(claimOne(NOON), NOON);

        assertThat(claim(NOON.plusMillis(999))).isEmpty();
        assertThat(ids(claim(NOON.plusMillis(1000)))).containsExactly(second);
    }

    @Test
    void aChannelSendsNoFasterThanItMay() {
        for (int i = 0; i < 100; i++) {
            var to = new Address(ChannelKind.TELEGRAM, "" + (2000 + i));
            know(to);
            post(answer("a" + i, to));
        }
        tokens();

        assertThat(claim(NOON.plusSeconds(1))).hasSize(8);
        assertThat(claim(NOON.plusSeconds(1))).isEmpty();
        assertThat(claim(NOON.plusMillis(1200))).hasSize(6);
        assertThat(claim(NOON.plusSeconds(60))).hasSize(8);
    }

    @Test
    void aPauseThatTheProviderAskedForHoldsForAllOfItsMessagesAndNoOthers() {
        var first = post(answer("1", ANA));
        var sms = post(answer("3", ANAS_PHONE));
        var claim = begun(NOON);
        results.sent(claim, new SendResult.TryLater(seconds(7), true, "429"), NOON);
        var second = post(answer("2", BEN));

        assertThat(claim(NOON.plusMillis(6999))).isEmpty();
        assertThat(claims.nextAfter(NOON)).contains(NOON.plusSeconds(7));
        assertThat(ids(claims.claim(ChannelKind.SMS, TEXTS, 9, NOON))).containsExactly(sms);
        assertThat(ids(claim(NOON.plusSeconds(7)))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whatWasClaimedBeforeAPauseIsNotBegunInIt() {
        post(answer("1", ANA));
        post(answer("2", BEN));
        tokens();
        var both = claim(NOON);
        assertThat(claims.begin(both.getFirst(), NOON)).isTrue();
        results.sent(both.getFirst(), new SendResult.TryLater(seconds(7), true, "429"), NOON);

        assertThat(claims.begin(both.getLast(), NOON.plusSeconds(1))).isFalse();
        results.notBegun(both.getLast(), NOON.plusSeconds(1));
        assertThat(ids(claim(NOON.plusSeconds(7)))).contains(both.getLast().id());
    }

    @Test
    void afterStopNothingIsBegunThatWasClaimedBefore() {
        var id = post(answer("1", ANA));
        var claim = claimOne(NOON);
        close(ANA);

        assertThat(claims.begin(claim, NOON)).isFalse();
        results.notBegun(claim, NOON);
        assertThat(claim(NOON)).isEmpty();
        OutboxBeans.sweep(database, NOON);
        assertThat(state(id)).isEqualTo("WITHHELD");
        assertThat(column(id, "reason")).isEqualTo("ADDRESS_CLOSED");
    }

    @Test
    void aConfirmationOfStopIsBegunAllTheSame() {
        close(ANA);
        post(draft("stop", ANA, Draft.Purpose.STOP_CONFIRMED, NOON, null));

        assertThat(claims.begin(claimOne(NOON), NOON)).isTrue();
    }

    @Test
    void newsIsNotBegunWhenConsentWasTakenBack() {
        consent(ANA, true, NOON);
        var id = post(draft("n", ANA, Draft.Purpose.NEWS, NOON, null));
        var claim = claimOne(NOON);
        consent(ANA, false, NOON.plusMillis(1));

        assertThat(claims.begin(claim, NOON)).isFalse();
        results.notBegun(claim, NOON);
        OutboxBeans.sweep(database, NOON);
        assertThat(state(id)).isEqualTo("WITHHELD");
    }

    @Test
    void newsIsBegunWhileConsentHolds() {
        consent(ANA, true, NOON);
        post(draft("n", ANA, Draft.Purpose.NEWS, NOON, null));
        var claim = claimOne(NOON);

        OutboxBeans.sweep(database, NOON);
        assertThat(claims.begin(claim, NOON)).isTrue();
    }

    @Test
    void whatWentStaleExpires() {
        var id = post(draft("1", ANA, Draft.Purpose.ANSWER, NOON, NOON.plusSeconds(60)));
        var claim = claimOne(NOON.plusSeconds(59));

        assertThat(claims.begin(claim, NOON.plusSeconds(60))).isFalse();
        results.notBegun(claim, NOON.plusSeconds(60));
        assertThat(claim(NOON.plusSeconds(60))).isEmpty();
        OutboxBeans.sweep(database, NOON.plusSeconds(60));
        assertThat(state(id)).isEqualTo("EXPIRED");
    }

    @Test
    void aSenderWhoseClaimRanOutDoesNotBegin() {
        post(answer("1", ANA));
        var claim = claimOne(NOON);

        assertThat(claims.begin(claim, NOON.plus(Claims.LEASE))).isFalse();
        assertThat(claims.begin(claim, NOON.plus(Claims.LEASE).minusMillis(1))).isTrue();
    }

    @Test
    void aSenderThatIsLostBeforeItBeganIsReplacedWithoutDoubt() {
        var id = post(answer("1", ANA));
        var lost = claimOne(NOON);
        var later = NOON.plus(Claims.LEASE);
        OutboxBeans.sweep(database, later.minusMillis(1));
        assertThat(claim(later.minusMillis(1))).isEmpty();

        OutboxBeans.sweep(database, later);
        assertThat(claims.claimUnsure(ChannelKind.TELEGRAM, 9, later)).isEmpty();
        var again = claimOne(later);
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.unsure()).isFalse();
        assertThat(claims.begin(lost, later)).as("by another token").isFalse();
        assertThat(claims.begin(again, later)).isTrue();
    }

    @Test
    void aSenderThatIsLostAfterItBeganLeavesADoubt() {
        var id = post(answer("1", ANA));
        post(answer("2", ANA));
        begun(NOON);
        var later = NOON.plus(Claims.LEASE);
        OutboxBeans.sweep(database, later);

        assertThat(claim(later)).as("neither it nor the one behind it").isEmpty();
        var unsure = claims.claimUnsure(ChannelKind.TELEGRAM, 9, later).getFirst();
        assertThat(unsure.id()).isEqualTo(id);
        assertThat(unsure.unsure()).isTrue();
        assertThat(unsure.outgoing().firstTriedAt()).isEqualTo(NOON);
        assertThat(claims.claimUnsure(ChannelKind.TELEGRAM, 9, later))
                .as("once")
                .isEmpty();
        assertThat(claims.resend(unsure, later)).isTrue();
        assertThat(column(id, "resends")).isEqualTo("1");
    }

    /// As if there had been no message for a while: a full second's worth may go at once.
    private void tokens() {
        claims.claim(ChannelKind.TELEGRAM, CHATS, 0, NOON);
        database.jdbc()
                .sql("insert into paces (channel, tokens, refilled_at) values ('TELEGRAM', 30, 0) "
                        + "on conflict (channel) do update set tokens = 30, refilled_at = 0")
                .update();
    }

    private void send(Claim claim, Instant now) {
        assertThat(claims.begin(claim, now)).isTrue();
        results.sent(claim, new SendResult.Accepted("p" + claim.id()), now);
    }
}
