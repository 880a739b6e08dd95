package kith.scheduler.feeds;

import java.time.Instant;
import java.util.List;
import kith.scheduler.feeds.FeedSettings.Feed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads each feed as often as its settings say.
@Component
public class Feeds {

    private final List<Feed> feeds;
    private final FeedRuns runs;
    private final FeedImport feedImport;

    Feeds(FeedSettings settings, FeedRuns runs, FeedImport feedImport) {
        this.feeds = settings.feeds();
        this.runs = runs;
        this.feedImport = feedImport;
    }

    /// The names of the feeds that are to be read.
    @Transactional(readOnly = true)
    public List<String> due(Instant now) {
        return feeds.stream().filter(feed -> isDue(feed, now)).map(Feed::name).toList();
    }

    private boolean isDue(Feed feed, Instant now) {
        return runs.findFirstByFeedOrderByStartedAtDescIdDesc(feed.name())
                .map(last -> !last.startedAt().plus(feed.every()).isAfter(now))
                .orElse(true);
    }

    /// Reads one of them, wherever it is: not within a transaction.
    public void read(String name, Instant now) {
        feeds.stream().filter(feed -> feed.name().equals(name)).forEach(feed -> feedImport.run(feed, now));
    }
}
