/// The channel of the demonstration: phones in a browser, and a clock that can be moved. It exists in no other mode.
///
/// It has no store of its own. What a phone saw is what came in from its address and what went out to it.
@NullMarked
package kith.bot.channels.simulator;

import org.jspecify.annotations.NullMarked;
