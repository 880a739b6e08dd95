package kith.community.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.activities.Activities;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.WhereItIs;
import kith.community.directory.Edition.Candidate;
import kith.community.directory.Wish.Only;
import kith.community.places.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds what's on: near enough, at the right time, about the right thing.
@Service
public class Directory {

    private final Editions editions;
    private final Tables tables;
    private final Activities activities;
    private final Sessions sessions;

    Directory(Editions editions, Tables tables, Activities activities, Sessions sessions) {
        this.editions = editions;
        this.tables = tables;
        this.activities = activities;
        this.sessions = sessions;
    }

    /// The answers to a wish, near and soon ones first ([Ranking]); each activity once, at its first
    /// session that fits.
    ///
    /// Sees everything committed before, and how many places are left at this moment. The order is
    /// stable, so that the next page goes on where the last one ended.
    @Transactional(readOnly = true)
    public Finds search(Wish wish, Instant now) {
        var full = wish.only().contains(Only.PLACES_LEFT) ? tables.full(now, wish.to()) : Set.<UUID>of();
        var candidates = editions.current(now).candidates(wish, now, full);
        var page =
                candidates.list().stream().skip(wish.skip()).limit(wish.limit()).toList();
        boolean more = candidates.list().size() > (long) wish.skip() + wish.limit();
        return new Finds(asTheyAreNow(page), more, candidates.relaxed());
    }

    /// One session as it is now, whether or not it still takes place, and how far it is from somewhere.
    @Transactional(readOnly = true)
    public Optional<Find> look(UUID sessionId, double latitude, double longitude) {
        var from = new Place("", latitude, longitude, 0);
        return sessions.findById(sessionId)
                .flatMap(session -> activities
                        .findById(session.activityId())
                        .map(activity ->
                                new Find(activity, session, Edition.metres(from, WhereItIs.toAnyone(activity)))));
    }

    private List<Find> asTheyAreNow(List<Candidate> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        var rows = sessions.findByIdIn(page.stream().map(Candidate::sessionId).toList()).stream()
                .filter(session -> session.cancelledAt() == null)
                .collect(Collectors.toMap(Session::id, Function.identity()));
        return page.stream()
                .flatMap(found -> Stream.ofNullable(rows.get(found.sessionId()))
                        .map(session -> new Find(found.entry().activity().at(session), session, found.metres())))
                .toList();
    }
}
