package kith.scheduler.feeds;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The reports on the feeds.
interface FeedRuns extends Repository<FeedRun, UUID>, Inserting<FeedRun> {

    Optional<FeedRun> findFirstByFeedOrderByStartedAtDescIdDesc(String feed);

    /// The last reading that got as far as the content: what is in the tables comes from there.
    @Query("""
            select * from feed_runs where feed = :feed and outcome in ('IMPORTED', 'HELD')
            order by started_at desc, id desc limit 1""")
    Optional<FeedRun> lastImport(String feed);

    /// Forgets earlier readings that found nothing new, of which one a day and more would pile up.
    @Modifying
    @Transactional
    @Query("delete from feed_runs where feed = :feed and outcome = 'UNCHANGED' and started_at < :before")
    void forgetUnchanged(String feed, Instant before);
}
