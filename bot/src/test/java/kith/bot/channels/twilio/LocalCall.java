package kith.bot.channels.twilio;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A call as [LocalTwilio] has it.
///
/// @param form   what it was placed with; of the one that someone made to us only `From` and `To`
/// @param events which reports were asked for
public record LocalCall(
        String sid,
        boolean inbound,
        Map<String, String> form,
        List<String> events,
        String status,
        String answeredBy,
        Instant createdAt) {

    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    public String to() {
        return form.get("To");
    }

    public String from() {
        return form.get("From");
    }

    LocalCall as(String newStatus, String newAnsweredBy) {
        return new LocalCall(sid, inbound, form, events, newStatus, newAnsweredBy, createdAt);
    }

    /// As the API shows it.
    Map<String, @Nullable Object> resource() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("sid", sid);
        json.put("account_sid", LocalTwilio.ACCOUNT);
        json.put("api_version", "2010-04-01");
        json.put("from", from());
        json.put("to", to());
        json.put("direction", inbound ? "inbound" : "outbound-api");
        json.put("status", status);
        json.put("answered_by", answeredBy.isEmpty() ? null : answeredBy);
        json.put("parent_call_sid", null);
        json.put("date_created", RFC_2822.format(createdAt.atOffset(ZoneOffset.UTC)));
        json.put("date_updated", RFC_2822.format(createdAt.atOffset(ZoneOffset.UTC)));
        json.put("start_time", null);
        json.put("end_time", null);
        return json;
    }

    /// The parameters of every webhook of a call. The empty ones count in the signature.
    Map<String, String> webhook() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("AccountSid", LocalTwilio.ACCOUNT);
        parameters.put("ApiVersion", "2010-04-01");
        parameters.put("CallSid", sid);
        parameters.put("CallStatus", status);
        parameters.put("Called", to());
        parameters.put("CalledCity", "");
        parameters.put("Caller", from());
        parameters.put("Direction", inbound ? "inbound" : "outbound-api");
        parameters.put("From", from());
        parameters.put("To", to());
        if (!answeredBy.isEmpty()) {
            parameters.put("AnsweredBy", answeredBy);
        }
        return parameters;
    }
}
