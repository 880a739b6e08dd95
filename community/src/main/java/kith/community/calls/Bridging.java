package kith.community.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Outbox;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.People;
import kith.community.phrases.Phrase;
import kith.community.storage.Columns;
import kith.community.time.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings a worker and a resident together on the phone: our number rings the worker, and once they have pressed a key,
/// the resident. Neither sees the number of the other. A voicemail presses no key, and so is never connected.
@Service
public class Bridging {

    private static final String KEY = "bridge/";

    /// What the key sends; the id of the bridge follows.
    private static final String CONNECT = "/connect ";

    /// A worker who asked for it has the phone at hand.
    private static final Duration USEFUL = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final Addresses addresses;
    private final People people;
    private final Outbox outbox;
    private final Telling telling;
    private final ApplicationEventPublisher events;

    Bridging(
            JdbcClient jdbc,
            Addresses addresses,
            People people,
            Outbox outbox,
            Telling telling,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.people = people;
        this.outbox = outbox;
        this.telling = telling;
        this.events = events;
    }

    /// Rings the worker, who is to be connected with the resident. At any hour: the worker knows when they may ring.
    ///
    /// @return [Posting.Withheld] when one of the two may not be rung or has no number; then there is no bridge
    @Transactional
    public Posting connect(UUID workerPersonId, UUID residentPersonId, Instant now) {
        var resident = addresses.toRing(residentPersonId);
        if (resident.isEmpty() || addresses.toRing(workerPersonId).isEmpty()) {
            return new Posting.Withheld(Posting.Reason.NO_ADDRESS);
        }
        if (!outbox.mayReach(resident.get())) {
            return new Posting.Withheld(Posting.Reason.NOT_STAFF);
        }
        var id = Ids.at(now);
        jdbc.sql("insert into bridges (id, worker_id, resident_id, asked_at) values (?, ?, ?, ?)")
                .params(id, workerPersonId, residentPersonId, now.toEpochMilli())
                .update();
        var name = people.findById(residentPersonId).orElseThrow().firstName();
        var words = Phrase.of("voice.bridge", "hasName", name.isBlank() ? "no" : "yes", "name", name);
        var option = new Notice.Option(CONNECT + id, words);
        return telling.ring(
                workerPersonId,
                new Notice(KEY + id, words, List.of(option), Draft.Purpose.URGENT, now, now.plus(USEFUL)),
                now);
    }

    /// The bridge that a key asks for; empty when it asks for something else.
    public static Optional<UUID> asked(String say) {
        return say.startsWith(CONNECT)
                ? Optional.of(UUID.fromString(say.substring(CONNECT.length())))
                : Optional.empty();
    }

    /// The worker has pressed the key.
    ///
    /// @return the number to dial now; empty when the resident may not be rung any more, or it is over
    @Transactional
    public Optional<Address> dial(UUID bridge, Instant now) {
        boolean open = jdbc.sql("""
                                update bridges set dialled_at = coalesce(dialled_at, :now)
                                where id = :id and ended_at is null""")
                        .param("now", now.toEpochMilli())
                        .param("id", bridge)
                        .update()
                == 1;
        return open
                ? addresses
                        .toRing(jdbc.sql("select resident_id from bridges where id = ?")
                                .param(bridge)
                                .query((row, _) -> Columns.uuid(row, "resident_id"))
                                .single())
                        .filter(outbox::mayReach)
                : Optional.empty();
    }

    /// What became of dialling the resident. Told again, nothing changes.
    @Transactional
    public void ended(UUID bridge, BridgeOutcome outcome, int seconds, Instant now) {
        jdbc.sql("""
                        update bridges set outcome = :outcome, seconds = :seconds, ended_at = :now
                        where id = :id and ended_at is null
                        returning worker_id, resident_id""")
                .param("outcome", outcome.name())
                .param("seconds", seconds)
                .param("now", now.toEpochMilli())
                .param("id", bridge)
                .query((row, _) -> new BridgeEnded(
                        Columns.uuid(row, "worker_id"), Columns.uuid(row, "resident_id"), outcome, seconds, now))
                .list()
                .forEach(events::publishEvent);
    }

    /// The call to the worker is over; so is the bridge, if nothing was told of it before.
    @EventListener
    void ended(CallEnded call) {
        if (call.key().startsWith(KEY)) {
            boolean pressed = call.outcome() == CallOutcome.ANSWERED_WITH_KEY;
            var bridge = UUID.fromString(call.key().substring(KEY.length()));
            ended(bridge, pressed ? BridgeOutcome.UNKNOWN : BridgeOutcome.WORKER_NOT_REACHED, 0, call.at());
        }
    }
}
