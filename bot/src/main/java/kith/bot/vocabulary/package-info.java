/// Reads what the bot understands by: the words of a language, the topics, the phrases of danger, the examples.
@NullMarked
package kith.bot.vocabulary;

import org.jspecify.annotations.NullMarked;
