package kith.scheduler.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kith.scheduler.reminders.ReminderPlan.Reminder;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final ReminderPlan plan = new ReminderPlan(List.of(TWO_HOURS, DAY), LONDON);

    @Test
    void aBookingMadeInTimeIsRemindedOfTheDayBeforeAndTwoHoursBefore() {
        assertThat(plan.of(london(2027, 3, 1, 9), london(2027, 3, 4, 10)))
                .containsExactly(
                        new Reminder(DAY, london(2027, 3, 3, 10), london(2027, 3, 4, 8)),
                        new Reminder(TWO_HOURS, london(2027, 3, 4, 8), Instant.parse("2027-03-04T09:30:00Z")));
    }

    @Test
    void aBookingMadeInsideALeadTimeOrShortlyBeforeItGetsNoSillyReminder() {
        var start = london(2027, 3, 4, 10);
        assertThat(plan.of(london(2027, 3, 3, 12), start))
                .extracting(Reminder::lead)
                .containsExactly(TWO_HOURS);
        assertThat(plan.of(london(2027, 3, 3, 9), start))
                .as("an hour before it was due")
                .hasSize(1);
        assertThat(plan.of(london(2027, 3, 4, 9), start)).isEmpty();
    }

    @Test
    void afterADayOffOnlyWhatStillHelpsIsSent() {
        var reminders = plan.of(london(2027, 3, 1, 9), london(2027, 3, 4, 10));
        assertThat(due(reminders, "2027-03-03T09:59:59Z")).isEmpty();
        assertThat(due(reminders, "2027-03-03T10:00:00Z")).containsExactly(DAY);
        assertThat(due(reminders, "2027-03-04T07:59:59Z")).containsExactly(DAY);
        assertThat(due(reminders, "2027-03-04T08:00:00Z")).containsExactly(TWO_HOURS);
        assertThat(due(reminders, "2027-03-04T09:30:00Z")).isEmpty();
    }

    @Test
    void theDayBeforeIsTheSameTimeByTheWallClockOverBothNightsItChanges() {
        var winter = plan.of(london(2026, 10, 1, 9), london(2026, 10, 25, 10));
        assertThat(winter.getFirst().due()).isEqualTo(Instant.parse("2026-10-24T09:00:00Z"));
        assertThat(winter.getLast().due()).isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));

        var summer = plan.of(london(2027, 3, 1, 9), london(2027, 3, 28, 10));
        assertThat(summer.getFirst().due()).isEqualTo(Instant.parse("2027-03-27T10:00:00Z"));
        assertThat(summer.getLast().due()).isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
    }

    @Test
    void allThatIsDueLiesInItsWindowAndOnOrdinaryDaysNothingElse() {
        var ordinary = london(2027, 6, 9, 12);
        for (var around : List.of(london(2026, 10, 25, 1), london(2027, 3, 28, 1), ordinary)) {
            for (int hour = -40; hour <= 40; hour += 2) {
                var wrong = wronglyLookedFor(around.plus(Duration.ofHours(hour)), around.equals(ordinary));
                assertThat(wrong).isEmpty();
            }
        }
    }

    /// @param exactly whether nothing else may be found than what is due
    private List<String> wronglyLookedFor(Instant now, boolean exactly) {
        var wrong = new ArrayList<String>();
        var windows = plan.windows(now);
        for (int quarter = -8; quarter <= 4 * 30; quarter++) {
            var start = now.plus(Duration.ofMinutes(15L * quarter));
            for (int hours : new int[] {1, 2, 3, 28, 29, 30, 31, 32}) {
                var askedAt = start.minus(Duration.ofHours(hours)).minusSeconds(1);
                var due = due(plan.of(askedAt, start), now);
                var looked = windows.stream()
                        .filter(window -> start.isAfter(window.after()) && !start.isAfter(window.until()))
                        .filter(window -> askedAt.isBefore(start.minus(window.bookedBefore())))
                        .map(ReminderPlan.Window::lead)
                        .toList();
                if (!looked.containsAll(due) || exactly && !looked.equals(due)) {
                    wrong.add("at " + now + " " + looked + " instead of " + due + " of " + start + ", " + askedAt);
                }
            }
        }
        return wrong;
    }

    private static List<Duration> due(List<Reminder> reminders, String now) {
        return due(reminders, Instant.parse(now));
    }

    private static List<Duration> due(List<Reminder> reminders, Instant now) {
        return reminders.stream()
                .filter(r -> r.isDueAt(now))
                .map(Reminder::lead)
                .toList();
    }

    private static Instant london(int year, int month, int day, int hour) {
        return LocalDateTime.of(year, month, day, hour, 0).atZone(LONDON).toInstant();
    }
}
