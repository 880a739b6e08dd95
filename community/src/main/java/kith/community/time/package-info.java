/// What time it is and in which order things came to be: the only package that asks the machine for either.
@NullMarked
package kith.community.time;

import org.jspecify.annotations.NullMarked;
