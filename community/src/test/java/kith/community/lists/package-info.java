@NullMarked
package kith.community.lists;

import org.jspecify.annotations.NullMarked;
