/// Starts that are refused, and the sentence that says why.
@NullMarked
package kith.community.settings;

import org.jspecify.annotations.NullMarked;
