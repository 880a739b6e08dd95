/// Guesses what a message is about from examples of each kind, `config/examples/`, where no exact step has heard it.
/// Pure: the files are read, and the learning is started, by `kith.bot.vocabulary`.
@NullMarked
package kith.bot.hearing.examples;

import org.jspecify.annotations.NullMarked;
