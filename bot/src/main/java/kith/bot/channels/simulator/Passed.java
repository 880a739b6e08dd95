package kith.bot.channels.simulator;

import java.time.Instant;

/// How the clock went on.
///
/// @param from     where it was
/// @param now      where it is; before what was asked for only if too much was to be done on the way
/// @param steps    how many moments it stopped at on the way
/// @param messages how many messages arrived at phones meanwhile
public record Passed(Instant from, Instant now, int steps, long messages) {}
