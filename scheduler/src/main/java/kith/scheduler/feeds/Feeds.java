package kith.scheduler.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import kith.scheduler.feeds.FeedSettings.Feed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The duty that reads each feed as often as its settings say.
@Component
class Feeds implements Duty {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private final List<Feed> feeds;
    private final FeedRuns runs;
    private final FeedImport feedImport;

    Feeds(FeedSettings settings, FeedRuns runs, FeedImport feedImport) {
        this.feeds = settings.feeds();
        this.runs = runs;
        this.feedImport = feedImport;
    }

    @Override
    public String name() {
        return "feeds";
    }

    /// Looks every minute, the shortest `every` there is, which feed is due.
    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    @Override
    public void perform(Instant now) {
        for (var feed : feeds) {
            if (isDue(feed, now)) {
                read(feed, now);
            }
        }
    }

    private boolean isDue(Feed feed, Instant now) {
        return runs.findFirstByFeedOrderByStartedAtDescIdDesc(feed.name())
                .map(last -> !last.startedAt().plus(feed.every()).isAfter(now))
                .orElse(true);
    }

    // One feed that we fail at must not keep the others from being read.
    private void read(Feed feed, Instant now) {
        try {
            feedImport.run(feed, now);
        } catch (RuntimeException ours) {
            LOG.error("Feed {} could not be imported and will be tried again.", feed.name(), ours);
        }
    }
}
