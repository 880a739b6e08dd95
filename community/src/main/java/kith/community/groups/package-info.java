/// Groups of people who meet, and who belongs to them. Stored as circles: GROUPS is a word of SQL's own.
@NullMarked
package kith.community.groups;

import org.jspecify.annotations.NullMarked;
