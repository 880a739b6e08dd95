package kith.bot.channels.simulator;

import java.time.Instant;
import java.util.List;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content;
import kith.bot.reception.Reception;
import kith.community.outbox.Draft;
import kith.community.outbox.Draft.Purpose;
import kith.community.outbox.Message;
import kith.community.outbox.Message.Ask;
import kith.community.outbox.Message.Choice;
import kith.community.outbox.Outbox;
import kith.community.people.GettingToKnow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A front desk that says back what it heard, with two choices; `later` is answered in two hours.
record Echo(JdbcClient jdbc, TransactionTemplate transactions, GettingToKnow gettingToKnow, Outbox outbox)
        implements Reception {

    @Override
    public void receive(Inbound inbound) {
        transactions.executeWithoutResult(t -> answer(inbound, inbound.sentAt()));
    }

    private void answer(Inbound inbound, Instant now) {
        var person = gettingToKnow
                .whoWritesFrom(inbound.from(), inbound.firstName(), now)
                .person();
        jdbc.sql(
                        "insert into inbox (channel, provider_id, address, person_id, kind, text, sent_at, received_at, result)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'HANDLED')")
                .params(
                        inbound.from().channel().name(),
                        inbound.providerId(),
                        inbound.from().value(),
                        person.id(),
                        inbound.content().getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT),
                        text(inbound.content()),
                        now.toEpochMilli(),
                        now.toEpochMilli())
                .update();
        boolean later = text(inbound.content()).equals("later");
        var name = person.firstName().isEmpty() ? "you" : person.firstName();
        outbox.post(
                new Draft(
                        Draft.answerKey(inbound.from(), inbound.providerId(), 0),
                        person.id(),
                        inbound.from(),
                        new Message(
                                name + " said: " + text(inbound.content()),
                                List.of(new Choice("1", "Walk", "1 Riverside walk"), new Choice("MORE", "More", "")),
                                text(inbound.content()).equals("where") ? Ask.LOCATION : Ask.NOTHING),
                        Purpose.ANSWER,
                        later ? now.plusSeconds(7200) : now,
                        null,
                        inbound.content() instanceof Content.Tap tap ? tap.message() : null),
                now);
    }

    private static String text(Content content) {
        return switch (content) {
            case Content.Words words -> words.text();
            case Content.Tap tap -> tap.say();
            case Content.Location location -> location.latitude() + " " + location.longitude();
            default -> throw new IllegalArgumentException("No phone of the simulator sends " + content);
        };
    }
}
