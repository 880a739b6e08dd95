package kith.community.broadcasts;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.uuid;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.places.Slips;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people say back to a broadcast goes to whoever wrote it, and an answer goes back to them: by first names, and
/// neither sees the other's number.
@Service
public class Replying {

    /// So long after a broadcast what someone writes may be about it.
    private static final Duration THREAD = Duration.ofDays(3);

    /// So long a leader may answer.
    private static final Duration ANSWERABLE = Duration.ofDays(14);

    /// An answer that comes so soon continues a talk, at whatever hour.
    private static final Duration A_TALK = Duration.ofHours(1);

    /// Networks block who sends many texts to one number; beyond this, replies come together, once an hour.
    static final int MOST_AN_HOUR = 10;

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int MOST_TOGETHER = 8;
    private static final int LONGEST_WORDS = 600;
    private static final int SHORTEST_SLIP = 5;
    private static final Pattern WHOM = Pattern.compile("^\\s*(?:to\\s+)?([^\\s:,]+)[\\s:,]*(.*)$", Pattern.DOTALL);

    private final JdbcClient jdbc;
    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Broadcasting broadcasting;
    private final Telling telling;
    private final Tasks tasks;

    Replying(
            JdbcClient jdbc,
            Broadcasts broadcasts,
            Recipients recipients,
            Broadcasting broadcasting,
            Telling telling,
            Tasks tasks) {
        this.jdbc = jdbc;
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.broadcasting = broadcasting;
        this.telling = telling;
        this.tasks = tasks;
    }

    /// What one of the people at an address last heard from a leader, if it is not too long ago to be answered.
    @Transactional(readOnly = true)
    public Optional<Heard> lastHeard(Collection<UUID> people, Instant now) {
        return people.isEmpty() ? Optional.empty() : recipients.lastTo(people, now.minus(THREAD));
    }

    /// Keeps what someone wrote, and tells the leader. Where they lead no more, it is a task.
    ///
    /// @return the leader's first name
    @Transactional
    public String passOn(UUID broadcastId, UUID person, String words, Instant now) {
        var broadcast = broadcasts.findById(broadcastId).orElseThrow();
        var id = Ids.at(now);
        jdbc.sql("""
                        insert into broadcast_replies (id, broadcast_id, person_id, number, words, at)
                        values (:id, :broadcast, :person, (
                            select coalesce(max(r.number), 0) + 1 from broadcast_replies r
                            join broadcasts b on b.id = r.broadcast_id
                            where b.person_id = :leader and r.at > :since), :words, :now)""")
                .param("id", id)
                .param("broadcast", broadcastId)
                .param("person", person)
                .param("leader", broadcast.personId())
                .param("since", now.minus(ANSWERABLE).toEpochMilli())
                .param("words", words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS))
                .param("now", now.toEpochMilli())
                .update();
        if (toldInTheLastHour(broadcast.personId(), now) < MOST_AN_HOUR) {
            tellLeader(broadcast.personId(), now);
        }
        return broadcast.sender();
    }

    /// The leaders who were not told at once what people say, because so many wrote, and may be told now.
    @Transactional(readOnly = true)
    public List<UUID> waiting(Instant now) {
        return leadersWithUntold().stream()
                .filter(leader -> toldInTheLastHour(leader, now) < MOST_AN_HOUR)
                .toList();
    }

    /// Tells one of them.
    @Transactional
    public void catchUp(UUID leader, Instant now) {
        if (toldInTheLastHour(leader, now) < MOST_AN_HOUR) {
            tellLeader(leader, now);
        }
    }

    /// The next moment at which a leader may be told of what waits.
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfter(Instant now) {
        return leadersWithUntold().isEmpty() ? Optional.empty() : Optional.of(now.plus(AN_HOUR));
    }

    private List<UUID> leadersWithUntold() {
        return jdbc.sql("""
                        select distinct b.person_id from broadcast_replies r join broadcasts b on b.id = r.broadcast_id
                        where r.told_at is null""").query((row, _) -> uuid(row, "person_id")).list();
    }

    private int toldInTheLastHour(UUID leader, Instant now) {
        return jdbc.sql("""
                        select count(distinct r.told_at) from broadcast_replies r
                        join broadcasts b on b.id = r.broadcast_id
                        where b.person_id = ? and r.told_at > ?""")
                .params(leader, now.minus(AN_HOUR).toEpochMilli())
                .query(Integer.class)
                .single();
    }

    /// A reply as it stands on record.
    private record Reply(
            UUID id,
            UUID broadcast,
            UUID person,
            int number,
            String firstName,
            String about,
            String words,
            Instant at) {}

    private void tellLeader(UUID leader, Instant now) {
        var untold = replies("b.person_id = :leader and r.told_at is null and r.at <= :at", leader, now).stream()
                .limit(MOST_TOGETHER)
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        var recent = replies("b.person_id = :leader and r.at > :at", leader, now.minus(ANSWERABLE));
        var lines = new ArrayList<Phrase>();
        for (var reply : untold) {
            lines.add(Phrase.of(
                    "broadcast.reply",
                    "hasName",
                    reply.firstName().isBlank() ? "no" : "yes",
                    "name",
                    reply.firstName(),
                    "about",
                    reply.about(),
                    "words",
                    reply.words(),
                    "handle",
                    handle(reply, recent)));
        }
        var words = lines.reversed().stream()
                .reduce((later, first) -> Phrase.of("broadcast.lines", "first", first, "later", later))
                .orElseThrow();
        var broadcast = broadcasts.findById(untold.getFirst().broadcast()).orElseThrow();
        var notice = new Notice(
                "broadcast-reply/" + untold.getFirst().id(),
                words,
                List.of(),
                broadcasting.isUrgent(broadcast, now) ? Draft.Purpose.URGENT : Draft.Purpose.SERVICE,
                now,
                null);
        var posting = broadcasting.isByALeader(broadcast)
                ? telling.tell(leader, notice, now)
                : new Posting.Withheld(Posting.Reason.NOT_STAFF);
        if (posting.reachesNobody()) {
            untold.forEach(reply -> tasks.add(
                    Task.Kind.REPLY_NOT_READ,
                    reply.person(),
                    null,
                    "Answered what a leader wrote, and no message reaches the leader.",
                    now));
        }
        jdbc.sql("update broadcast_replies set told_at = :now where id in (:ids)")
                .param("now", now.toEpochMilli())
                .param("ids", untold.stream().map(Reply::id).toList())
                .update();
    }

    /// By what a leader answers it: the name, where only one of that name wrote; else the number.
    private static String handle(Reply reply, List<Reply> recent) {
        boolean unique = !reply.firstName().isBlank()
                && recent.stream()
                        .filter(other -> other.firstName().equalsIgnoreCase(reply.firstName()))
                        .allMatch(other -> other.person().equals(reply.person()));
        return unique && !reply.firstName().contains(" ")
                ? reply.firstName().toUpperCase(Locale.ROOT)
                : String.valueOf(reply.number());
    }

    /// A leader answers someone who wrote.
    ///
    /// @param rest whom, by first name or number, and then what
    @Transactional
    public ReplyAnswered answer(UUID leader, String rest, Instant now) {
        var said = WHOM.matcher(rest);
        if (!said.matches()) {
            return new ReplyAnswered.Nobody("");
        }
        var whom = said.group(1);
        var meant = meant(whom, replies("b.person_id = :leader and r.at > :at", leader, now.minus(ANSWERABLE)));
        var people = meant.stream().map(Reply::person).distinct().toList();
        if (people.size() > 1) {
            return new ReplyAnswered.Which(meant.stream()
                    .collect(Collectors.toMap(Reply::person, reply -> reply, (older, newer) -> newer))
                    .values()
                    .stream()
                    .map(reply -> new ReplyAnswered.Said(reply.number(), reply.firstName(), reply.about()))
                    .sorted(Comparator.comparingInt(ReplyAnswered.Said::number))
                    .toList());
        }
        if (people.isEmpty()) {
            return new ReplyAnswered.Nobody(whom);
        }
        var reply = meant.getLast();
        return said.group(2).isBlank()
                ? new ReplyAnswered.NoWords(reply.firstName())
                : answer(reply, said.group(2).strip(), now);
    }

    private static List<Reply> meant(String whom, List<Reply> recent) {
        if (whom.chars().allMatch(Character::isDigit)) {
            return recent.stream()
                    .filter(reply -> String.valueOf(reply.number()).equals(whom))
                    .toList();
        }
        var exact = recent.stream()
                .filter(reply -> reply.firstName().equalsIgnoreCase(whom))
                .toList();
        return !exact.isEmpty() || whom.length() < SHORTEST_SLIP
                ? exact
                : recent.stream()
                        .filter(reply -> Slips.between(
                                        reply.firstName().toLowerCase(Locale.ROOT), whom.toLowerCase(Locale.ROOT), 1)
                                <= 1)
                        .toList();
    }

    private ReplyAnswered answer(Reply reply, String words, Instant now) {
        var broadcast = broadcasts.findById(reply.broadcast()).orElseThrow();
        boolean goesOn = reply.at().plus(A_TALK).isAfter(now);
        var posting = telling.tell(
                reply.person(),
                new Notice(
                        "broadcast-answer/" + Ids.at(now),
                        Phrase.of(
                                "broadcast.answer",
                                "sender",
                                broadcast.sender(),
                                "group",
                                broadcast.onBehalf(),
                                "words",
                                words),
                        List.of(),
                        goesOn ? Draft.Purpose.ANSWER : Draft.Purpose.SERVICE,
                        now,
                        null),
                now);
        if (posting.reachesNobody()) {
            return new ReplyAnswered.Unreached(reply.firstName());
        }
        jdbc.sql("update broadcast_replies set answered_at = ? where id = ?")
                .params(now.toEpochMilli(), reply.id())
                .update();
        return new ReplyAnswered.Answered(reply.firstName());
    }

    private List<Reply> replies(String which, UUID leader, Instant at) {
        return jdbc.sql("""
                        select r.*, b.about, p.first_name from broadcast_replies r
                        join broadcasts b on b.id = r.broadcast_id join people p on p.id = r.person_id
                        where %s order by r.at, r.number""".formatted(which))
                .param("leader", leader)
                .param("at", at.toEpochMilli())
                .query((row, _) -> new Reply(
                        uuid(row, "id"),
                        uuid(row, "broadcast_id"),
                        uuid(row, "person_id"),
                        row.getInt("number"),
                        row.getString("first_name"),
                        row.getString("about"),
                        row.getString("words"),
                        instant(row, "at")))
                .list();
    }
}
