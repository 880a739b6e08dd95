/// Who has a place at a session, and how a place is taken and given back.
@NullMarked
package kith.community.signups;

import org.jspecify.annotations.NullMarked;
