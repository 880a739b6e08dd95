package kith.scheduler.feeds;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Listing;
import kith.community.activities.Timetable;
import kith.community.activities.Timetable.Published;
import kith.community.listings.Listings;
import kith.community.time.Ids;
import kith.scheduler.feeds.CsvActivities.Reading;
import kith.scheduler.feeds.FeedRun.Outcome;
import kith.scheduler.feeds.FeedSettings.Feed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads one feed, publishes what is good in it, ends what is gone from it, and keeps the report.
///
/// What cannot be read changes nothing. When some line could not be read as far as its id, or more than half of the
/// activities are gone at once, nothing is ended: half a file looks just like that.
@Component
class FeedImport {

    private static final Logger LOG = LoggerFactory.getLogger(FeedImport.class);

    /// Activities in one transaction: each is whole, and whoever writes to us meanwhile waits milliseconds.
    private static final int BATCH = 50;

    /// Goes into the digest, so that a file is read again once we read it differently.
    private static final String READER = "csv 1 ";

    private final Fetching fetching = new Fetching();
    private final FeedRuns runs;
    private final Timetable timetable;
    private final Activities activities;
    private final Listings listings;
    private final TransactionTemplate transactions;
    private final ZoneId zone;

    FeedImport(
            FeedRuns runs,
            Timetable timetable,
            Activities activities,
            Listings listings,
            TransactionTemplate transactions,
            ServiceSettings settings) {
        this.runs = runs;
        this.timetable = timetable;
        this.activities = activities;
        this.listings = listings;
        this.transactions = transactions;
        this.zone = settings.timeZone();
    }

    /// Reads the feed now. What is wrong with the feed is in the report, never thrown.
    FeedRun run(Feed feed, Instant now) {
        return run(feed, fetching::fetch, now);
    }

    FeedRun run(Feed feed, BiFunction<URI, @Nullable FeedRun, Fetched> fetch, Instant now) {
        var last = runs.lastImport(feed.name())
                .filter(run -> run.url().equals(feed.url().toString()))
                .orElse(null);
        var known = last != null && last.outcome() == Outcome.IMPORTED ? last : null;
        var run = switch (fetch.apply(feed.url(), known)) {
            case Fetched.Failed(var reason) ->
                report(feed, now).failed(List.of(Problem.ofFile(reason).inWords(file(feed))));
            case Fetched.NotModified() -> report(feed, now).unchanged();
            case Fetched.Copy copy -> {
                try (copy) {
                    yield read(report(feed, now).of(copy, digest(copy.file())), last);
                }
            }
        };
        return keep(run);
    }

    private FeedRun read(Report report, @Nullable FeedRun last) {
        var sameAsLast = last != null && last.digest().equals(report.digest());
        if (last != null && sameAsLast && last.outcome() == Outcome.IMPORTED) {
            return report.unchanged();
        }
        var tally = new EnumMap<Published, Integer>(Published.class);
        var reading = publish(report, tally);
        var problems = inWords(reading, file(report.feed()));
        if (reading.failed()) {
            return report.failed(problems);
        }
        var live = activities.findBySourceAndEndedAtIsNull(report.feed().name());
        var gone = live.stream()
                .filter(activity -> !reading.ids().contains(activity.sourceId()))
                .toList();
        if (!gone.isEmpty() && !reading.everyIdKnown()) {
            problems.add(gone.size() + " activities are no longer listed. None was ended, because of the lines above "
                    + "that could not be read: they may be among them.");
            return report.done(Outcome.IMPORTED, tally, 0, problems);
        }
        if (gone.size() * 2 > live.size() && !sameAsLast) {
            problems.add(
                    gone.size() + " of " + live.size() + " activities are no longer listed. None was ended, as half "
                            + "a file looks like that. They will be when it is read the same again.");
            return report.done(Outcome.HELD, tally, 0, problems);
        }
        inBatches(gone, activity -> timetable.end(activity.id(), report.now()));
        return report.done(Outcome.IMPORTED, tally, gone.size(), problems);
    }

    private Reading publish(Report report, Map<Published, Integer> tally) {
        var batch = new ArrayList<Listing>();
        Consumer<Listing> publishOne =
                listing -> tally.merge(timetable.publish(listing, report.now()), 1, Integer::sum);
        try (var in = Files.newInputStream(report.copy().file())) {
            var reading = new CsvActivities(report.feed().name(), zone).read(in, listing -> {
                batch.add(listing);
                if (batch.size() == BATCH) {
                    inBatches(batch, publishOne);
                    batch.clear();
                }
            });
            inBatches(batch, publishOne);
            return reading;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> void inBatches(List<T> all, Consumer<T> each) {
        for (int i = 0; i < all.size(); i += BATCH) {
            var batch = all.subList(i, Math.min(i + BATCH, all.size()));
            transactions.executeWithoutResult(_ -> batch.forEach(each));
        }
    }

    private static List<String> inWords(Reading reading, String file) {
        var words = new ArrayList<String>();
        reading.problems().forEach(problem -> words.add(problem.inWords(file)));
        if (reading.problemCount() > words.size()) {
            words.add("… and " + (reading.problemCount() - words.size()) + " more.");
        }
        return words;
    }

    private FeedRun keep(FeedRun run) {
        transactions.executeWithoutResult(_ -> {
            runs.forgetUnchanged(run.feed(), run.startedAt());
            runs.insert(run);
            if (run.outcome() == Outcome.IMPORTED) {
                listings.renewed(run.feed(), run.startedAt());
            }
        });
        if (run.outcome() != Outcome.UNCHANGED) {
            LOG.info(
                    "Feed {}: {}; {} added, {} changed, {} ended, {} as before; {} lines in its report {}.",
                    run.feed(),
                    run.outcome(),
                    run.added(),
                    run.changed(),
                    run.ended(),
                    run.unchanged(),
                    run.problems().lines().count(),
                    run.id());
        }
        return run;
    }

    private Report report(Feed feed, Instant now) {
        return new Report(feed, now, null, "");
    }

    private static String file(Feed feed) {
        var path = feed.url().getSchemeSpecificPart();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String digest(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(READER.getBytes(StandardCharsets.UTF_8));
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /// A report being written.
    private record Report(Feed feed, Instant now, Fetched.@Nullable Copy copyOrNull, String digest) {

        Report of(Fetched.Copy copy, String itsDigest) {
            return new Report(feed, now, copy, itsDigest);
        }

        Fetched.Copy copy() {
            return Objects.requireNonNull(copyOrNull);
        }

        FeedRun failed(List<String> problems) {
            return new Report(feed, now, null, "").done(Outcome.FAILED, Map.of(), 0, problems);
        }

        FeedRun unchanged() {
            return done(Outcome.UNCHANGED, Map.of(), 0, List.of());
        }

        FeedRun done(Outcome outcome, Map<Published, Integer> tally, int ended, List<String> problems) {
            return new FeedRun(
                    Ids.at(now),
                    feed.name(),
                    now,
                    now,
                    outcome,
                    digest,
                    tally.getOrDefault(Published.ADDED, 0),
                    tally.getOrDefault(Published.CHANGED, 0),
                    ended,
                    tally.getOrDefault(Published.UNCHANGED, 0),
                    String.join("\n", problems),
                    feed.url().toString(),
                    copyOrNull == null ? "" : copyOrNull.etag(),
                    copyOrNull == null ? "" : copyOrNull.lastModified());
        }
    }
}
