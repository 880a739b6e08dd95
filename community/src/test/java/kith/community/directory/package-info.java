/// Tests of finding what's on.
@NullMarked
package kith.community.directory;

import org.jspecify.annotations.NullMarked;
