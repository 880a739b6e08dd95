package kith.scheduler.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// One reading of a feed, and the report on it.
///
/// @param digest   SHA-256 of what was read, empty when nothing was
/// @param problems a line of plain words for each, for whoever looks after the feed
/// @param url      where it was read from
/// @param etag     the server's mark of that version, empty when it gave none; so is `lastModified`
@Table("feed_runs")
record FeedRun(
        @Id UUID id,
        String feed,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Outcome outcome,
        String digest,
        int added,
        int changed,
        int ended,
        int unchanged,
        String problems,
        String url,
        String etag,
        String lastModified) {

    enum Outcome {
        /// The good lines are in.
        IMPORTED,
        /// It was as before, so nothing was looked at.
        UNCHANGED,
        /// The good lines are in, but so much was gone that nothing was ended until it is read the same again.
        HELD,
        /// Nothing could be read; all is as it was.
        FAILED
    }
}
