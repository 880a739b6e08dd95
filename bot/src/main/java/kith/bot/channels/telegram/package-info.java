/// Telegram: how its people reach us and how we reach them. Nothing outside this package knows the Bot API.
@NullMarked
package kith.bot.channels.telegram;

import org.jspecify.annotations.NullMarked;
