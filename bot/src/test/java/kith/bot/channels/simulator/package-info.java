/// Tests of the simulator, by its HTTP face and with toy duties.
@NullMarked
package kith.bot.channels.simulator;

import org.jspecify.annotations.NullMarked;
