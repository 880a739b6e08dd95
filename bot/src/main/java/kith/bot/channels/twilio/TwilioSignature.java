package kith.bot.channels.twilio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kith.bot.channels.twilio.TwilioForm.Parameter;
import org.jspecify.annotations.Nullable;

/// Whether a webhook comes from Twilio: HMAC-SHA1 with our auth token over the public address it called and
/// the parameters, sorted by name (`https://www.twilio.com/docs/usage/webhooks/webhooks-security`).
///
/// Not the SDK's check, which takes one value per name and changes an encoded query when it tries another
/// port.
final class TwilioSignature {

    private final SecretKeySpec key;
    private final URI publicUrl;

    TwilioSignature(String authToken, URI publicUrl) {
        this.key = new SecretKeySpec(authToken.getBytes(UTF_8), "HmacSHA1");
        this.publicUrl = publicUrl;
    }

    /// @param rawPath   the path as it came, still encoded
    /// @param rawQuery  the query as it came, or null
    /// @param signature the header `X-Twilio-Signature`, or null
    boolean isRight(String rawPath, @Nullable String rawQuery, TwilioForm form, @Nullable String signature) {
        if (signature == null) {
            return false;
        }
        var rest = pathFor(rawPath) + (rawQuery == null ? "" : "?" + rawQuery) + signed(form);
        var given = signature.getBytes(UTF_8);
        boolean right = false;
        for (var server : servers()) {
            right |= MessageDigest.isEqual(hmac(server + rest), given);
        }
        return right;
    }

    /// A public address below a path (`https://example.org/kith`) has a proxy that takes the path away; if
    /// it does not, it is there already.
    private String pathFor(String rawPath) {
        var below = publicUrl.getRawPath().replaceAll("/+$", "");
        return rawPath.startsWith(below + "/") && !below.isEmpty() ? rawPath : below + rawPath;
    }

    /// Twilio signs with the port in the address or without it.
    private List<String> servers() {
        var host = publicUrl.getScheme() + "://" + publicUrl.getHost();
        int usual = "https".equals(publicUrl.getScheme()) ? 443 : 80;
        int port = publicUrl.getPort() < 0 ? usual : publicUrl.getPort();
        return List.of(host, host + ":" + port);
    }

    /// Each name with each of its different values, both in order.
    private static String signed(TwilioForm form) {
        return form.parameters().stream()
                .distinct()
                .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
                .flatMap(parameter -> Stream.of(parameter.name(), parameter.value()))
                .collect(Collectors.joining());
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return Base64.getEncoder().encode(mac.doFinal(text.getBytes(ISO_8859_1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }
}
