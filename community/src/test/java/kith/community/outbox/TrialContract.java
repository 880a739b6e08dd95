package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import kith.community.about.Mode;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.OnEachDatabase;
import org.junit.jupiter.api.Test;

/// In trial mode only staff receive anything.
@OnEachDatabase
class TrialContract extends OutboxContract {

    static final Address SAM = new Address(ChannelKind.TELEGRAM, "7001");
    static final Address SAMS_PHONE = new Address(ChannelKind.SMS, "+447700900001");

    @Override
    Mode mode() {
        return Mode.TRIAL;
    }

    @Test
    void onlyStaffReceiveAnything() {
        know(SAM);
        know(SAMS_PHONE);

        assertThat(outbox.post(answer("1", ANA), NOON)).isEqualTo(new Posting.Withheld(Posting.Reason.NOT_STAFF));
        assertThat(outbox.post(answer("2", SAM), NOON)).isInstanceOf(Posting.Queued.class);
        assertThat(outbox.post(answer("3", SAMS_PHONE), NOON)).isInstanceOf(Posting.Queued.class);
    }

    @Test
    void whatWasQueuedBeforeTheTrialIsWithheldToo() {
        know(SAM);
        outbox.post(answer("1", ANA), NOON);
        var staff = post(answer("2", SAM));
        database.jdbc()
                .sql("update outbox set state = 'QUEUED', finished_at = null, reason = null")
                .update();
        tokensForTwo();

        var anas = claim(NOON).stream()
                .filter(claim -> !claim.id().equals(staff))
                .findFirst()
                .orElseThrow();
        assertThat(claims.begin(anas, NOON)).isFalse();
        results.notBegun(anas, NOON);
        OutboxBeans.sweep(database, NOON);
        assertThat(column(idOf("1"), "reason")).isEqualTo("NOT_STAFF");
        assertThat(state(staff)).isEqualTo("CLAIMED");
    }

    private void tokensForTwo() {
        database.jdbc()
                .sql("insert into paces (channel, tokens, refilled_at) values ('TELEGRAM', 2, 0)")
                .update();
    }
}
