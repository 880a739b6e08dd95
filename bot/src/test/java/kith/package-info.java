/// The house as a whole: its walls, and the stories that walk through all of it.
@NullMarked
package kith;

import org.jspecify.annotations.NullMarked;
