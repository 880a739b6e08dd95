package kith.community.broadcasts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom a leader writes to.
///
/// @param about the group or the session; null for everyone
public record Audience(Kind kind, @Nullable UUID about) {

    /// Stored by its name.
    public enum Kind {
        /// Who belongs to any group of the leader's.
        EVERYONE,
        /// Who belongs to one group.
        GROUP,
        /// Who has a place at one session.
        SESSION,
        /// Who lives near where a group meets, does not belong to it, and agreed to hear of new things.
        NEAR
    }

    static final Audience EVERYONE = new Audience(Kind.EVERYONE, null);

    static Audience group(UUID group) {
        return new Audience(Kind.GROUP, group);
    }

    static Audience session(UUID session) {
        return new Audience(Kind.SESSION, session);
    }

    /// An invitation to something new, which needs consent; what goes to members is about what they joined.
    public boolean isInvitation() {
        return kind == Kind.NEAR;
    }
}
