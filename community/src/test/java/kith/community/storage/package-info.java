/// Real databases for the tests of every module, and what both of them must do.
@NullMarked
package kith.community.storage;

import org.jspecify.annotations.NullMarked;
