@NullMarked
package kith.community.feedback;

import org.jspecify.annotations.NullMarked;
