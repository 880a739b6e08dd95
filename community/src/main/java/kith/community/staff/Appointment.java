package kith.community.staff;

import java.time.Instant;
import java.util.UUID;
import kith.community.about.StaffSettings.Role;
import org.jspecify.annotations.Nullable;

/// Somebody whom a coordinator has asked to be a member of staff. It gives them nothing before they have said yes.
///
/// @param name       as the coordinator wrote it
/// @param groupId    the group that a leader leads; null for everyone else
/// @param group      its name; null with it
/// @param acceptedAt when they said yes; null before
public record Appointment(
        UUID id,
        UUID personId,
        String name,
        Role role,
        @Nullable UUID groupId,
        @Nullable String group,
        UUID askedBy,
        Instant askedAt,
        @Nullable Instant acceptedAt) {}
