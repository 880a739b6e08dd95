package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.junit.jupiter.api.Test;

/// What becomes of a message once it was sent.
@OnEachDatabase
class SettlingContract extends OutboxContract {

    @Test
    void whatTheProviderTookIsDone() {
        var id = post(answer("1", ANA));
        results.sent(begun(NOON), new SendResult.Accepted("77"), NOON.plusSeconds(1));

        assertThat(state(id)).isEqualTo("ACCEPTED");
        assertThat(database.get(SentMessages.class).to(ANA))
                .containsExactly(new SentMessage(
                        id, Message.of("This is 1"), "77", null, MessageState.ACCEPTED, NOON.plusSeconds(1)));
    }

    @Test
    void whatTheProviderRefusedHasFailedWithItsCode() {
        var id = post(answer("1", ANA));
        results.sent(begun(NOON), new SendResult.Refused("30007"), NOON);

        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(column(id, "reason")).isEqualTo("30007");
        assertThat(post(answer("2", ANA))).as("the address is not to blame").isNotNull();
    }

    @Test
    void anAddressThatIsGoneIsClosedWithTheReason() {
        var id = post(answer("1", ANA));
        results.sent(begun(NOON), new SendResult.Gone(SendResult.ClosedFor.OPTED_OUT, "403"), NOON);

        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(closedFor(ANA)).isEqualTo("OPTED_OUT");
        assertThat(closedFor(BEN)).isEqualTo("null");
        assertThat(outbox.post(answer("2", ANA), NOON)).isEqualTo(new Posting.Withheld(Posting.Reason.ADDRESS_CLOSED));
    }

    @Test
    void aProviderThatNeverTakesItMakesItFailAfterSomeHours() {
        var id = post(answer("1", ANA));
        var now = NOON;
        while (state(id).equals("QUEUED")) {
            now = claims.nextAfter(now.minusMillis(1)).orElseThrow();
            results.sent(begun(now), new SendResult.TryLater(null, false, "500"), now);
        }

        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(column(id, "reason")).isEqualTo("500");
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(3), Duration.ofHours(5));
    }

    @Test
    void aPauseForEveryoneIsNotHeldAgainstTheMessage() {
        var id = post(answer("1", ANA));
        var now = NOON;
        for (int i = 0; i < 60; i++) {
            results.sent(begun(now), new SendResult.TryLater(seconds(7), true, "429"), now);
            now = now.plusSeconds(7);
        }

        assertThat(state(id)).isEqualTo("QUEUED");
    }

    @Test
    void anUnclearOutcomeIsSettledLaterAndHoldsBackWhatComesAfter() {
        var id = post(answer("1", ANA));
        post(answer("2", ANA));
        results.sent(begun(NOON), new SendResult.Unknown("timeout"), NOON);

        assertThat(state(id)).isEqualTo("UNSURE");
        assertThat(claim(NOON.plusSeconds(5))).isEmpty();
        var unsure =
                claims.claimUnsure(ChannelKind.TELEGRAM, 9, NOON.plusSeconds(5)).getFirst();
        results.settled(unsure, new SendResult.Accepted("77"), NOON.plusSeconds(5));
        assertThat(state(id)).isEqualTo("ACCEPTED");
        assertThat(claim(NOON.plusSeconds(6))).hasSize(1);
    }

    @Test
    void whatCanNeverBeSettledIsCalledUnknown() {
        var id = post(answer("1", ANA));
        results.sent(begun(NOON), new SendResult.Unknown("timeout"), NOON);
        var now = NOON;
        while (state(id).equals("UNSURE")) {
            now = claims.nextAfter(now).orElseThrow();
            var unsure = claims.claimUnsure(ChannelKind.TELEGRAM, 9, now).getFirst();
            results.settled(unsure, new SendResult.TryLater(null, false, "503"), now);
        }

        assertThat(state(id)).isEqualTo("UNKNOWN");
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(3), Duration.ofHours(5));
    }

    @Test
    void aLateSenderDoesNotOverwriteItsSuccessor() {
        var id = post(answer("1", ANA));
        var late = begun(NOON);
        var later = NOON.plus(Claims.LEASE);
        var successor = claims.claimUnsure(ChannelKind.TELEGRAM, 9, later).getFirst();

        results.sent(late, new SendResult.Refused("400"), later);
        results.sent(late, new SendResult.Gone(SendResult.ClosedFor.NOT_THERE, "400"), later);
        assertThat(state(id)).isEqualTo("SETTLING");
        assertThat(closedFor(ANA)).isEqualTo("null");
        results.settled(successor, new SendResult.Accepted("77"), later);
        results.sent(late, new SendResult.Accepted("78"), later);
        assertThat(column(id, "provider_id")).isEqualTo("77");
    }

    @Test
    void receiptsAndOurOwnRecordInAnyOrderEndWhereTheFurthestOneSays() {
        var receipts = database.get(Receipts.class);
        int n = 0;
        for (var order : orders()) {
            var to = new Address(ChannelKind.SMS, "+44770" + (1000000 + n));
            know(to);
            var id = post(answer("o" + n++, to));
            var now = NOON.plusSeconds(n);
            var claim = claims.claim(ChannelKind.SMS, TEXTS, 1, now).getFirst();
            assertThat(claims.begin(claim, now)).isTrue();
            for (int what : order) {
                if (what == OURS) {
                    results.sent(claim, new SendResult.Accepted("sid" + id), now);
                } else {
                    var progress = Receipt.Progress.values()[what];
                    assertThat(receipts.take(new Receipt(ChannelKind.SMS, id, "sid" + id, progress, "", null), now))
                            .isTrue();
                }
            }
            assertThat(state(id)).as("after %s", order).isEqualTo(furthest(order));
            assertThat(column(id, "provider_id")).isEqualTo("sid" + id);
        }
    }

    private static final int OURS = 9;

    private static String furthest(List<Integer> order) {
        int best =
                order.stream().mapToInt(what -> what == OURS ? 0 : what).max().orElseThrow();
        return Receipt.Progress.values()[best].name();
    }

    /// Every order of every choice of up to three out of the four receipts, with and without our own record.
    private static Set<List<Integer>> orders() {
        var orders = new HashSet<List<Integer>>();
        extend(List.of(), orders);
        return orders;
    }

    private static void extend(List<Integer> order, Set<List<Integer>> orders) {
        if (!order.isEmpty()) {
            orders.add(order);
        }
        for (int next : new int[] {0, 1, 2, 3, OURS}) {
            if (order.size() < 4 && !order.contains(next)) {
                var longer = new ArrayList<>(order);
                longer.add(next);
                extend(longer, orders);
            }
        }
    }

    @Test
    void aReceiptFindsItsMessageByTheProvidersIdToo() {
        var id = post(answer("1", ANA));
        results.sent(begun(NOON), new SendResult.Accepted("77"), NOON);
        var receipts = database.get(Receipts.class);

        assertThat(receipts.take(
                        new Receipt(ChannelKind.TELEGRAM, null, "77", Receipt.Progress.DELIVERED, "", null), NOON))
                .isTrue();
        assertThat(state(id)).isEqualTo("DELIVERED");
        assertThat(receipts.take(
                        new Receipt(ChannelKind.SMS, null, "77", Receipt.Progress.FAILED, "30003", null), NOON))
                .isFalse();
        assertThat(receipts.take(
                        new Receipt(ChannelKind.SMS, Ids.at(NOON), "78", Receipt.Progress.SENT, "", null), NOON))
                .isFalse();
    }

    @Test
    void aReceiptMayCloseAnAddress() {
        var id = post(answer("1", ANA));
        results.sent(begun(NOON), new SendResult.Accepted("77"), NOON);
        database.get(Receipts.class)
                .take(
                        new Receipt(
                                ChannelKind.TELEGRAM,
                                id,
                                "77",
                                Receipt.Progress.FAILED,
                                "30006",
                                SendResult.ClosedFor.TAKES_NO_TEXTS),
                        NOON);

        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(column(id, "reason")).isEqualTo("30006");
        assertThat(closedFor(ANA)).isEqualTo("TAKES_NO_TEXTS");
    }

    @Test
    void aReceiptAfterATryThatSeemedToFailStopsTheNextTry() {
        var id = post(answer("1", ANA));
        results.sent(begun(NOON), new SendResult.TryLater(seconds(60), false, "503"), NOON);
        database.get(Receipts.class)
                .take(new Receipt(ChannelKind.TELEGRAM, id, "77", Receipt.Progress.SENT, "", null), NOON);

        assertThat(claim(NOON.plusSeconds(60))).isEmpty();
        assertThat(state(id)).isEqualTo("SENT");
    }

    private String closedFor(Address address) {
        return database.jdbc()
                .sql("select closed_for from addresses where channel = ? and value = ?")
                .params(address.channel().name(), address.value())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single();
    }
}
