/// Brings in what others publish: activities from files and web addresses, checked line by line, and the demonstration.
///
/// Table `feed_runs`, a row for each reading of a feed, of those that found nothing new only the last: `feed` its name;
/// `started_at`, `finished_at`; `outcome` and the counts `added`, `changed`, `ended`, `unchanged` of activities;
/// `digest` of what was read, empty when nothing was; `problems` the report, a line of plain words for each;
/// `url` where it was read from; `etag` and `last_modified` what the server gave to ask "has it changed?" with,
/// else empty.
@NullMarked
package kith.scheduler.feeds;

import org.jspecify.annotations.NullMarked;
