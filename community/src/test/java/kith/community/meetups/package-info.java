@NullMarked
package kith.community.meetups;

import org.jspecify.annotations.NullMarked;
