package kith.community.checkins;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;

/// That somebody is kept in touch with, as they agreed to it.
///
/// @param time          by the clock on the wall: when we ask, or before which they tell us
/// @param channel       how they wish to be asked; null for wherever they were last heard from
/// @param questionnaire which questions, as in [Questionnaires]
/// @param nudgeAfter    since the question; null as the service does it. `callAfter` and `alertAfter` likewise
/// @param workerId      who is responsible for them
/// @param standInId     who is told next
/// @param agreedAt      when they said yes; null while they have not, and nothing is asked
/// @param pausedUntil   nothing is asked before; null when it is not paused
public record CheckInPlan(
        UUID id,
        UUID personId,
        Way way,
        Set<DayOfWeek> days,
        LocalTime time,
        @Nullable ChannelKind channel,
        String questionnaire,
        @Nullable Duration nudgeAfter,
        @Nullable Duration callAfter,
        @Nullable Duration alertAfter,
        UUID workerId,
        @Nullable UUID standInId,
        Instant madeAt,
        @Nullable Instant agreedAt,
        @Nullable Instant pausedUntil,
        @Nullable Instant endedAt) {

    public CheckInPlan {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A plan needs a day of the week.");
        }
    }

    Occasions occasions(ZoneId zone) {
        return new Occasions(days, time, zone);
    }

    public boolean isPaused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /// The same, once they have said yes.
    CheckInPlan agreed(Instant now) {
        return with(standInId, now, pausedUntil);
    }

    /// @param until null to go on
    CheckInPlan paused(@Nullable Instant until) {
        return with(standInId, agreedAt, until);
    }

    /// The same, in the place of another: somebody who is away stays so, whoever stands in goes on standing in, and
    /// times of their own go on.
    CheckInPlan keeping(CheckInPlan old, Instant now) {
        var standIn = standInId == null && !workerId.equals(old.standInId) ? old.standInId : standInId;
        var kept = with(standIn, agreedAt, old.isPaused(now) ? old.pausedUntil : pausedUntil);
        return new CheckInPlan(
                kept.id,
                kept.personId,
                kept.way,
                kept.days,
                kept.time,
                kept.channel,
                kept.questionnaire,
                nudgeAfter == null ? old.nudgeAfter : nudgeAfter,
                callAfter == null ? old.callAfter : callAfter,
                alertAfter == null ? old.alertAfter : alertAfter,
                kept.workerId,
                kept.standInId,
                kept.madeAt,
                kept.agreedAt,
                kept.pausedUntil,
                kept.endedAt);
    }

    private CheckInPlan with(@Nullable UUID standIn, @Nullable Instant agreed, @Nullable Instant paused) {
        return new CheckInPlan(
                id,
                personId,
                way,
                days,
                time,
                channel,
                questionnaire,
                nudgeAfter,
                callAfter,
                alertAfter,
                workerId,
                standIn,
                madeAt,
                agreed,
                paused,
                endedAt);
    }
}
