/// What a link worker asks for by text about the people in their care: that we invite somebody, ask how somebody is,
/// call them or leave them in peace; what is known of them, and who has not answered.
@NullMarked
package kith.bot.talks.linkwork;

import org.jspecify.annotations.NullMarked;
