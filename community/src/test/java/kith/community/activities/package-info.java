/// When things take place, told by examples and by enumeration; and the timetable on both databases.
@NullMarked
package kith.community.activities;

import org.jspecify.annotations.NullMarked;
