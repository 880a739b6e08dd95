/// The bot's room that reaches into another module.
@NullMarked
package crooked.kith.bot.reception;

import org.jspecify.annotations.NullMarked;
