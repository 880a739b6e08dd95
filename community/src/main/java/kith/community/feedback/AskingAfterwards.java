package kith.community.feedback;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.uuid;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.community.attendance.AttendanceSettings;
import kith.community.attendance.RollPlan;
import kith.community.needs.Need;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Telling;
import kith.community.people.Addresses;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks those who came how it was, and those who did not what got in the way; only whom a leader has marked, once for a
/// session, and not every week. Nobody is rung for it.
@Service
public class AskingAfterwards {

    /// What got in the way, in the order of its numbers.
    public static final List<Need.Kind> REASONS =
            List.of(Need.Kind.TRANSPORT, Need.Kind.HEALTH, Need.Kind.NERVES, Need.Kind.FORGOT, Need.Kind.OTHER);

    public static final int BEST = 5;

    /// What is longer ago is not asked about any more.
    private static final Duration FRESH = Duration.ofDays(7);

    private static final Duration ANSWERABLE = Duration.ofDays(14);
    private static final Duration USEFUL = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final AttendanceSettings settings;
    private final RollPlan plan;
    private final Addresses addresses;
    private final Telling telling;
    private final Questions questions;

    AskingAfterwards(
            JdbcClient jdbc,
            AttendanceSettings settings,
            QuietHours quietHours,
            Addresses addresses,
            Telling telling,
            Questions questions) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.plan = new RollPlan(settings, quietHours);
        this.addresses = addresses;
        this.telling = telling;
        this.questions = questions;
    }

    /// Someone to be asked about a session.
    ///
    /// @param came whether they did
    public record Visit(UUID signUp, UUID person, boolean came, String title, Instant startsAt, Instant markedAt) {}

    /// Whom to ask now.
    @Transactional(readOnly = true)
    public List<Visit> due(Instant now) {
        return marked(now).stream().filter(visit -> !at(visit).isAfter(now)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Instant> nextAfter(Instant now) {
        return marked(now).stream().map(this::at).filter(at -> at.isAfter(now)).min(Comparator.naturalOrder());
    }

    private Instant at(Visit visit) {
        return visit.came() ? plan.howAt(visit.markedAt()) : plan.missedAt(visit.markedAt());
    }

    /// Everyone marked of late who was not asked, neither about this nor about much the same in the last weeks. The
    /// leader knows how it was.
    private List<Visit> marked(Instant now) {
        return jdbc.sql("""
                        select e.sign_up_id, u.person_id, e.came, a.title, s.starts_at, r.marked_at
                        from rolls r join roll_entries e on e.session_id = r.session_id
                        join sign_ups u on u.id = e.sign_up_id
                        join sessions s on s.id = r.session_id join activities a on a.id = s.activity_id
                        where r.marked_at > :since and s.ends_at > :since and e.came is not null and u.person_id <> r.leader_id
                          and not exists (select 1 from feedback f where f.sign_up_id = u.id)
                          and not exists (select 1 from missed_visits m where m.sign_up_id = u.id)
                          and not (e.came = true and exists (
                            select 1 from feedback f join sign_ups fu on fu.id = f.sign_up_id
                            join sessions fs on fs.id = fu.session_id
                            where fu.person_id = u.person_id and fs.activity_id = s.activity_id
                              and f.asked_at > :feedback))
                          and not (e.came = false and exists (
                            select 1 from missed_visits m join sign_ups mu on mu.id = m.sign_up_id
                            where mu.person_id = u.person_id and m.asked_at > :missed))
                        order by r.marked_at, s.starts_at, e.number""")
                .param("since", now.minus(FRESH).toEpochMilli())
                .param("feedback", now.minus(settings.feedbackEvery()).toEpochMilli())
                .param("missed", now.minus(settings.missedEvery()).toEpochMilli())
                .query((row, _) -> new Visit(
                        uuid(row, "sign_up_id"),
                        uuid(row, "person_id"),
                        row.getBoolean("came"),
                        row.getString("title"),
                        instant(row, "starts_at"),
                        instant(row, "marked_at")))
                .list();
    }

    /// Asks one of them, once.
    @Transactional
    public void ask(Visit visit, Instant now) {
        var table = visit.came() ? "feedback" : "missed_visits";
        boolean anew = jdbc.sql("insert into " + table + """
                         (sign_up_id, asked_at, words) values (:signUp, :now, '')
                        on conflict (sign_up_id) do nothing""")
                        .param("signUp", visit.signUp())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
        boolean byMessage = addresses
                .toWriteTo(visit.person())
                .filter(to -> !to.channel().isSpoken())
                .isPresent();
        if (anew && byMessage) {
            put(visit, now);
        }
    }

    private void put(Visit visit, Instant now) {
        var posting = telling.tell(
                visit.person(),
                new Notice(
                        (visit.came() ? "feedback/" : "missed/") + visit.signUp(),
                        Phrase.of(
                                visit.came() ? "feedback.how" : "feedback.missed",
                                "title",
                                visit.title(),
                                "starts",
                                visit.startsAt()),
                        visit.came() ? scores(visit.signUp()) : reasons(visit.signUp()),
                        Draft.Purpose.ANNOUNCEMENT,
                        now,
                        now.plus(USEFUL)),
                now);
        if (posting instanceof Posting.Queued queued) {
            questions.ask(
                    visit.person(),
                    visit.came() ? Question.Kind.FEEDBACK : Question.Kind.MISSED,
                    List.of(visit.signUp()),
                    queued.dueAt(),
                    queued.dueAt().plus(ANSWERABLE),
                    now);
        }
    }

    private static List<Notice.Option> scores(UUID signUp) {
        return IntStream.rangeClosed(1, BEST)
                .mapToObj(score -> new Notice.Option(
                        AfterwardsButtons.rate(score, signUp), Phrase.of("feedback.score-label", "score", score)))
                .toList();
    }

    private static List<Notice.Option> reasons(UUID signUp) {
        var options = new ArrayList<Notice.Option>();
        for (Need.Kind kind : REASONS) {
            var key = "feedback.reason." + kind.name().toLowerCase(Locale.ROOT);
            options.add(new Notice.Option(
                    AfterwardsButtons.kept(kind, signUp),
                    Phrase.of(key),
                    Phrase.of("feedback.reason-line", "number", options.size() + 1, "reason", Phrase.of(key))));
        }
        return options;
    }
}
