package kith.bot.channels.telegram;

import kith.bot.reception.Inbound;
import org.jspecify.annotations.Nullable;

/// What one update came to.
///
/// @param inbound  null when there is nothing for us in it: a group, another bot
/// @param callback the id of a tap, which Telegram wants answered; else null
record Reading(@Nullable Inbound inbound, @Nullable String callback) {

    static final Reading NOTHING = new Reading(null, null);
}
