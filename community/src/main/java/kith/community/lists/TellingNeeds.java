package kith.community.lists;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.people.Companions;
import kith.community.people.Consents;
import kith.community.people.KnownAddress;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what people on a list say they need.
@Service
public class TellingNeeds {

    /// So long more may be added to what was said.
    private static final Duration MORE = Duration.ofHours(1);

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LONGEST_WORDING = 400;

    private final Lists lists;
    private final Needs needs;
    private final Companions companions;
    private final Consents consents;
    private final Questions questions;
    private final Telling telling;

    TellingNeeds(
            Lists lists, Needs needs, Companions companions, Consents consents, Questions questions, Telling telling) {
        this.lists = lists;
        this.needs = needs;
        this.companions = companions;
        this.consents = consents;
        this.questions = questions;
        this.telling = telling;
    }

    /// What was kept.
    public enum Told {
        KEPT,
        NOTHING_NEEDED,
        WRONG_NUMBER,
        /// It was not theirs to answer.
        NOT_THEIRS
    }

    /// Someone on a list says what they need.
    ///
    /// @param listed their row on the list
    /// @param kinds  what they need; empty for nothing
    @Transactional
    public Told tell(KnownAddress address, UUID listed, Set<Need.Kind> kinds, Instant now) {
        var it = lists.find(listed).orElse(null);
        if (it == null || !isReachedAt(address, it.personId())) {
            return Told.NOT_THEIRS;
        }
        end(it, now);
        var open = needs.findByPersonIdOrderByAt(it.personId()).stream()
                .filter(Need::isToBeDone)
                .map(Need::kind)
                .toList();
        if (kinds.isEmpty()) {
            if (open.isEmpty()) {
                lists.move(listed, ListState.NOTHING, null, now);
            }
            return Told.NOTHING_NEEDED;
        }
        kinds.stream()
                .filter(kind -> !open.contains(kind))
                .sorted()
                .forEach(kind -> needs.open(it.personId(), kind, now));
        lists.move(listed, ListState.NEEDS, null, now);
        lists.startedBy(it.listId()).ifPresent(worker -> tellWorker(worker, now));
        questions.ask(it.personId(), Question.Kind.LIST_NEEDS, List.of(listed), now, now.plus(MORE), now);
        return Told.KEPT;
    }

    /// Once an hour, for all that was said in it.
    private void tellWorker(UUID worker, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS).plus(AN_HOUR);
        telling.tell(
                worker,
                new Notice(
                        "needs-told/" + worker + "/" + hour.getEpochSecond(),
                        Phrase.of("list.needs-came"),
                        List.of(),
                        Draft.Purpose.SERVICE,
                        hour,
                        hour.plus(A_DAY)),
                now);
    }

    /// Whoever reads our message is not the one on the list. Nothing more is written there for them.
    ///
    /// @param said kept on record
    @Transactional
    public Told isNotThem(KnownAddress address, UUID listed, String said, Instant now) {
        var it = lists.find(listed).orElse(null);
        if (it == null || !isReachedAt(address, it.personId())) {
            return Told.NOT_THEIRS;
        }
        end(it, now);
        consents.record(
                it.personId(),
                address.channel(),
                Consents.MESSAGES,
                false,
                "own message",
                said.length() > LONGEST_WORDING ? said.substring(0, LONGEST_WORDING) : said,
                now);
        lists.move(listed, ListState.WRONG_NUMBER, null, now);
        return Told.WRONG_NUMBER;
    }

    /// They want to be rung: the list shows it, where that is their answer.
    @Transactional
    public void wantsToBeRung(UUID person, Instant now) {
        questions.open(person, now).stream()
                .filter(question -> question.kind() == Question.Kind.LIST_NEEDS)
                .flatMap(question -> lists.find(question.subject()).stream())
                .filter(it -> it.state() == ListState.ASKED)
                .forEach(it -> {
                    end(it, now);
                    lists.move(it.id(), ListState.RING_ME, null, now);
                });
    }

    private void end(Listed it, Instant now) {
        questions.close(Question.Kind.LIST_NEEDS, it.id(), now);
    }

    private boolean isReachedAt(KnownAddress address, UUID person) {
        return companions.at(address.address()).stream()
                .anyMatch(one -> one.personId().equals(person));
    }
}
