package kith.bot.channels.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.channels.simulator.Seen.Button;
import kith.bot.channels.simulator.Seen.Direction;
import kith.bot.channels.simulator.Seen.Kind;
import kith.bot.voice.Line;
import kith.bot.voice.OnThePhone;
import kith.bot.voice.Said;
import kith.bot.voice.Said.Then;
import kith.community.calls.BridgeOutcome;
import kith.community.calls.Bridging;
import kith.community.calls.CallState;
import kith.community.calls.FollowingCalls;
import kith.community.calls.FollowingCalls.End;
import kith.community.outbox.Channel;
import kith.community.outbox.Message.Ask;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Rate;
import kith.community.outbox.SendResult;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.jspecify.annotations.Nullable;

/// Rings simulated phones, and lets them ring us. What was said and pressed is kept while the program runs.
///
/// A phone that rings is picked up by pressing a key, or by `answer`; it may also be `busy`, have a `voicemail`, or
/// not be answered. Who is on the phone presses keys, or says `hang up`.
final class SimulatedCalls implements Channel, Duty {

    static final Duration RINGS = Duration.ofSeconds(30);

    /// What is said is said three times, and then we hang up.
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /// A spoken word for the length of a talk that nobody has.
    private static final int TALK_SECONDS = 60;

    private final OnThePhone phone;
    private final FollowingCalls following;
    private final Bridging bridging;
    private final MessageNumbers numbers;
    private final Switchboard switchboard;
    private final Clock clock;
    private final Map<Address, Ongoing> ongoing = new HashMap<>();
    private final Map<Address, List<Seen>> heard = new HashMap<>();

    SimulatedCalls(
            OnThePhone phone,
            FollowingCalls following,
            Bridging bridging,
            MessageNumbers numbers,
            Switchboard switchboard,
            Clock clock) {
        this.phone = phone;
        this.following = following;
        this.bridging = bridging;
        this.numbers = numbers;
        this.switchboard = switchboard;
        this.clock = clock;
    }

    /// A call at a phone.
    ///
    /// @param said  what was said last; null while it rings
    /// @param until when it ends, if nothing more is done
    private record Ongoing(Line line, @Nullable Said said, Instant until) {

        boolean rings() {
            return said == null;
        }
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.VOICE;
    }

    @Override
    public Rate rate() {
        return Rate.UNBOUNDED;
    }

    @Override
    public SendResult send(Outgoing outgoing) {
        var number = numbers.next();
        var now = clock.instant();
        following.reached(outgoing.id(), CallState.RINGING, number, now);
        synchronized (this) {
            var line = new Line(number, outgoing.to(), outgoing.id());
            ongoing.put(outgoing.to(), new Ongoing(line, null, now.plus(RINGS)));
            show(outgoing.to(), Direction.OUTBOUND, "(ringing)");
        }
        switchboard.arrivedAt(outgoing.to());
        return new SendResult.Accepted(number);
    }

    /// Something is done on a phone: a call taken or begun, a key pressed, words spoken.
    ///
    /// @return the number of it
    synchronized String act(Address at, String what) {
        var done = what.strip().toLowerCase(Locale.ROOT);
        var call = ongoing.get(at);
        var number = show(at, Direction.INBOUND, what.strip());
        if (call != null && call.rings() && ends(call, done)) {
            return number;
        }
        if (call != null && done.equals("hang up")) {
            over(call, End.HUNG_UP, "(hung up)");
            return number;
        }
        if (call == null || call.rings()) {
            var line = call == null ? new Line(number, at, null) : call.line();
            call = say(line, phone.begin(line));
        }
        if (call != null && !done.equals("answer") && !done.equals("ring")) {
            press(call, what.strip());
        }
        return number;
    }

    private boolean ends(Ongoing call, String done) {
        switch (done) {
            case "no answer" -> over(call, End.NO_ANSWER, "(not answered)");
            case "busy" -> over(call, End.BUSY, "(busy)");
            case "voicemail" -> {
                var placed = call.line().placed();
                if (placed != null) {
                    say(call.line(), phone.machine(call.line(), placed));
                }
            }
            case "hang up" -> over(call, End.BUSY, "(busy)");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void press(Ongoing call, String what) {
        var said = call.said();
        if (said != null) {
            say(
                    call.line(),
                    what.matches("[0-9*#]{1,3}")
                            ? phone.pressed(call.line(), said.turn(), said.wrong(), what.replaceAll("[*#]", ""))
                            : phone.heard(call.line(), said.turn(), what));
        }
    }

    /// @return the call as it goes on; null when it is over
    private @Nullable Ongoing say(Line line, Said said) {
        var words = said.then() instanceof Then.HangUp && !said.last().isEmpty()
                ? Stream.concat(said.words().stream(), Stream.of(said.last())).toList()
                : said.words();
        if (!words.isEmpty()) {
            show(line.address(), Direction.OUTBOUND, String.join("\n", words));
        }
        var call = new Ongoing(line, said, clock.instant().plus(PATIENCE));
        ongoing.put(line.address(), call);
        switch (said.then()) {
            case Then.Listen listen -> {
                switchboard.arrivedAt(line.address());
                return call;
            }
            case Then.HangUp hangUp -> over(call, End.HUNG_UP, "(the call is over)");
            case Then.PutThrough through -> {
                putThrough(line, through);
                over(call, End.HUNG_UP, "(put through)");
            }
        }
        return null;
    }

    private void putThrough(Line line, Then.PutThrough through) {
        if (through.bridge() != null) {
            var other = new Address(ChannelKind.VOICE, through.number());
            show(other, Direction.OUTBOUND, "(rings, and someone of the service speaks)");
            switchboard.arrivedAt(other);
            bridging.ended(through.bridge(), BridgeOutcome.TALKED, TALK_SECONDS, clock.instant());
        }
    }

    private void over(Ongoing call, End end, String shown) {
        ongoing.remove(call.line().address());
        show(call.line().address(), Direction.OUTBOUND, shown);
        switchboard.arrivedAt(call.line().address());
        UUID placed = call.line().placed();
        if (placed != null) {
            following.ended(placed, end, call.line().callId(), "", clock.instant());
        }
    }

    private String show(Address at, Direction direction, String text) {
        var number = numbers.next();
        heard.computeIfAbsent(at, _ -> new ArrayList<>())
                .add(new Seen(
                        number,
                        clock.instant(),
                        direction,
                        ChannelKind.VOICE,
                        Kind.WORDS,
                        text,
                        List.of(),
                        Ask.NOTHING,
                        null));
        return number;
    }

    /// What a phone heard and pressed; below the last of it what can be pressed now.
    synchronized List<Seen> at(Address phone) {
        var all = new ArrayList<>(heard.getOrDefault(phone, List.of()));
        var call = ongoing.get(phone);
        if (call != null && !all.isEmpty()) {
            var last = all.removeLast();
            all.add(new Seen(
                    last.id(),
                    last.at(),
                    last.direction(),
                    last.channel(),
                    last.kind(),
                    last.text(),
                    call.rings() ? RINGING : KEYS,
                    last.ask(),
                    last.replaces()));
        }
        return all;
    }

    private static final List<Button> RINGING = List.of(
            new Button("answer", "Answer"),
            new Button("no answer", "No answer"),
            new Button("voicemail", "Voicemail"),
            new Button("busy", "Busy"));

    private static final List<Button> KEYS = Stream.of(
                    "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "10*", "hang up")
            .map(key -> new Button(key, key.equals("hang up") ? "Hang up" : key))
            .toList();

    @Override
    public String name() {
        return "end-simulated-calls";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(5));
    }

    /// Who does not answer, or presses no key, does so no longer.
    @Override
    public synchronized void perform(Instant now) {
        for (var call : List.copyOf(ongoing.values())) {
            if (!call.until().isAfter(now)) {
                over(call, call.rings() ? End.NO_ANSWER : End.HUNG_UP, call.rings() ? "(not answered)" : "(hung up)");
            }
        }
    }

    @Override
    public synchronized Optional<Instant> nextAfter(Instant now) {
        return ongoing.values().stream()
                .map(Ongoing::until)
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }
}
