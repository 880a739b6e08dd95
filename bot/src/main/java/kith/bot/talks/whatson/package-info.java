/// What's on near somebody: where, when and what; more of it, and one of them closely.
@NullMarked
package kith.bot.talks.whatson;

import org.jspecify.annotations.NullMarked;
