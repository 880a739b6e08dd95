/// A conversation that knows the world: each class breaks the rule that it is pure.
@NullMarked
package crooked.kith.bot.conversation;

import org.jspecify.annotations.NullMarked;
