package kith.community.time;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Time-ordered ids: UUID version 7 (RFC 9562), so that rows made later sort later and indexes grow at one end.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A new id for something made at `now`. Two ids of the same millisecond are in no particular order.
    public static UUID at(Instant now) {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        long high = now.toEpochMilli() << 16 | 0x7000L | (random[0] & 0x0fL) << 8 | random[1] & 0xffL;
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = low << 8 | random[i] & 0xffL;
        }
        return new UUID(high, low & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    /// An unguessable token for a claim or a link: 122 random bits that say nothing about when.
    public static UUID token() {
        return UUID.randomUUID();
    }
}
