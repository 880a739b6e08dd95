/// What a message means: from the words people text to [kith.bot.talks.Intent]s. Pure, and bounded in
/// time whatever is sent.
///
/// A message is cut into [kith.bot.hearing.grammar.Word]s, each stretch of them is marked as what
/// it can be (a place, a time, a topic, a cue such as "can't come"), the marks are gathered into clauses, and
/// each clause becomes one intent.
@NullMarked
package kith.bot.hearing.grammar;

import org.jspecify.annotations.NullMarked;
