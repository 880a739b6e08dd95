package kith.bot.channels.twilio;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The account and the numbers at Twilio (`kith.twilio`). All empty is fine: then there is no texting. Half
/// filled in stops the start.
///
/// @param accountSid          `AC…`, from the first page of the console; empty turns texting off
/// @param authToken           the primary auth token: it signs in, and it is what Twilio signs its webhooks
///                            with
/// @param from                our number in E.164, to text from when there is no messaging service
/// @param messagingServiceSid `MG…`, a pool of numbers to text from, or empty
/// @param voiceFrom           our number in E.164 to ring from, or empty
/// @param apiUrl              where the API is; anything else than Twilio's own is for tests
@ConfigurationProperties("kith.twilio")
public record TwilioSettings(
        @DefaultValue("") String accountSid,
        @DefaultValue("") String authToken,
        @DefaultValue("") String from,
        @DefaultValue("") String messagingServiceSid,
        @DefaultValue("") String voiceFrom,
        @DefaultValue(TWILIO) URI apiUrl) {

    static final String TWILIO = "https://api.twilio.com";

    private static final Pattern ACCOUNT = Pattern.compile("AC[0-9a-f]{32}");
    private static final Pattern SERVICE = Pattern.compile("MG[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public TwilioSettings {
        if (accountSid.isBlank()) {
            expect(
                    authToken.isBlank(),
                    "account-sid",
                    "is empty although auth-token is set; it is AC and 32 hex digits");
            expect(from.isBlank(), "account-sid", "is empty although from is set; it is AC and 32 hex digits");
            expect(
                    voiceFrom.isBlank(),
                    "account-sid",
                    "is empty although voice-from is set; it is AC and 32 hex digits");
            expect(
                    messagingServiceSid.isBlank(),
                    "account-sid",
                    "is empty although messaging-service-sid is set; it is AC and 32 hex digits");
        } else {
            expect(ACCOUNT.matcher(accountSid).matches(), "account-sid", "is not AC and 32 hex digits");
            expect(!authToken.isBlank(), "auth-token", "is empty; it is the primary auth token of the account");
            expect(
                    !from.isBlank() || !messagingServiceSid.isBlank(),
                    "from",
                    "is empty; it is our number, such as +447700900000, unless messaging-service-sid is set");
        }
        expectEmptyOr(NUMBER, from, "from", "is '%s', not a number such as +447700900000");
        expectEmptyOr(NUMBER, voiceFrom, "voice-from", "is '%s', not a number such as +447700900000");
        expectEmptyOr(SERVICE, messagingServiceSid, "messaging-service-sid", "is '%s', not MG and 32 hex digits");
        expect(
                "https".equals(apiUrl.getScheme()) || "http".equals(apiUrl.getScheme()),
                "api-url",
                "is '" + apiUrl + "', not an address such as " + TWILIO);
    }

    boolean textsFromPool() {
        return !messagingServiceSid.isBlank();
    }

    private static void expectEmptyOr(Pattern pattern, String value, String key, String problem) {
        expect(value.isBlank() || pattern.matcher(value).matches(), key, problem.formatted(value));
    }

    private static void expect(boolean met, String key, String problem) {
        if (!met) {
            throw new IllegalArgumentException("kith.twilio." + key + " " + problem + ".");
        }
    }

    /// Says what is set, never the token.
    @Override
    public String toString() {
        return "TwilioSettings[" + (accountSid.isBlank() ? "off" : accountSid) + ", " + apiUrl + "]";
    }
}
