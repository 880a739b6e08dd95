package kith.bot.reception;

import java.time.Clock;
import java.time.Instant;
import kith.community.people.GettingToKnow;
import kith.community.storage.GroupCommit;
import kith.community.storage.KillPoint;
import kith.community.storage.TransientFailure;
import kith.community.storage.Wordless;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// Takes in each message in one transaction: inbox, person, talk, deeds, answers. All of it is committed, or nothing.
///
/// A message that our own code fails on is not given back to the provider, who would only repeat it: it is kept, the
/// person is told that it was our fault, and a task is left. Where that fails too, the message is kept alone.
@Service
class FrontDesk implements Reception {

    private static final Logger log = LoggerFactory.getLogger(FrontDesk.class);

    /// Two taps at the same instant may collide on PostgreSQL; the second then sees what the first has done.
    private static final int TRIES = 3;

    private final Clock clock;
    private final GroupCommit commits;
    private final Inbox inbox;
    private final GettingToKnow gettingToKnow;
    private final Talks talks;
    private final Conversing conversing;
    private final Tasks tasks;

    FrontDesk(
            Clock clock,
            GroupCommit commits,
            Inbox inbox,
            GettingToKnow gettingToKnow,
            Talks talks,
            Conversing conversing,
            Tasks tasks) {
        this.clock = clock;
        this.commits = commits;
        this.inbox = inbox;
        this.gettingToKnow = gettingToKnow;
        this.talks = talks;
        this.conversing = conversing;
        this.tasks = tasks;
    }

    @Override
    public void receive(Inbound inbound) {
        var now = clock.instant();
        try {
            answer(inbound, now, TRIES);
            KillPoint.RECEIVED.reached();
        } catch (RuntimeException e) {
            noteFault(inbound, e, now);
        }
    }

    private void answer(Inbound inbound, Instant now, int tries) {
        try {
            commits.commitAwaited(() -> answer(inbound, now));
        } catch (DuplicateKeyException e) {
            if (tries <= 1) {
                throw e;
            }
            answer(inbound, now, tries - 1);
        }
    }

    private void answer(Inbound inbound, Instant now) {
        var opening = opening(inbound, now);
        if (inbox.take(inbound, opening.owner().person().id(), Inbox.Result.HANDLED, now)) {
            conversing.answer(inbound, opening, now);
            KillPoint.HEARD.reached();
        }
    }

    private Opening opening(Inbound inbound, Instant now) {
        gettingToKnow.hear(inbound.from(), inbound.firstName(), now);
        return talks.open(inbound.from());
    }

    /// @throws RuntimeException what went wrong, when that may pass by itself or nothing could be noted
    private void noteFault(Inbound inbound, RuntimeException fault, Instant now) {
        if (TransientFailure.is(fault)) {
            throw fault;
        }
        log.error("Message {} of {} could not be handled.", inbound.providerId(), inbound.from(), Wordless.of(fault));
        try {
            commits.commitAwaited(() -> apologise(inbound, now));
        } catch (RuntimeException e) {
            if (TransientFailure.is(e)) {
                throw e;
            }
            log.error("Nobody could be told of message {}.", inbound.providerId(), Wordless.of(e));
            commits.commitAwaited(() -> inbox.take(inbound, null, Inbox.Result.FAILED, now));
        }
    }

    private void apologise(Inbound inbound, Instant now) {
        var who = gettingToKnow.whoWritesFrom(inbound.from(), inbound.firstName(), now);
        if (inbox.take(inbound, who.person().id(), Inbox.Result.FAILED, now)) {
            tasks.add(
                    Task.Kind.OUR_FAULT,
                    who.person().id(),
                    null,
                    "A message could not be handled. It is in the inbox as " + inbound.providerId() + ".",
                    now);
            conversing.apologise(inbound, who, now);
        }
    }
}
