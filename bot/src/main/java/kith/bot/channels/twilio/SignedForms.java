package kith.bot.channels.twilio;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The door for Twilio's webhooks: lets in what Twilio has signed and nothing else.
final class SignedForms {

    /// Twilio sends about 25 parameters and a body of at most 1,600 characters.
    static final int MOST_BYTES = 64 * 1024;

    private static final Logger log = LoggerFactory.getLogger(SignedForms.class);

    private final TwilioSignature signature;

    SignedForms(TwilioSignature signature) {
        this.signature = signature;
    }

    /// Reads the request's own bytes, so nothing before it may have asked for a parameter.
    ///
    /// @throws ResponseStatusException 413 for a body that Twilio would not send, 403 for one it did not sign
    TwilioForm accept(HttpServletRequest request) throws IOException {
        var form = TwilioForm.parse(bounded(request));
        var given = request.getHeader("X-Twilio-Signature");
        if (!signature.isRight(request.getRequestURI(), request.getQueryString(), form, given)) {
            log.debug(
                    "A request came that Twilio has not signed for this address: {}",
                    given == null ? "no signature" : "wrong");
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return form;
    }

    private static byte[] bounded(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return body;
    }
}
