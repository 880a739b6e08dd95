/// A conversation on the phone, whoever carries the call: what is said, which keys mean what, and when it ends. The
/// channels draw it: Twilio as TwiML, the simulator as words on a page.
@NullMarked
package kith.bot.voice;

import org.jspecify.annotations.NullMarked;
