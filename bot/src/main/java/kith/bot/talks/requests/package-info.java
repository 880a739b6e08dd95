/// What only a person can see to: the words go to a worker or a coordinator, and the writer is told who hears them.
@NullMarked
package kith.bot.talks.requests;

import org.jspecify.annotations.NullMarked;
