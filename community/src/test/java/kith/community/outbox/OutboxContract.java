package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kith.community.about.Mode;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.people.Person;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/// What the outbox must do on every database: here what its tests are made of.
abstract class OutboxContract {

    /// A Tuesday at noon in London.
    static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");

    /// As Telegram takes them.
    static final Rate CHATS = new Rate(30, Duration.ofSeconds(1));

    static final Rate TEXTS = Rate.perSecond(1);

    static final Instant NIGHT = Instant.parse("2027-03-02T22:00:00Z");
    static final Address ANA = new Address(ChannelKind.TELEGRAM, "1001");
    static final Address BEN = new Address(ChannelKind.TELEGRAM, "1002");
    static final Address ANAS_PHONE = new Address(ChannelKind.SMS, "+447700900123");

    final Map<Address, UUID> people = new HashMap<>();

    @Parameter
    DatabaseKind on;

    Database database;
    Outbox outbox;
    Claims claims;
    Results results;

    Mode mode() {
        return Mode.LIVE;
    }

    @BeforeEach
    void openDatabase() {
        database = on.open(OutboxBeans.in(mode()));
        outbox = database.get(Outbox.class);
        claims = database.get(Claims.class);
        results = database.get(Results.class);
        List.of(ANA, BEN, ANAS_PHONE).forEach(this::know);
    }

    void know(Address address) {
        var person = database.aggregates().insert(new Person(Ids.at(NOON), "", "", "en", "", null, null, NOON));
        database.jdbc()
                .sql("insert into addresses (channel, value, person_id, created_at) values (?, ?, ?, ?)")
                .params(address.channel().name(), address.value(), person.id(), NOON.toEpochMilli())
                .update();
        people.put(address, person.id());
    }

    void close(Address address) {
        database.jdbc()
                .sql("update addresses set closed_at = ?, closed_for = 'OPTED_OUT' where channel = ? and value = ?")
                .params(NOON.toEpochMilli(), address.channel().name(), address.value())
                .update();
    }

    void consent(Address address, boolean given, Instant at) {
        database.jdbc()
                .sql("""
                        insert into consents (id, person_id, channel, purpose, given, source, wording, at)
                        values (?, ?, ?, 'NEWS', ?, 'test', 'Yes please.', ?)
                        """)
                .params(Ids.at(at), people.get(address), address.channel().name(), given, at.toEpochMilli())
                .update();
    }

    Draft draft(String key, Address to, Draft.Purpose purpose, Instant notBefore, @Nullable Instant usefulUntil) {
        return new Draft(key, people.get(to), to, Message.of("This is " + key), purpose, notBefore, usefulUntil, null);
    }

    Draft answer(String key, Address to) {
        return draft(key, to, Draft.Purpose.ANSWER, NOON, null);
    }

    Draft service(String key, Address to) {
        return draft(key, to, Draft.Purpose.SERVICE, NOON, null);
    }

    UUID post(Draft draft) {
        return post(draft, NOON);
    }

    UUID post(Draft draft, Instant now) {
        assertThat(outbox.post(draft, now)).isInstanceOf(Posting.Queued.class);
        return idOf(draft.key());
    }

    UUID idOf(String key) {
        return UUID.fromString(database.jdbc()
                .sql("select id from outbox where post_key = ?")
                .param(key)
                .query(String.class)
                .single());
    }

    List<Claim> claim(Instant now) {
        return claims.claim(ChannelKind.TELEGRAM, CHATS, 100, now);
    }

    /// Claims the one message that is there to be claimed.
    Claim claimOne(Instant now) {
        var got = claim(now);
        assertThat(got).hasSize(1);
        return got.getFirst();
    }

    Claim begun(Instant now) {
        var claim = claimOne(now);
        assertThat(claims.begin(claim, now)).isTrue();
        return claim;
    }

    List<UUID> ids(List<Claim> list) {
        return list.stream().map(Claim::id).toList();
    }

    String state(UUID id) {
        return column(id, "state");
    }

    @Nullable
    String column(UUID id, String column) {
        return database.jdbc()
                .sql("select " + column + " from outbox where id = ?")
                .param(id)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single();
    }

    static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        var futures = new ArrayList<Future<T>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(work));
            }
        }
        var got = new ArrayList<T>();
        for (var future : futures) {
            got.add(future.get());
        }
        return got;
    }

    static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
