/// The talk around the talk: the bot is opened, hello, thank you, help, and answers to what was not asked.
@NullMarked
package kith.bot.talks.courtesy;

import org.jspecify.annotations.NullMarked;
