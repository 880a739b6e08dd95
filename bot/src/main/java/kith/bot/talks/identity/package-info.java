/// Who someone is: one person with two addresses, several people at one address, and those one cares for.
@NullMarked
package kith.bot.talks.identity;

import org.jspecify.annotations.NullMarked;
