package kith.bot.hearing.examples;

import org.jspecify.annotations.Nullable;

/// A message as somebody may write it, and its kind.
///
/// @param kind   what has to happen, as `ask-cost`
/// @param moment when it means that; null: whenever it is said
/// @param text   at most [Examples#LONGEST] characters
public record Example(String kind, @Nullable Moment moment, String text) {}
