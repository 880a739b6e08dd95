package kith.community.activities;

import java.time.Instant;
import java.util.UUID;

/// An activity takes place again. Published within the transaction that resumes it, before its sessions are back.
public record ActivityResumed(UUID activity, Instant pausedAt, Instant resumedAt) {}
