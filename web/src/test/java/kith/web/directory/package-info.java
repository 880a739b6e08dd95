@NullMarked
package kith.web.directory;

import org.jspecify.annotations.NullMarked;
