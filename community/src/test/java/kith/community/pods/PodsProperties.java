package kith.community.pods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.pods.Pods.Member;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Whoever comes and goes, in whatever order: pods stay small, parties together, and nobody alone for no reason.
class PodsProperties {

    /// @param leaves whether someone goes; else a party of `number` comes
    record Event(boolean leaves, int number) {}

    @Property(tries = 1500)
    void everyHistoryKeepsTheRules(@ForAll @IntRange(min = 2, max = 8) int most, @ForAll("events") List<Event> events) {
        var pods = new Pods(most, List.of());
        var there = new ArrayList<UUID>();
        int came = 0;
        for (Event event : events) {
            var before = pods;
            if (!event.leaves()) {
                var party = new UUID(0, came++);
                there.add(party);
                pods = pods.with(party, 1 + event.number() % 6);
                assertNewPodOnlyWhenAllAreFull(before, pods, party);
            } else if (!there.isEmpty()) {
                pods = pods.without(there.remove(event.number() % there.size()));
            }
            assertThat(pods.members()).extracting(Member::signUp).containsExactlyInAnyOrderElementsOf(there);
            assertSmall(pods);
            assertNobodyIsAloneForNoReason(pods);
            assertAtMostOnePartyMovesForEachThatIsAlone(before, pods);
        }
    }

    private static void assertSmall(Pods pods) {
        sizes(pods).forEach((pod, size) -> {
            if (size > pods.most()) {
                assertThat(pods.in(pod))
                        .as("only one party alone may be larger")
                        .hasSize(1);
            }
        });
    }

    private static void assertNobodyIsAloneForNoReason(Pods pods) {
        var sizes = sizes(pods);
        sizes.forEach((pod, size) -> {
            if (size == 1) {
                sizes.forEach((other, others) -> {
                    if (!other.equals(pod)) {
                        assertThat(others).as("has no room").isGreaterThanOrEqualTo(pods.most());
                        assertThat(pods.in(other))
                                .as("can spare nobody")
                                .noneMatch(m -> others - m.people() >= 2 && m.people() < pods.most());
                    }
                });
            }
        });
    }

    private static void assertNewPodOnlyWhenAllAreFull(Pods before, Pods after, UUID newcomer) {
        var pod = after.find(newcomer).orElseThrow();
        if (!sizes(before).containsKey(pod.pod())) {
            assertThat(sizes(before).values()).allMatch(size -> size + pod.people() > before.most());
        }
    }

    /// People are not shuffled about: who is not alone, and not asked to join someone who is, stays.
    private static void assertAtMostOnePartyMovesForEachThatIsAlone(Pods before, Pods after) {
        long moved = after.members().stream()
                .filter(m ->
                        before.find(m.signUp()).filter(b -> b.pod() != m.pod()).isPresent())
                .count();
        assertThat(moved).isLessThanOrEqualTo(1);
    }

    private static Map<Integer, Integer> sizes(Pods pods) {
        return pods.members().stream()
                .collect(Collectors.groupingBy(Member::pod, Collectors.summingInt(Member::people)));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(0, 100))
                .as(Event::new)
                .list()
                .ofMaxSize(50);
    }
}
