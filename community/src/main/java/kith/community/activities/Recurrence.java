package kith.community.activities;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/// All the times something takes place: the first one, a rule that repeats it, and the dates left out.
///
/// Pure, and by the wall clock: ten o'clock stays ten o'clock when the clocks change. It takes place on the dates of
/// the rule only, so a first date that the rule does not give is none.
///
/// @param rule   an RRULE without `RRULE:` and UNTIL, empty for once only
/// @param until  the last date it may fall on, null for no end
/// @param except dates left out; they count towards the rule's COUNT, as in RFC 5545
public record Recurrence(
        LocalDateTime starts,
        LocalDateTime ends,
        String rule,
        @Nullable LocalDate until,
        Set<LocalDate> except) {

    public Recurrence {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("It ends at " + ends + ", which is not after its start at " + starts);
        }
        except = Set.copyOf(except);
    }

    public static Recurrence of(Activity activity) {
        return new Recurrence(
                activity.starts(),
                activity.ends(),
                activity.repeats(),
                activity.repeatsUntil(),
                dates(activity.exceptDates()));
    }

    private static Set<LocalDate> dates(String separated) {
        return Arrays.stream(separated.split(";"))
                .filter(Predicate.not(String::isBlank))
                .map(date -> LocalDate.parse(date.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The dates from `from` on and before `to` on which it takes place, in order.
    public List<LocalDate> dates(LocalDate from, LocalDate to) {
        return all().takeWhile(date -> date.isBefore(to))
                .filter(date -> !date.isBefore(from) && !except.contains(date))
                .toList();
    }

    /// The same with their times, by the wall clock of `zone`.
    public List<Occurrence> occurrences(LocalDate from, LocalDate to, ZoneId zone) {
        var days = Duration.between(
                        starts.toLocalDate().atStartOfDay(), ends.toLocalDate().atStartOfDay())
                .toDays();
        return dates(from, to).stream()
                .map(date -> Occurrence.of(
                        date.atTime(starts.toLocalTime()), date.plusDays(days).atTime(ends.toLocalTime()), zone))
                .toList();
    }

    /// The first date of the rule, whether left out or not; null when there is none.
    @Nullable
    LocalDate firstDate() {
        return all().findFirst().orElse(null);
    }

    private Stream<LocalDate> all() {
        var first = starts.toLocalDate();
        var dates = rule.isEmpty() ? Stream.of(first) : ruled(first);
        return until == null ? dates : dates.takeWhile(date -> !date.isAfter(until));
    }

    private Stream<LocalDate> ruled(LocalDate first) {
        var start = new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
        try {
            var iterator = new RecurrenceRule(rule, RfcMode.RFC5545_STRICT).iterator(start);
            return Stream.generate(() -> next(iterator))
                    .takeWhile(Optional::isPresent)
                    .map(Optional::get);
        } catch (InvalidRecurrenceRuleException wrong) {
            throw new IllegalStateException("A rule got in that is none: " + rule, wrong);
        } catch (IllegalArgumentException never) {
            return Stream.empty();
        }
    }

    // The library throws when it has looked far ahead in vain, as for a 30th of February.
    private static Optional<LocalDate> next(RecurrenceRuleIterator dates) {
        try {
            return dates.hasNext() ? Optional.of(date(dates.nextDateTime())) : Optional.empty();
        } catch (IllegalArgumentException never) {
            return Optional.empty();
        }
    }

    private static LocalDate date(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
    }
}
