/// The codes on posters and in links, such as WALK7: what each stands for, and what is done with it.
@NullMarked
package kith.bot.talks.codes;

import org.jspecify.annotations.NullMarked;
