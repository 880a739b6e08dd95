/// Several real processes on one real PostgreSQL.
@NullMarked
package kith.bot.cluster;

import org.jspecify.annotations.NullMarked;
