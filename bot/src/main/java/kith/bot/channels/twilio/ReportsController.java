package kith.bot.channels.twilio;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import kith.community.outbox.Receipt;
import kith.community.outbox.Receipt.Progress;
import kith.community.outbox.Receipts;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes in what Twilio reports of the texts we sent: `POST /twilio/status/{our id}`, and without an id for
/// those that carry none.
@OnTwilio
@RestController
class ReportsController {

    private static final Logger log = LoggerFactory.getLogger(ReportsController.class);

    private final SignedForms door;
    private final Receipts receipts;
    private final Clock clock;

    ReportsController(SignedForms door, Receipts receipts, Clock clock) {
        this.door = door;
        this.receipts = receipts;
        this.clock = clock;
    }

    @PostMapping({"/twilio/status", "/twilio/status/{id}"})
    ResponseEntity<Void> take(@PathVariable(required = false) @Nullable String id, HttpServletRequest request)
            throws IOException {
        var form = door.accept(request);
        var sid = form.text("MessageSid");
        var progress = progress(form.text("MessageStatus"));
        if (progress == null || sid.isEmpty()) {
            log.info("A report on text {} says nothing we know", sid);
            return ResponseEntity.ok().build();
        }
        var code = form.text("ErrorCode");
        var closes = TwilioErrors.closes(ReceivedText.number(code));
        try {
            receipts.take(new Receipt(ChannelKind.SMS, ourId(id), sid, progress, code, closes), clock.instant());
            return ResponseEntity.ok().build();
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "A report on text {} could not be stored, Twilio is asked to repeat it: {}",
                    sid,
                    e.getClass().getName());
            return ResponseEntity.status(503).build();
        }
    }

    /// Twilio's statuses
    /// (`https://www.twilio.com/docs/messaging/api/message-resource#message-status-values`); null for one
    /// that says nothing about an outgoing text.
    static @Nullable Progress progress(String status) {
        return switch (status) {
            case "accepted", "scheduled", "queued", "sending" -> Progress.ACCEPTED;
            case "sent", "partially_delivered" -> Progress.SENT;
            case "delivered", "read" -> Progress.DELIVERED;
            case "failed", "undelivered", "canceled" -> Progress.FAILED;
            default -> null;
        };
    }

    private static @Nullable UUID ourId(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
