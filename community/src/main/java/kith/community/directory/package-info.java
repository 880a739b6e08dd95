/// What's on: one search over place, time and words, for the bot and for the web.
@NullMarked
package kith.community.directory;

import org.jspecify.annotations.NullMarked;
