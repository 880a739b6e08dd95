package kith.community.calls;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kith.community.outbox.MessageMoved;
import kith.community.outbox.Receipt;
import kith.community.outbox.Receipts;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a provider tells of the calls we placed. It may tell late, twice, out of order, or before our own
/// commit: a call only ever moves forward, and ends once.
@Service
public class FollowingCalls {

    private final JdbcClient jdbc;
    private final Receipts receipts;
    private final ApplicationEventPublisher events;

    FollowingCalls(JdbcClient jdbc, Receipts receipts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.receipts = receipts;
        this.events = events;
    }

    /// Who picked up.
    public enum AnsweredBy {
        PERSON,
        MACHINE
    }

    /// How a provider says a call ended.
    public enum End {
        /// It had been answered; who hung up is not known.
        HUNG_UP,
        BUSY,
        NO_ANSWER,
        FAILED
    }

    /// It has come this far.
    ///
    /// @param state [CallState#PLACED], [CallState#RINGING] or [CallState#IN_PROGRESS]; the end is told by [#ended]
    @Transactional
    public void reached(UUID id, CallState state, @Nullable String providerId, Instant now) {
        if (state == CallState.ENDED) {
            throw new IllegalArgumentException("The end of call " + id + " is told with how it ended.");
        }
        open(id, now);
        advance(id, state, providerId, now);
        if (providerId != null) {
            receipts.take(receipt(id, providerId, Receipt.Progress.ACCEPTED, ""), now);
        }
    }

    /// It was picked up. What was a machine once stays one.
    @Transactional
    public void answered(UUID id, AnsweredBy by, @Nullable String providerId, Instant now) {
        reached(id, CallState.IN_PROGRESS, providerId, now);
        jdbc.sql(
                        "update calls set answered_by = :by where id = :id and (answered_by is null or answered_by = 'PERSON')")
                .param("by", by.name())
                .param("id", id)
                .update();
    }

    /// A key was pressed that meant something.
    @Transactional
    public void keyed(UUID id, Instant now) {
        jdbc.sql("update calls set keyed_at = coalesce(keyed_at, :now) where id = :id")
                .param("now", now.toEpochMilli())
                .param("id", id)
                .update();
    }

    /// It is over.
    ///
    /// @param code the provider's error code, empty when there is none
    @Transactional
    public void ended(UUID id, End end, @Nullable String providerId, String code, Instant now) {
        open(id, now);
        var outcome = end(id, end, now);
        if (providerId != null) {
            var progress = outcome.wasHeard() ? Receipt.Progress.DELIVERED : Receipt.Progress.FAILED;
            receipts.take(receipt(id, providerId, progress, code.isEmpty() ? outcome.name() : code), now);
        }
    }

    /// The provider was asked what became of it, and could not say just now.
    @Transactional
    public void asked(UUID id, Instant now) {
        jdbc.sql("update calls set asked_at = :now where id = :id and ended_at is null")
                .param("now", now.toEpochMilli())
                .param("id", id)
                .update();
    }

    /// The outbox has handed it over, or never will.
    @EventListener
    void moved(MessageMoved moved) {
        if (!moved.to().channel().isSpoken()) {
            return;
        }
        open(moved.id(), moved.at());
        switch (moved.state()) {
            case ACCEPTED, SENT, DELIVERED -> advance(moved.id(), CallState.PLACED, moved.providerId(), moved.at());
            case WITHHELD, EXPIRED, FAILED, UNKNOWN -> end(moved.id(), End.FAILED, moved.at());
            default -> throw new IllegalArgumentException("Call " + moved.id() + " is not over: " + moved.state());
        }
    }

    private void open(UUID id, Instant now) {
        jdbc.sql("""
                        insert into calls (id, post_key, person_id, number, state, tries, placed_at)
                        select o.id, o.post_key, o.person_id, o.address, 'PLACED', o.tries, :now from outbox o
                        where o.id = :id and o.channel = 'VOICE'
                        on conflict (id) do nothing""").param("id", id).param("now", now.toEpochMilli()).update();
    }

    private void advance(UUID id, CallState state, @Nullable String providerId, Instant now) {
        jdbc.sql("""
                        update calls set provider_id = coalesce(provider_id, :providerId),
                            tries = (select o.tries from outbox o where o.id = calls.id),
                            answered_at = case when :state = 'IN_PROGRESS' then coalesce(answered_at, :now)
                                else answered_at end,
                            state = case when state in (:behind) then :state else state end
                        where id = :id""")
                .param("providerId", providerId)
                .param("state", state.name())
                .param("behind", state.behind().isEmpty() ? List.of("") : state.behind())
                .param("now", now.toEpochMilli())
                .param("id", id)
                .update();
    }

    /// Tells the rest of the house, the first time.
    private CallOutcome end(UUID id, End end, Instant now) {
        boolean first = jdbc.sql("""
                                update calls set state = 'ENDED', ended_at = :now,
                                    tries = (select o.tries from outbox o where o.id = calls.id),
                                    outcome = case when keyed_at is not null then 'ANSWERED_WITH_KEY'
                                        when answered_by = 'MACHINE' then 'MACHINE'
                                        else :otherwise end
                                where id = :id and ended_at is null""")
                        .param("otherwise", otherwise(end).name())
                        .param("now", now.toEpochMilli())
                        .param("id", id)
                        .update()
                == 1;
        var call = jdbc.sql("select * from calls where id = ?")
                .param(id)
                .query(Calls::row)
                .optional();
        if (first && call.isPresent()) {
            var over = call.get();
            events.publishEvent(new CallEnded(id, over.key(), over.personId(), outcome(over), now));
        }
        return call.map(FollowingCalls::outcome).orElse(otherwise(end));
    }

    private static CallOutcome outcome(Call call) {
        return Objects.requireNonNull(call.outcome());
    }

    private static CallOutcome otherwise(End end) {
        return switch (end) {
            case HUNG_UP -> CallOutcome.NO_KEY;
            case BUSY -> CallOutcome.BUSY;
            case NO_ANSWER -> CallOutcome.NO_ANSWER;
            case FAILED -> CallOutcome.FAILED;
        };
    }

    private static Receipt receipt(UUID id, String providerId, Receipt.Progress progress, String code) {
        return new Receipt(ChannelKind.VOICE, id, providerId, progress, code, null);
    }
}
