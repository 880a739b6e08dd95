package kith.community.directory;

import java.util.List;

/// The answers to a [Wish], best first.
///
/// @param more    whether there are others behind these
/// @param relaxed true when nothing had the words asked for, and these are what else is on there and then
public record Finds(List<Find> list, boolean more, boolean relaxed) {}
