/// Text messages and calls by Twilio: sent and placed through its API, received and reported through webhooks that it
/// signs.
///
/// Owns the table `caught_up`: `channel`, whose received messages were compared with the provider's list, and
/// `until`, up to which moment.
@NullMarked
package kith.bot.channels.twilio;

import org.jspecify.annotations.NullMarked;
