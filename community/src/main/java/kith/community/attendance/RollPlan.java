package kith.community.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.outbox.QuietHours;
import org.jspecify.annotations.Nullable;

/// Works out what a leader, and those who came or did not, are told and asked when.
///
/// Pure. Nothing falls into the quiet hours, and a leader is asked about one session at a time, the oldest first.
public record RollPlan(AttendanceSettings settings, QuietHours hours) {

    /// Nobody remembers who came longer ago than this.
    static final Duration REMEMBERED = Duration.ofDays(7);

    private static final Duration STEP = Duration.ofMinutes(15);

    /// A session may be days into a stretch of quiet hours, but no setting of them is longer than this.
    private static final Duration FURTHEST = Duration.ofDays(4);

    private static final Duration BEFORE_BEDTIME = Duration.ofHours(1);

    /// One session of a leader's, and how far we are with it.
    ///
    /// @param askedAt    null while they have not been asked about it
    /// @param remindedAt null while they have not been reminded
    /// @param answeredAt null while they have not answered
    record Held(
            UUID session,
            Instant endsAt,
            @Nullable Instant askedAt,
            @Nullable Instant remindedAt,
            @Nullable Instant answeredAt) {

        private boolean isOpen() {
            return askedAt != null && answeredAt == null;
        }
    }

    /// What is to be done about a leader's sessions now.
    sealed interface Turn {

        UUID session();

        record Ask(UUID session) implements Turn {}

        record Remind(UUID session) implements Turn {}
    }

    /// When a leader hears how many are coming: so long before the start, or the evening before where that is too early
    /// in the morning.
    public Instant totalsAt(Instant startsAt) {
        var wanted = startsAt.minus(settings.totalsBefore());
        if (hours.mayWrite(wanted)) {
            return wanted;
        }
        for (var at = wanted; at.isAfter(wanted.minus(FURTHEST)); at = at.minus(STEP)) {
            if (hours.mayWrite(at)) {
                var earlier = at.minus(BEFORE_BEDTIME);
                return hours.mayWrite(earlier) ? earlier : at;
            }
        }
        return hours.next(wanted);
    }

    /// When a leader may be asked who came.
    public Instant askAt(Instant endsAt) {
        return hours.next(endsAt.plus(settings.askAfter()));
    }

    /// When a leader who has not answered is reminded, once.
    public Instant remindAt(Instant askedAt) {
        return morningAfter(askedAt, 1);
    }

    /// When a question that was not answered is left open, and they may be asked about another session.
    public Instant leaveAt(Instant askedAt) {
        return morningAfter(askedAt, 2);
    }

    /// When those who came are asked how it was.
    public Instant howAt(Instant markedAt) {
        return hours.next(markedAt.plus(settings.howAfter()));
    }

    /// When those who did not come are asked what got in the way: the next morning, when slips have been put right.
    public Instant missedAt(Instant markedAt) {
        return morningAfter(markedAt, 1);
    }

    /// When the card of a month goes out: on the first of the next.
    ///
    /// @param firstOfNext any moment of that day
    public Instant cardAt(Instant firstOfNext) {
        return morningAfter(firstOfNext, 0);
    }

    private Instant morningAfter(Instant at, int days) {
        return hours.next(at.atZone(hours.zone())
                .toLocalDate()
                .plusDays(days)
                .atTime(settings.morning())
                .atZone(hours.zone())
                .toInstant());
    }

    /// What is to be done about one leader's sessions. While one of them waits for an answer no other is asked about.
    Optional<Turn> turn(List<Held> sessions, Instant now) {
        if (!hours.mayWrite(now)) {
            return Optional.empty();
        }
        var waiting = sessions.stream()
                .filter(held -> held.isOpen() && leaveAt(asked(held)).isAfter(now))
                .min(Comparator.comparing(RollPlan::asked));
        if (waiting.isPresent()) {
            return waiting.filter(held -> held.remindedAt() == null)
                    .filter(held -> !remindAt(asked(held)).isAfter(now))
                    .map(held -> new Turn.Remind(held.session()));
        }
        return sessions.stream()
                .filter(held -> held.askedAt() == null && isDue(held.endsAt(), now))
                .min(Comparator.comparing(Held::endsAt).thenComparing(Held::session))
                .map(held -> new Turn.Ask(held.session()));
    }

    private boolean isDue(Instant endsAt, Instant now) {
        return !askAt(endsAt).isAfter(now) && endsAt.plus(REMEMBERED).isAfter(now);
    }

    /// When there may next be something to do about a session.
    Optional<Instant> nextAbout(Held held, Instant now) {
        var moments = held.askedAt() == null
                ? List.of(askAt(held.endsAt()).isAfter(now) ? askAt(held.endsAt()) : hours.next(now))
                : held.answeredAt() == null
                        ? List.of(remindAt(held.askedAt()), leaveAt(held.askedAt()))
                        : List.<Instant>of();
        return moments.stream().filter(at -> at.isAfter(now)).min(Comparator.naturalOrder());
    }

    private static Instant asked(Held held) {
        return held.askedAt() == null ? Instant.MAX : held.askedAt();
    }
}
