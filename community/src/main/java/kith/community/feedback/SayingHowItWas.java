package kith.community.feedback;

import static kith.community.storage.Columns.uuid;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.people.Companions;
import kith.community.people.Consents;
import kith.community.people.KnownAddress;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what people say of a session: how it was, whether we may quote that, or what got in the way.
@Service
public class SayingHowItWas {

    /// That their words may be quoted, by their first name.
    private static final String QUOTES = "QUOTES";

    private static final int LONGEST_WORDS = 400;
    private static final Duration ANSWERABLE = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Companions companions;
    private final Consents consents;
    private final Needs needs;
    private final Questions questions;

    SayingHowItWas(JdbcClient jdbc, Companions companions, Consents consents, Needs needs, Questions questions) {
        this.jdbc = jdbc;
        this.companions = companions;
        this.consents = consents;
        this.needs = needs;
        this.questions = questions;
    }

    /// What was kept.
    public enum Kept {
        /// A score, and no words yet.
        SCORE,
        /// Words, perhaps with a score: whether they may be quoted is asked.
        WORDS,
        /// It was not theirs to answer, or they were not asked.
        NOT_THEIRS
    }

    /// @param score null when none was said
    /// @param words empty when none were said
    @Transactional
    public Kept say(KnownAddress address, UUID signUp, @Nullable Integer score, String words, Instant now) {
        var theirs = visit("feedback", address, signUp);
        if (theirs.isEmpty()) {
            return Kept.NOT_THEIRS;
        }
        jdbc.sql("""
                        update feedback set score = coalesce(:score, score), answered_at = coalesce(answered_at, :now),
                            words = case when :words = '' then words else :words end
                        where sign_up_id = :signUp""")
                .param("score", score)
                .param("words", shortened(words))
                .param("now", now.toEpochMilli())
                .param("signUp", signUp)
                .update();
        questions.close(Question.Kind.FEEDBACK, signUp, now);
        if (words.isBlank()) {
            return Kept.SCORE;
        }
        questions.close(Question.Kind.FEEDBACK_QUOTE, signUp, now);
        questions.ask(
                theirs.get().person(), Question.Kind.FEEDBACK_QUOTE, List.of(signUp), now, now.plus(ANSWERABLE), now);
        return Kept.WORDS;
    }

    /// @param said for the record
    /// @return false when it was not theirs to answer
    @Transactional
    public boolean letQuote(KnownAddress address, UUID signUp, boolean yes, String said, Instant now) {
        var theirs = visit("feedback", address, signUp);
        theirs.ifPresent(visit -> {
            questions.close(Question.Kind.FEEDBACK_QUOTE, signUp, now);
            consents.record(visit.person(), address.channel(), QUOTES, yes, "own message", shortened(said), now);
            jdbc.sql("update feedback set quote = :yes where sign_up_id = :signUp")
                    .param("yes", yes)
                    .param("signUp", signUp)
                    .update();
        });
        return theirs.isPresent();
    }

    /// What got in the way is a need. What is said again is counted once.
    ///
    /// @param kind null for nothing that they would say
    /// @return false when it was not theirs to answer
    @Transactional
    public boolean gotInTheWay(KnownAddress address, UUID signUp, Need.@Nullable Kind kind, String words, Instant now) {
        var theirs = visit("missed_visits", address, signUp);
        if (theirs.isEmpty()) {
            return false;
        }
        var visit = theirs.get();
        jdbc.sql("""
                        update missed_visits set reason = coalesce(:reason, reason), answered_at = :now,
                            words = case when :words = '' then words else :words end
                        where sign_up_id = :signUp""")
                .param("reason", kind == null ? null : kind.name())
                .param("words", shortened(words))
                .param("now", now.toEpochMilli())
                .param("signUp", signUp)
                .update();
        boolean known = needs.findByPersonIdOrderByAt(visit.person()).stream()
                .anyMatch(need -> need.kind() == kind && visit.session().equals(need.sessionId()));
        if (kind != null && !known) {
            needs.record(visit.person(), kind, visit.session(), now);
        }
        questions.close(Question.Kind.MISSED, signUp, now);
        return true;
    }

    private record Visited(UUID person, UUID session) {}

    /// What they were asked about, where its answer may come from this address.
    private Optional<Visited> visit(String table, KnownAddress address, UUID signUp) {
        return jdbc.sql("select u.person_id, u.session_id from sign_ups u join " + table
                        + " t on t.sign_up_id = u.id where u.id = ?")
                .param(signUp)
                .query((row, _) -> new Visited(uuid(row, "person_id"), uuid(row, "session_id")))
                .optional()
                .filter(visit -> companions.at(address.address()).stream()
                        .anyMatch(one -> one.personId().equals(visit.person())));
    }

    private static String shortened(String words) {
        var text = words.strip();
        return text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) : text;
    }
}
