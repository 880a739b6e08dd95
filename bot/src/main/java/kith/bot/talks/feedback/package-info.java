/// What is said after a session: how it was by those who came, and what got in the way by those who did not.
@NullMarked
package kith.bot.talks.feedback;

import org.jspecify.annotations.NullMarked;
