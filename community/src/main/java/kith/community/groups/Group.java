package kith.community.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// A group of people who meet, as it is known to its members: `Wells Walkers`.
///
/// @param code    to be joined by, unique among those of activities too: `WALKERS2`; null until it is first asked for
/// @param welcome what new members read, in its leader's words; empty for nothing besides ours
@Table("circles")
public record Group(
        @Id UUID id, String name, String about, @Nullable String code, String welcome) {}
