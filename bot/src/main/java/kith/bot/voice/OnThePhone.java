package kith.bot.voice;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kith.bot.reception.Inbound;
import kith.bot.reception.Reception;
import kith.bot.voice.Keypad.Pressed;
import kith.community.about.ServiceSettings;
import kith.community.calls.Bridging;
import kith.community.calls.FollowingCalls;
import kith.community.calls.FollowingCalls.AnsweredBy;
import kith.community.outbox.Message.Choice;
import kith.community.outbox.Outbox;
import kith.community.outbox.Speaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Leads a call: says what it was placed for, or the menu to someone who rings us; takes each key to the reception as
/// if the choice had been tapped; says the answers, and goes on.
///
/// Only a key counts. Nothing that is asked twice for the same key of the same call is done twice.
@Service
public class OnThePhone {

    /// So often in a row a key may mean nothing.
    private static final int MOST_WRONG = 3;

    private final Reception reception;
    private final CallPoints points;
    private final SpokenTurns spoken;
    private final Speaking speaking;
    private final FollowingCalls following;
    private final Bridging bridging;
    private final Outbox outbox;
    private final ServiceSettings service;
    private final Clock clock;

    OnThePhone(
            Reception reception,
            CallPoints points,
            SpokenTurns spoken,
            Speaking speaking,
            FollowingCalls following,
            Bridging bridging,
            Outbox outbox,
            ServiceSettings service,
            Clock clock) {
        this.reception = reception;
        this.points = points;
        this.spoken = spoken;
        this.speaking = speaking;
        this.following = following;
        this.bridging = bridging;
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    /// The line of a call that we placed; empty when there is no such message, or it is no call.
    public Optional<Line> placed(UUID id, String callId) {
        return speaking.rung(id).map(rung -> new Line(callId, rung.to(), id));
    }

    /// Someone has picked up, as far as is known a person; or rings us. In trial mode only staff are talked with, and
    /// the others put through to a person.
    public Said begin(Line line) {
        var id = line.placed();
        if (id == null && !outbox.mayAnswer(line.address())) {
            return spoken.toAPerson("voice.connecting");
        }
        if (id != null) {
            following.answered(id, AnsweredBy.PERSON, line.callId(), clock.instant());
            if (!outbox.mayReach(line.address())) {
                return spoken.over();
            }
        }
        return spoken.say(points.current(line, 0), 0, 0);
    }

    /// A voicemail or a fax has picked up: who rang, and nothing else.
    public Said machine(Line line, UUID id) {
        following.answered(id, AnsweredBy.MACHINE, line.callId(), clock.instant());
        return spoken.hangUp(points.languageOf(id), "voice.machine", 0);
    }

    /// Someone rings who does not show their number.
    public Said unknown() {
        return spoken.toAPerson("voice.no-number", "voice.connecting");
    }

    /// A key was pressed, or several digits, in answer to a turn.
    public Said pressed(Line line, int turn, int wrong, String digits) {
        var now = points.current(line, turn);
        return switch (now.keypad().pressed(digits)) {
            case Pressed.Chosen chosen -> chosen(line, turn, now, chosen.choice());
            case Pressed.Again again -> spoken.say(now, turn, 0);
            case Pressed.Person person -> spoken.connecting(now.language(), turn);
            case Pressed.Nothing nothing -> nothing(now, turn, wrong + 1);
        };
    }

    /// Words were said instead of a key pressed; only the simulator hears them.
    public Said heard(Line line, int turn, String words) {
        receive(line, turn, new Inbound.Content.Words(words));
        return spoken.say(points.current(line, turn + 1), turn + 1, 0);
    }

    /// They were put through, and the other end did not answer.
    public Said nobodyAnswered(@Nullable Line line) {
        var language = line == null || line.placed() == null ? service.language() : points.languageOf(line.placed());
        return spoken.hangUp(language, "voice.nobody", 0);
    }

    /// They were put through, and have spoken.
    public Said over() {
        return spoken.over();
    }

    /// It is our fault.
    public Said trouble() {
        return spoken.hangUp(service.language(), "voice.trouble", 0);
    }

    private Said nothing(CallPoint now, int turn, int wrong) {
        if (wrong >= MOST_WRONG) {
            return spoken.hangUp(now.language(), "voice.no-key", turn);
        }
        return spoken.sayAgain(now, turn, wrong);
    }

    private Said chosen(Line line, int turn, CallPoint now, Choice choice) {
        var bridge = Bridging.asked(choice.say());
        if (bridge.isPresent()) {
            return connect(line, turn, now, bridge.get());
        }
        receive(line, turn, new Inbound.Content.Tap(choice.say(), line.providerId(turn)));
        return spoken.say(points.current(line, turn + 1), turn + 1, 0);
    }

    private Said connect(Line line, int turn, CallPoint now, UUID bridge) {
        keyed(line);
        return bridging.dial(bridge, clock.instant())
                .map(number -> spoken.connecting(now.language(), turn, number.value(), bridge))
                .orElseGet(() -> spoken.hangUp(now.language(), "voice.nobody", turn));
    }

    private void receive(Line line, int turn, Inbound.Content content) {
        reception.receive(new Inbound(line.providerId(turn + 1), line.address(), null, content, clock.instant()));
        keyed(line);
    }

    private void keyed(Line line) {
        if (line.placed() != null) {
            following.keyed(line.placed(), clock.instant());
        }
    }
}
