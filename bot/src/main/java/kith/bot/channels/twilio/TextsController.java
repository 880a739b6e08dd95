package kith.bot.channels.twilio;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import kith.bot.reception.Reception;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes in the texts that people send us: `POST /twilio/sms`.
///
/// Answered only when the text is committed, with no words: the reply is a message of its own with its own
/// receipt.
@OnTwilio
@RestController
class TextsController {

    private static final Logger log = LoggerFactory.getLogger(TextsController.class);

    private static final String NOTHING_TO_SAY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    private final SignedForms door;
    private final Reception reception;
    private final Clock clock;

    TextsController(SignedForms door, Reception reception, Clock clock) {
        this.door = door;
        this.reception = reception;
        this.clock = clock;
    }

    @PostMapping("/twilio/sms")
    ResponseEntity<String> take(HttpServletRequest request) throws IOException {
        var text = ReceivedText.of(door.accept(request), clock.instant());
        var inbound = text.inbound();
        if (inbound.isEmpty()) {
            log.info("Text {} comes from no phone that could be answered and is left alone", text.sid());
            return answered();
        }
        try {
            reception.receive(inbound.get());
            return answered();
        } catch (RuntimeException e) {
            log.warn(
                    "Text {} could not be stored, Twilio is asked to repeat it: {}",
                    text.sid(),
                    e.getClass().getName());
            return ResponseEntity.status(503).build();
        }
    }

    private static ResponseEntity<String> answered() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8))
                .body(NOTHING_TO_SAY);
    }
}
