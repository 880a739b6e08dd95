package kith.community.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kith.community.attendance.RollPlan.Held;
import kith.community.attendance.RollPlan.Turn;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Window;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the sessions and the answers: nothing falls into quiet hours, and a leader is asked about one at a time.
class RollPlanProperties {

    private static final Instant START = Instant.parse("2027-03-20T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(30);

    private final QuietHours hours = new QuietHours(
            new Window(9 * 60, 20 * 60),
            new Window(9 * 60, 20 * 60),
            new Window(10 * 60, 18 * 60),
            ZoneId.of("Europe/London"));

    private final RollPlan plan = new RollPlan(AttendanceBeans.SETTINGS, hours);

    /// Two weeks, with the night in which clocks go forward among them.
    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, 14 * 24 * 60).map(minutes -> START.plus(Duration.ofMinutes(minutes)));
    }

    @Property
    void howManyAreComingIsToldWhenPeopleAreAwakeAndBeforeItBegins(@ForAll("moments") Instant startsAt) {
        var at = plan.totalsAt(startsAt);

        assertThat(hours.mayWrite(at)).isTrue();
        assertThat(at).isBeforeOrEqualTo(startsAt.minus(Duration.ofHours(2)));
        assertThat(at).isAfter(startsAt.minus(Duration.ofHours(24)));
    }

    @Property
    void everythingAfterASessionComesWhenPeopleAreAwakeAndInTurn(@ForAll("moments") Instant at) {
        var asked = plan.askAt(at);

        assertThat(List.of(
                        asked,
                        plan.remindAt(asked),
                        plan.leaveAt(asked),
                        plan.howAt(at),
                        plan.missedAt(at),
                        plan.cardAt(at)))
                .allMatch(hours::mayWrite);
        assertThat(asked).isAfterOrEqualTo(at.plus(Duration.ofMinutes(30)));
        assertThat(plan.remindAt(asked)).isAfter(asked).isBefore(plan.leaveAt(asked));
        assertThat(plan.missedAt(at)).isAfter(at.plus(Duration.ofHours(9)));
        assertThat(plan.howAt(at)).isAfterOrEqualTo(at.plus(Duration.ofHours(1)));
    }

    /// A fortnight of a leader who answers some questions after a while, and others never.
    @Property(tries = 50)
    void oneSessionAtATimeIsAskedAboutOnceAndRemindedOfOnceTheOldestFirst(
            @ForAll("ends") List<Instant> ends, @ForAll("delays") List<Integer> delays) {
        var held = new ArrayList<Held>();
        for (int i = 0; i < ends.size(); i++) {
            held.add(new Held(new UUID(0, i), ends.get(i), null, null, null));
        }
        int asked = 0;
        for (var now = START; now.isBefore(START.plus(Duration.ofDays(30))); now = now.plus(STEP)) {
            answer(held, delays, now);
            var turn = plan.turn(held, now).orElse(null);
            if (turn != null) {
                var index = (int) turn.session().getLeastSignificantBits();
                var before = held.get(index);
                held.set(index, after(turn, before, held, now));
                asked += turn instanceof Turn.Ask ? 1 : 0;
            }
        }
        assertThat(asked).isEqualTo((int)
                held.stream().filter(each -> each.askedAt() != null).count());
        assertThat(held.stream().filter(each -> each.askedAt() == null))
                .as("not asked about only when too many came before it")
                .allSatisfy(each -> assertThat(held.stream()
                                .filter(other -> other.askedAt() != null)
                                .filter(other -> !other.endsAt().isAfter(each.endsAt()))
                                .count())
                        .isGreaterThanOrEqualTo(2));
    }

    private Held after(Turn turn, Held before, List<Held> all, Instant now) {
        assertThat(hours.mayWrite(now)).isTrue();
        assertThat(all)
                .as("another waits for an answer")
                .noneMatch(other -> !other.session().equals(before.session())
                        && other.askedAt() != null
                        && other.answeredAt() == null
                        && plan.leaveAt(other.askedAt()).isAfter(now));
        return switch (turn) {
            case Turn.Ask ask -> {
                assertThat(before.askedAt()).as("asked twice").isNull();
                assertThat(all)
                        .as("an older one is left out")
                        .noneMatch(other -> other.askedAt() == null
                                && other.endsAt().isBefore(before.endsAt())
                                && other.endsAt().plus(RollPlan.REMEMBERED).isAfter(now));
                yield new Held(before.session(), before.endsAt(), now, null, null);
            }
            case Turn.Remind remind -> {
                assertThat(before.remindedAt()).as("reminded twice").isNull();
                assertThat(before.answeredAt()).as("reminded after the answer").isNull();
                yield new Held(before.session(), before.endsAt(), before.askedAt(), now, null);
            }
        };
    }

    private static void answer(List<Held> held, List<Integer> delays, Instant now) {
        for (int i = 0; i < held.size(); i++) {
            var each = held.get(i);
            int hours = delays.get(i % delays.size());
            boolean ripe = each.askedAt() != null
                    && each.answeredAt() == null
                    && hours < 100
                    && !each.askedAt().plus(Duration.ofHours(hours)).isAfter(now);
            if (ripe) {
                held.set(i, new Held(each.session(), each.endsAt(), each.askedAt(), each.remindedAt(), now));
            }
        }
    }

    @Provide
    Arbitrary<List<Instant>> ends() {
        return moments().list().ofMinSize(1).ofMaxSize(8);
    }

    /// Hours until the answer; 100 and more for never.
    @Provide
    Arbitrary<List<Integer>> delays() {
        return Arbitraries.integers().between(0, 130).list().ofMinSize(1).ofMaxSize(5);
    }
}
