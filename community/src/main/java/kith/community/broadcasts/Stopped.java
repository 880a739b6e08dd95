package kith.community.broadcasts;

/// A leader stopped what was going out.
///
/// @param before   people who had it by then, or whose message was just going
/// @param heldBack people who do not get it now
/// @param untouched whether nothing of it had begun, because it waited for its time
public record Stopped(String about, int before, int heldBack, boolean untouched) {}
