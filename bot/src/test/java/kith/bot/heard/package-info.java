/// Messages as people write them, each tried on the whole program in the context it was written in, and
/// what came of it.
///
/// [Town] is the program, [Contexts] says what went before, [HeardCorpus] tries the messages, [Wanted] says
/// what may come of each, and the tests hold it to that. The messages are in `messages/`.
@NullMarked
package kith.bot.heard;

import org.jspecify.annotations.NullMarked;
