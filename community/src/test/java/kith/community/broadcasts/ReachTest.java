package kith.community.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whom a broadcast reaches, and what that costs.
class ReachTest {

    private static final String WELSH = "ŵ".repeat(80);
    private static int people;

    @Test
    void thePartsAreThoseOfTheLanguageEachReads() {
        var reach = Reach.of(
                List.of(
                        someone("en", "+447700900101"),
                        someone("en", "+447700900102"),
                        someone("cy", "+447700900103"),
                        someone("en", "701")),
                language -> language.equals("cy") ? WELSH : "hello",
                null);

        assertThat(reach).isEqualTo(new Reach(3, 1, 1, 2, 4, 0, List.of(), null));
    }

    @Test
    void twoPeopleAtOnePhoneReadItTogether() {
        var two = List.of(someone("en", "+447700900101"), someone("en", "+447700900101"));

        assertThat(Reach.of(two, _ -> "hello", null).people()).isEqualTo(1);
        assertThat(Reach.reached(two)).containsExactly(two.getFirst());
    }

    @Test
    void whoHasNoAddressIsNamedAndWhoPausesIsCounted() {
        var at = Instant.parse("2027-03-02T09:00:00Z");
        var paused = new Recipient(
                new UUID(0, 99), "Tom", "en", new Address(ChannelKind.SMS, "+447700900104"), null, true, false);

        assertThat(Reach.of(List.of(someone("en", null), paused), _ -> "hello", at))
                .isEqualTo(new Reach(0, 0, 0, 0, 0, 1, List.of("Rose"), at));
    }

    @Property(tries = 500)
    void everyoneIsReachedPausedUnreachedOrReadsWithAnother(@ForAll("recipients") List<Recipient> recipients) {
        var reach = Reach.of(recipients, _ -> "hello", null);
        var reached = Reach.reached(recipients);

        assertThat(reached).extracting(Recipient::to).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(reach.people()).isEqualTo(reached.size());
        assertThat(reach.parts()).isEqualTo(reach.byText());
        var addresses = new ArrayList<>(recipients);
        addresses.removeIf(each -> each.to() == null || each.paused());
        long together = addresses.size() - reached.size();
        assertThat(reach.people() + reach.paused() + reach.unreached().size() + together)
                .isEqualTo(recipients.size());
    }

    @Provide
    Arbitrary<List<Recipient>> recipients() {
        return Combinators.combine(
                        Arbitraries.of("+447700900101", "+447700900102", "701", "702", ""),
                        Arbitraries.of("en", "cy"),
                        Arbitraries.of(true, false, false))
                .as((address, language, paused) -> new Recipient(
                        new UUID(0, ++people),
                        "Rose",
                        language,
                        address.isEmpty() ? null : at(address),
                        null,
                        paused,
                        false))
                .list()
                .ofMaxSize(30);
    }

    private static Recipient someone(String language, @Nullable String address) {
        return new Recipient(
                new UUID(0, ++people), "Rose", language, address == null ? null : at(address), null, false, false);
    }

    private static Address at(String value) {
        return new Address(value.startsWith("+") ? ChannelKind.SMS : ChannelKind.TELEGRAM, value);
    }
}
