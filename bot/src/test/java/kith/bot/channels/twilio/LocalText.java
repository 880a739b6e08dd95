package kith.bot.channels.twilio;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text as [LocalTwilio] has it.
///
/// @param errorCode why it failed, or empty
/// @param callback  where to report on it, with its fragment; empty when nobody asked
public record LocalText(
        String sid,
        boolean inbound,
        String from,
        String to,
        String body,
        String status,
        String errorCode,
        String callback,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /// With two digits for the day, always: the SDK makes nothing of any other.
    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    LocalText as(String newStatus, String newErrorCode, Instant at) {
        var sent = sentAt == null ? at : sentAt;
        return new LocalText(sid, inbound, from, to, body, newStatus, newErrorCode, callback, createdAt, sent);
    }

    /// As the API shows it.
    Map<String, @Nullable Object> resource() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("sid", sid);
        json.put("account_sid", LocalTwilio.ACCOUNT);
        json.put("api_version", "2010-04-01");
        json.put("body", body);
        json.put("from", from);
        json.put("to", to);
        json.put("direction", inbound ? "inbound" : "outbound-api");
        json.put("status", status);
        json.put("error_code", errorCode.isEmpty() ? null : Integer.valueOf(errorCode));
        json.put("num_media", "0");
        json.put("num_segments", "1");
        json.put("date_created", rfc2822(createdAt));
        json.put("date_updated", rfc2822(createdAt));
        json.put("date_sent", sentAt == null ? null : rfc2822(sentAt));
        return json;
    }

    /// The parameters of the webhook for a text received. The empty ones count in the signature.
    Map<String, String> webhook() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("ToCountry", "GB");
        parameters.put("ToState", "");
        parameters.put("SmsMessageSid", sid);
        parameters.put("NumMedia", "0");
        parameters.put("ToCity", "");
        parameters.put("FromZip", "");
        parameters.put("SmsSid", sid);
        parameters.put("FromState", "");
        parameters.put("SmsStatus", "received");
        parameters.put("FromCity", "");
        parameters.put("Body", body);
        parameters.put("FromCountry", "GB");
        parameters.put("To", to);
        parameters.put("ToZip", "");
        parameters.put("NumSegments", "1");
        parameters.put("MessageSid", sid);
        parameters.put("AccountSid", LocalTwilio.ACCOUNT);
        parameters.put("From", from);
        parameters.put("ApiVersion", "2010-04-01");
        return parameters;
    }

    /// The parameters of a report on a text we sent.
    Map<String, String> report(String reported, String code) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("SmsSid", sid);
        parameters.put("SmsStatus", reported);
        parameters.put("MessageStatus", reported);
        parameters.put("To", to);
        parameters.put("MessageSid", sid);
        parameters.put("AccountSid", LocalTwilio.ACCOUNT);
        parameters.put("From", from);
        parameters.put("ApiVersion", "2010-04-01");
        if (!code.isEmpty()) {
            parameters.put("ErrorCode", code);
        }
        return parameters;
    }

    private static String rfc2822(Instant instant) {
        return RFC_2822.format(instant.atOffset(ZoneOffset.UTC));
    }
}
