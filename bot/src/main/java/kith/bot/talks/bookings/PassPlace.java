package kith.bot.talks.bookings;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.signups.SignUp;

/// "PASS WALK7": passes the place that is offered, and keeps the position.
public record PassPlace(String code) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return waitedFor(code, turn)
                .<Step>map(signUp -> new Step.Do(new PassOffer(signUp)))
                .orElseGet(TakeOffer::gone);
    }

    /// The one offered first; of several sessions of one activity, else the soonest waited for.
    public static Optional<UUID> waitedFor(String code, Turn turn) {
        var waiting = turn.bookings().stream()
                .filter(b -> b.activity().code().equals(code) && b.signUp().isWaiting())
                .map(b -> b.signUp())
                .toList();
        return waiting.stream()
                .filter(s -> s.state() == SignUp.State.OFFERED)
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(SignUp::id);
    }
}
