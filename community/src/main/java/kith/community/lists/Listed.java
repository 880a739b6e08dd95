package kith.community.lists;

import java.util.UUID;

/// Someone on a list.
record Listed(UUID id, UUID listId, UUID personId, ListState state) {}
