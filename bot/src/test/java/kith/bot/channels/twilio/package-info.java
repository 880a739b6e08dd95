/// Texting tried against a local server that plays Twilio.
@NullMarked
package kith.bot.channels.twilio;

import org.jspecify.annotations.NullMarked;
