/// Whole conversations through the whole program, as transcripts: the files in `stories/`.
@NullMarked
package kith.bot.stories;

import org.jspecify.annotations.NullMarked;
