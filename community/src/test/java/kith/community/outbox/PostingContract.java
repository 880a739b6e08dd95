package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kith.community.storage.OnEachDatabase;
import org.junit.jupiter.api.Test;

/// What happens when a message is posted.
@OnEachDatabase
class PostingContract extends OutboxContract {

    @Test
    void aMessageIsOnRecordAsItWasPosted() {
        var message = new Message(
                "Riverside walk “now” – £3 🙂",
                List.of(
                        new Message.Choice("1", "Riverside walk", "1 Riverside walk"),
                        new Message.Choice("MORE", "More", "")),
                Message.Ask.LOCATION);
        outbox.post(new Draft("k", people.get(ANA), ANA, message, Draft.Purpose.ANSWER, NOON, null, "77"), NOON);

        var outgoing = claimOne(NOON).outgoing();
        assertThat(outgoing.message()).isEqualTo(message);
        assertThat(outgoing.to()).isEqualTo(ANA);
        assertThat(outgoing.replaces()).isEqualTo("77");
        assertThat(outgoing.firstTriedAt()).isNull();
    }

    @Test
    void aKeyPostedBeforePostsNothing() {
        post(answer("k", ANA));

        assertThat(outbox.post(answer("k", ANA), NOON)).isEqualTo(new Posting.AlreadyPosted());
        assertThat(claim(NOON)).hasSize(1);
    }

    @Test
    void ofManyWhoPostTheSameKeyAtOnceOneDoes() throws Exception {
        var postings = together(8, () -> outbox.post(answer("k", ANA), NOON));

        assertThat(postings).filteredOn(Posting.Queued.class::isInstance).hasSize(1);
        assertThat(postings).filteredOn(Posting.AlreadyPosted.class::isInstance).hasSize(7);
    }

    @Test
    void whatIsRolledBackIsNotOwed() {
        database.transactions().executeWithoutResult(transaction -> {
            outbox.post(answer("k", ANA), NOON);
            transaction.setRollbackOnly();
        });

        assertThat(claim(NOON)).isEmpty();
    }

    @Test
    void nothingButItsConfirmationGoesToAnAddressAfterStop() {
        close(ANA);

        assertThat(outbox.post(answer("a", ANA), NOON)).isEqualTo(new Posting.Withheld(Posting.Reason.ADDRESS_CLOSED));
        assertThat(state(idOf("a"))).isEqualTo("WITHHELD");
        assertThat(column(idOf("a"), "reason")).isEqualTo("ADDRESS_CLOSED");
        var stop = post(draft("stop", ANA, Draft.Purpose.STOP_CONFIRMED, NOON, null));
        assertThat(ids(claim(NOON))).containsExactly(stop);
    }

    @Test
    void newsNeedsAConsentThatStillHolds() {
        assertThat(outbox.post(draft("1", ANA, Draft.Purpose.NEWS, NOON, null), NOON))
                .isEqualTo(new Posting.Withheld(Posting.Reason.NO_CONSENT));
        consent(ANA, true, NOON.minusSeconds(20));
        assertThat(outbox.post(draft("2", ANA, Draft.Purpose.NEWS, NOON, null), NOON))
                .isInstanceOf(Posting.Queued.class);
        consent(ANA, false, NOON.minusSeconds(10));
        assertThat(outbox.post(draft("3", ANA, Draft.Purpose.NEWS, NOON, null), NOON))
                .isEqualTo(new Posting.Withheld(Posting.Reason.NO_CONSENT));
    }

    @Test
    void aReminderAtNightWaitsForTheMorningAndAnAnswerDoesNot() {
        var morning = Instant.parse("2027-03-03T09:00:00Z");

        assertThat(outbox.post(draft("r", ANA, Draft.Purpose.SERVICE, NIGHT, null), NIGHT))
                .isEqualTo(new Posting.Queued(idOf("r"), morning));
        assertThat(outbox.post(draft("a", ANA, Draft.Purpose.ANSWER, NIGHT, null), NIGHT))
                .isEqualTo(new Posting.Queued(idOf("a"), NIGHT));
    }

    @Test
    void whatWouldBeStaleWhenItMayGoIsWithheld() {
        var beforeMorning = Instant.parse("2027-03-03T09:00:00Z");

        assertThat(outbox.post(draft("r", ANA, Draft.Purpose.SERVICE, NIGHT, beforeMorning), NIGHT))
                .isEqualTo(new Posting.Withheld(Posting.Reason.TOO_LATE));
        assertThat(outbox.post(draft("s", ANA, Draft.Purpose.SERVICE, NIGHT, beforeMorning.plusMillis(1)), NIGHT))
                .isInstanceOf(Posting.Queued.class);
    }

    @Test
    void whatIsPostedForLaterIsDueThen() {
        var later = NOON.plusSeconds(60);
        var id = post(draft("r", ANA, Draft.Purpose.SERVICE, later, null));

        assertThat(claim(later.minusMillis(1))).isEmpty();
        assertThat(claims.nextAfter(NOON)).contains(later);
        assertThat(ids(claim(later))).containsExactly(id);
    }

    @Test
    void theBellRingsOnceTheMessageIsCommitted() throws Exception {
        var bell = database.get(Bell.class);
        database.transactions().executeWithoutResult(_ -> {
            outbox.post(answer("a", ANA), NOON);
            outbox.post(answer("b", ANA), NOON);
        });

        assertThat(withoutWaiting(bell)).isTrue();
        assertThat(withoutWaiting(bell)).isFalse();
    }

    private static boolean withoutWaiting(Bell bell) throws InterruptedException {
        return bell.await(Duration.ZERO);
    }
}
