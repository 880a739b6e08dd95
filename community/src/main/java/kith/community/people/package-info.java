/// People, where they can be reached, where they are, and what they agreed to.
@NullMarked
package kith.community.people;

import org.jspecify.annotations.NullMarked;
