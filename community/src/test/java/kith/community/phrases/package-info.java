@NullMarked
package kith.community.phrases;

import org.jspecify.annotations.NullMarked;
