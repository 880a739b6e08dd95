/// The foundations, reaching upwards.
@NullMarked
package crooked.kith.community.people;

import org.jspecify.annotations.NullMarked;
