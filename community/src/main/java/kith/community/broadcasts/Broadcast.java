package kith.community.broadcasts;

import java.time.Instant;
import java.util.UUID;
import kith.community.outbox.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/// What a leader tells the people of a group, from the first draft to the report of who got it.
///
/// @param personId    who wrote it
/// @param about       what it is about, in a few words: `Riverside walk`, `Taunton Walkers`
/// @param sender      first name of who wrote it
/// @param onBehalf    whom they write for: a group, or the service when it is for several groups
/// @param words       as they wrote them
/// @param sendAt      when it is to go; null for as soon as they say so
/// @param begunAt     when its people were written down; null before
/// @param usefulUntil after this it is not sent to whoever has not got it; null before it has begun
/// @param postedAt    when the outbox had all of it; null before
/// @param reportedAt  when the leader was told what came of it; null before
/// @param hundredths  what its texts cost, as reckoned when it was sent, in hundredths of a penny; 0 before
@Table("broadcasts")
public record Broadcast(
        @Id UUID id,
        UUID personId,
        Audience.Kind kind,
        @Column("about_id") @Nullable UUID aboutId,
        String about,
        String sender,
        String onBehalf,
        String words,
        State state,
        Instant createdAt,
        @Nullable Instant sendAt,
        @Nullable Instant begunAt,
        @Nullable Instant usefulUntil,
        @Nullable Instant postedAt,
        @Nullable Instant reportedAt,
        long hundredths) {

    /// Stored by its name.
    public enum State {
        /// Written, and not to be sent yet. A leader has one at a time.
        DRAFT,
        /// To be sent at a time.
        SCHEDULED,
        /// Its people are written down, and the outbox is getting it.
        SENDING,
        /// The outbox has all of it.
        SENT,
        /// Stopped while it was going out.
        HELD,
        /// Never sent.
        DROPPED
    }

    public Audience audience() {
        return new Audience(kind, aboutId);
    }

    Draft.Purpose purpose() {
        return audience().isInvitation() ? Draft.Purpose.NEWS : Draft.Purpose.ANNOUNCEMENT;
    }

    /// Without the words, which belong in no log.
    @Override
    public String toString() {
        return "Broadcast[" + id + ", " + kind + ", " + state + "]";
    }
}
