/// Who is staff: a coordinator sees it and changes it by text, and those who are asked to be one of them answer.
@NullMarked
package kith.bot.talks.staff;

import org.jspecify.annotations.NullMarked;
