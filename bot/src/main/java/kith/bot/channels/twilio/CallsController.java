package kith.bot.channels.twilio;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kith.bot.voice.Line;
import kith.bot.voice.OnThePhone;
import kith.bot.voice.Said;
import kith.community.calls.BridgeOutcome;
import kith.community.calls.Bridging;
import kith.community.calls.FollowingCalls;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.Wordless;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Talks on the phone: answers Twilio's requests during a call with what it is to say, and takes its reports on calls
/// we placed.
@OnTwilio
@RestController
class CallsController {

    private static final Logger log = LoggerFactory.getLogger(CallsController.class);

    private static final Pattern CALL = Pattern.compile("CA[0-9a-f]{32}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /// What is known to stand in the place of a number that is not shown: the words ANONYMOUS, BLOCKED and their like
    /// in digits. Not checked against Twilio.
    private static final Pattern HIDDEN = Pattern.compile("\\+(266696687|86282452253|7378742833|2562533|8656696)");

    private final SignedForms door;
    private final OnThePhone phone;
    private final FollowingCalls following;
    private final Bridging bridging;
    private final Twiml twiml;
    private final Clock clock;

    CallsController(
            SignedForms door, OnThePhone phone, FollowingCalls following, Bridging bridging, Twiml twiml, Clock clock) {
        this.door = door;
        this.phone = phone;
        this.following = following;
        this.bridging = bridging;
        this.twiml = twiml;
        this.clock = clock;
    }

    /// Someone rings us.
    @PostMapping("/twilio/voice")
    ResponseEntity<String> ringing(HttpServletRequest request) throws IOException {
        var form = door.accept(request);
        return said(null, () -> incoming(form).map(phone::begin).orElseGet(phone::unknown));
    }

    /// Someone who rang us pressed a key.
    @PostMapping("/twilio/voice/keys")
    ResponseEntity<String> key(HttpServletRequest request) throws IOException {
        var form = door.accept(request);
        return said(
                null,
                () -> incoming(form).map(line -> pressed(line, request, form)).orElseGet(phone::trouble));
    }

    /// A call that we placed was picked up.
    @PostMapping("/twilio/voice/calls/{id}")
    ResponseEntity<String> answered(@PathVariable String id, HttpServletRequest request) throws IOException {
        var form = door.accept(request);
        var report = report(form);
        return placed(
                id,
                form,
                line -> report.isMachine() && line.placed() != null
                        ? phone.machine(line, line.placed())
                        : phone.begin(line));
    }

    /// Whom we rang pressed a key.
    @PostMapping("/twilio/voice/calls/{id}/keys")
    ResponseEntity<String> key(@PathVariable String id, HttpServletRequest request) throws IOException {
        var form = door.accept(request);
        return placed(id, form, line -> pressed(line, request, form));
    }

    /// What became of putting someone through. Whoever was spoken with has hung up, and so do we.
    @PostMapping({"/twilio/voice/put-through", "/twilio/voice/put-through/{bridge}"})
    ResponseEntity<String> putThrough(
            @PathVariable(required = false) @Nullable String bridge, HttpServletRequest request) throws IOException {
        var form = door.accept(request);
        var outcome = outcome(form.text("DialCallStatus"));
        return said(null, () -> {
            ourId(bridge)
                    .ifPresent(id -> bridging.ended(
                            id, outcome, ReceivedText.number(form.text("DialCallDuration")), clock.instant()));
            return outcome == BridgeOutcome.TALKED ? phone.over() : phone.nobodyAnswered(null);
        });
    }

    /// How a call that we placed goes. May come late, twice, out of order.
    @PostMapping("/twilio/voice/status/{id}")
    ResponseEntity<Void> status(@PathVariable String id, HttpServletRequest request) throws IOException {
        var form = door.accept(request);
        var ours = ourId(id);
        var report = report(form);
        if (ours.isEmpty() || !CALL.matcher(report.sid()).matches()) {
            log.info("A report on call {} is about none of ours", report.sid());
            return ResponseEntity.ok().build();
        }
        try {
            if (!report.tell(following, ours.get(), clock.instant())) {
                log.info("A report on call {} says nothing we know", report.sid());
            }
            return ResponseEntity.ok().build();
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "A report on call {} could not be stored, Twilio is asked to repeat it: {}",
                    report.sid(),
                    e.getClass().getName());
            return ResponseEntity.status(503).build();
        }
    }

    private ResponseEntity<String> placed(String id, TwilioForm form, Function<Line, Said> talk) {
        var ours = ourId(id).orElse(null);
        return said(
                ours,
                () -> Optional.ofNullable(ours)
                        .filter(known -> CALL.matcher(form.text("CallSid")).matches())
                        .flatMap(known -> phone.placed(known, form.text("CallSid")))
                        .map(talk)
                        .orElseGet(phone::trouble));
    }

    private Said pressed(Line line, HttpServletRequest request, TwilioForm form) {
        return phone.pressed(line, number(request, "turn"), number(request, "wrong"), form.text("Digits"));
    }

    /// Whatever goes wrong is said: whoever holds the phone would otherwise hear Twilio's words for it.
    private ResponseEntity<String> said(@Nullable UUID placed, Supplier<Said> talk) {
        Said said;
        try {
            said = talk.get();
        } catch (RuntimeException e) {
            log.error("Something went wrong in a call", Wordless.of(e));
            said = phone.trouble();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8))
                .body(twiml.of(said, placed));
    }

    private static Optional<Line> incoming(TwilioForm form) {
        var from = form.text("From");
        var sid = form.text("CallSid");
        return PHONE.matcher(from).matches()
                        && !HIDDEN.matcher(from).matches()
                        && CALL.matcher(sid).matches()
                ? Optional.of(new Line(sid, new Address(ChannelKind.VOICE, from), null))
                : Optional.empty();
    }

    private static CallReport report(TwilioForm form) {
        return new CallReport(
                form.text("CallSid"), form.text("CallStatus"), form.text("AnsweredBy"), form.text("ErrorCode"));
    }

    /// `https://www.twilio.com/docs/voice/twiml/dial#dialcallstatus-values`
    private static BridgeOutcome outcome(String status) {
        return switch (status) {
            case "completed", "answered" -> BridgeOutcome.TALKED;
            case "busy" -> BridgeOutcome.RESIDENT_BUSY;
            case "no-answer" -> BridgeOutcome.RESIDENT_NO_ANSWER;
            case "failed", "canceled" -> BridgeOutcome.RESIDENT_FAILED;
            default -> BridgeOutcome.UNKNOWN;
        };
    }

    /// From our own address, which is signed.
    private static int number(HttpServletRequest request, String name) {
        var query = request.getQueryString() == null ? "" : "&" + request.getQueryString();
        var at = query.indexOf("&" + name + "=");
        return at < 0
                ? 0
                : ReceivedText.number(query.substring(at + name.length() + 2).split("&", 2)[0]);
    }

    private static Optional<UUID> ourId(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
