/// Tests of who someone is: two addresses of one person, two people at one address, someone cared for.
@NullMarked
package kith.community.households;

import org.jspecify.annotations.NullMarked;
