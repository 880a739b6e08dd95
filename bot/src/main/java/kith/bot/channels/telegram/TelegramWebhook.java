package kith.bot.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where Telegram brings updates, one to a call. It calls again until it is answered 200, so that is only said once the
/// update is committed.
@RestController
@Conditional(TelegramIsSet.class)
@ConditionalOnProperty(name = "kith.telegram.transport", havingValue = "webhook")
class TelegramWebhook {

    static final String PATH = "/telegram/webhook";
    static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

    /// A text of 4096 characters with every field around it is some 30 kB.
    static final int LARGEST = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramWebhook.class);
    private static final String SOON = "5";

    private final Intake intake;
    private final byte[] secret;

    TelegramWebhook(Intake intake, TelegramSettings settings) {
        this.intake = intake;
        secret = settings.webhookSecret().getBytes(StandardCharsets.UTF_8);
    }

    @PostMapping(PATH)
    ResponseEntity<Void> update(
            @RequestHeader(name = SECRET_HEADER, required = false) @Nullable String given, HttpServletRequest request)
            throws IOException {
        if (!isOurs(given)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        try {
            return take(BotApi.JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return ResponseEntity.badRequest().build();
        }
    }

    /// In constant time, so that the secret cannot be guessed letter by letter.
    private boolean isOurs(@Nullable String given) {
        return given != null && MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<Void> take(JsonNode update) {
        if (!update.path("update_id").isIntegralNumber()) {
            return ResponseEntity.badRequest().build();
        }
        try {
            intake.take(update);
            return ResponseEntity.ok().build();
        } catch (RuntimeException e) {
            LOG.warn("Update {} was not stored; Telegram brings it again: {}", update.path("update_id"), Trouble.in(e));
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, SOON)
                    .build();
        }
    }
}
