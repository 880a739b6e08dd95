package kith.community.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;

/// One time that somebody is asked how they are, or was to tell us.
///
/// @param planId     null when a link worker asked out of turn
/// @param occasion   the day it belongs to
/// @param dueAt      when they are asked, or the time before which they were to tell us
/// @param answer     what they said, help before everything else; null while they said nothing clear
/// @param closedBy   who closed it: a member of staff, or the resident by a clear answer
/// @param note       what whoever closed it has to say
public record CheckIn(
        UUID id,
        @Nullable UUID planId,
        LocalDate occasion,
        UUID personId,
        Way way,
        @Nullable ChannelKind channel,
        String questionnaire,
        Instant dueAt,
        Rungs rungs,
        UUID workerId,
        @Nullable UUID standInId,
        Instant openedAt,
        @Nullable Mood answer,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        String note) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /// Whether it is asked by a call, and not by a message.
    boolean isByVoice() {
        return channel != null && channel.isSpoken();
    }

    List<UUID> staff() {
        return Stream.of(workerId, standInId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
