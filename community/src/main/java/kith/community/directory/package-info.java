/// What's on: one search over place, time and words, for the bot and for the web.
///
/// The tables are the truth. An [Edition] is what they said at one moment, laid out for fast searching in
/// memory, and is made anew when `directory_versions.version` has changed; how many places are left is
/// always read from the table. Nothing about people is in it.
@NullMarked
package kith.community.directory;

import org.jspecify.annotations.NullMarked;
