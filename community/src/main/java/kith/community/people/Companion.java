package kith.community.people;

import java.util.UUID;

/// Someone who is reached at an address: its owner, someone who shares it, or someone its owner cares for.
///
/// @param firstName empty until we learn it
/// @param relation  what the owner calls someone they care for, `mum`; else empty
public record Companion(UUID personId, String firstName, Kind kind, String relation) {

    /// How someone belongs to an address. Stored by its name.
    public enum Kind {
        OWNER,
        /// Writes and reads there too.
        SHARES,
        /// Does not write; the owner does so for them.
        CARED_FOR
    }

    /// Whether they write from there themselves.
    public boolean speaks() {
        return kind != Kind.CARED_FOR;
    }
}
