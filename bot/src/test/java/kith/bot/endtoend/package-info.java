/// The whole program in live mode on a real file, between a Telegram and a Twilio on localhost.
@NullMarked
package kith.bot.endtoend;

import org.jspecify.annotations.NullMarked;
