package kith.community.signups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The places of a session: whatever changes who comes passes through here, one change at a time, and what comes free
/// is offered on at once.
@Component
class Places {

    private final WaitingLists lists;
    private final Sessions sessions;
    private final Activities activities;
    private final Questions questions;
    private final ApplicationEventPublisher events;
    private final Telling telling;
    private final Tasks tasks;
    private final QuietHours quietHours;
    private final WaitingListSettings settings;
    private final ServiceSettings service;

    Places(
            WaitingLists lists,
            Sessions sessions,
            Activities activities,
            Questions questions,
            ApplicationEventPublisher events,
            Telling telling,
            Tasks tasks,
            QuietHours quietHours,
            WaitingListSettings settings,
            ServiceSettings service) {
        this.lists = lists;
        this.sessions = sessions;
        this.activities = activities;
        this.questions = questions;
        this.events = events;
        this.telling = telling;
        this.tasks = tasks;
        this.quietHours = quietHours;
        this.settings = settings;
        this.service = service;
    }

    /// A session that is this transaction's alone, as it stands now.
    record Held(Session session, Activity activity, WaitingList list) {}

    /// @throws IllegalArgumentException when there is no such session
    @Transactional(propagation = Propagation.MANDATORY)
    public Held hold(UUID sessionId) {
        lists.lock(sessionId);
        var session = sessions.findById(sessionId).orElseThrow();
        return new Held(session, activities.findById(session.activityId()).orElseThrow(), lists.of(session));
    }

    /// Changes who comes, and offers what is free then to those whose turn it is; while it is paused, when it goes on.
    ///
    /// @return the list as it is now
    @Transactional(propagation = Propagation.MANDATORY)
    public WaitingList change(Held held, UnaryOperator<WaitingList> deed, Instant now) {
        var before = held.list();
        var after = held.session().cancelledAt() == null ? changed(held, deed, now) : deed.apply(before);
        lists.save(held.session().id(), before, after);
        closeQuestions(before, after, now);
        publish(held, before, after, now);
        askLeader(held, after, now);
        return after;
    }

    /// When it is too late for offers, what is free is anyone's.
    private WaitingList changed(Held held, UnaryOperator<WaitingList> deed, Instant now) {
        var offer = offer(held.session(), now);
        boolean possible = offer.told().isBefore(offer.until());
        var meant = deed.apply(possible ? held.list() : held.list().open());
        return possible ? offered(held, meant, offer, now) : meant.open();
    }

    /// Offers what is free to someone out of turn.
    @Transactional(propagation = Propagation.MANDATORY)
    public WaitingList offerTo(Held held, UUID signUp, Instant now) {
        return change(
                held,
                list -> list.offerTo(signUp, now, offer(held.session(), now).until()),
                now);
    }

    /// When an offer made now is read, and until when it holds: never beyond the start.
    private record Offer(Instant told, Instant until) {}

    private Offer offer(Session session, Instant now) {
        var until = quietHours.after(now, settings.offer());
        return new Offer(quietHours.next(now), until.isBefore(session.startsAt()) ? until : session.startsAt());
    }

    /// Whom no message reaches is passed over, and a person is asked to ring.
    private WaitingList offered(Held held, WaitingList meant, Offer offer, Instant now) {
        var told = new HashSet<>(held.list().inOrder());
        var list = meant.offer(now, offer.until());
        for (var next = untold(list, told); next.isPresent(); next = untold(list, told)) {
            told.add(next.get());
            if (!tell(held, next.get(), offer, now)) {
                list = list.pass(next.get().id()).offer(now, offer.until());
            }
        }
        return list;
    }

    private static Optional<SignUp> untold(WaitingList list, Set<SignUp> told) {
        return list.inOrder().stream()
                .filter(s -> s.state() == SignUp.State.OFFERED && !told.contains(s))
                .findFirst();
    }

    private boolean tell(Held held, SignUp signUp, Offer offer, Instant now) {
        var posting = telling.tell(signUp.personId(), notice(held, signUp, offer, now), now);
        if (posting.reachesNobody()) {
            tasks.add(
                    Task.Kind.NOT_TOLD,
                    signUp.personId(),
                    held.session().id(),
                    "A place came up, and no message reaches this person. Please ring.",
                    now);
            return false;
        }
        var read = posting instanceof Posting.Queued queued ? queued.dueAt() : now;
        questions.ask(signUp.personId(), Question.Kind.OFFER, List.of(signUp.id()), read, offer.until(), now);
        return true;
    }

    private Notice notice(Held held, SignUp signUp, Offer offer, Instant now) {
        var code = held.activity().code();
        return new Notice(
                "offer/" + Ids.at(now),
                Phrase.of(
                        "offer.made",
                        "party",
                        signUp.party(),
                        "title",
                        held.activity().title(),
                        "starts",
                        held.session().startsAt(),
                        "until",
                        until(offer)),
                List.of(
                        new Notice.Option("TAKE " + code, Phrase.of("offer.take-label")),
                        new Notice.Option("PASS " + code, Phrase.of("offer.pass-label"))),
                Draft.Purpose.SERVICE,
                now,
                offer.until());
    }

    /// "1pm" when that is on the day they read it, else "Thu 4 Mar 1pm".
    private Object until(Offer offer) {
        var until = offer.until().atZone(service.timeZone());
        var told = LocalDate.ofInstant(offer.told(), service.timeZone());
        return until.toLocalDate().equals(told) ? until.toLocalTime() : offer.until();
    }

    private void publish(Held held, WaitingList before, WaitingList after, Instant now) {
        var coming = after.coming();
        if (!coming.equals(before.coming())) {
            events.publishEvent(
                    new ComingChanged(held.session().id(), held.activity().id(), coming, now));
        }
    }

    private void closeQuestions(WaitingList before, WaitingList after, Instant now) {
        before.inOrder().stream()
                .filter(s -> s.state() == SignUp.State.OFFERED)
                .filter(s -> after.find(s.id()).filter(s::equals).isEmpty())
                .forEach(s -> questions.close(Question.Kind.OFFER, s.id(), now));
    }

    /// A place kept for a larger party that others could use is the leader's to decide on, once.
    private void askLeader(Held held, WaitingList after, Instant now) {
        if (!after.heldUp().isEmpty() && held.list().heldUp().isEmpty()) {
            tasks.add(
                    Task.Kind.PLACE_KEPT,
                    null,
                    held.session().id(),
                    "Places are free, but too few for the party whose turn it is. A smaller party waits behind them."
                            + " Offer it to them?",
                    now);
        }
    }
}
