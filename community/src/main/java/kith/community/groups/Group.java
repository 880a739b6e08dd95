package kith.community.groups;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// A group of people who meet, as it is known to its members: `Wells Walkers`.
@Table("circles")
public record Group(@Id UUID id, String name, String about) {}
