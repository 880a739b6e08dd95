package kith.bot.channels.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Posts a webhook as Twilio does: signed for the public address, sent to wherever that really is.
public final class SignedPost {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private SignedPost() {}

    /// @param signedFor the address as Twilio knows it
    /// @param sentTo    the address as it is behind the proxy
    public static HttpResponse<String> send(String token, URI signedFor, URI sentTo, Map<String, String> parameters) {
        var pairs = parameters.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue()))
                .toList();
        return send(sentTo, encoded(pairs), sign(token, signedFor.toString(), pairs));
    }

    public static HttpResponse<String> send(URI to, String body, String signature) {
        try {
            var request = HttpRequest.newBuilder(to)
                    .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                    .header("Accept", "*/*")
                    .header("User-Agent", "TwilioProxy/1.1")
                    .header("X-Twilio-Signature", signature)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Nobody answers at " + to, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(List<List<String>> pairs) {
        return pairs.stream()
                .map(pair -> URLEncoder.encode(pair.get(0), UTF_8) + "=" + URLEncoder.encode(pair.get(1), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// Twilio's rule: the address, then each name in order with each of its values in order.
    public static String sign(String token, String url, List<List<String>> pairs) {
        var sorted = new TreeMap<String, TreeSet<String>>();
        pairs.forEach(pair ->
                sorted.computeIfAbsent(pair.get(0), name -> new TreeSet<>()).add(pair.get(1)));
        var text = new StringBuilder(url);
        sorted.forEach(
                (name, values) -> values.forEach(value -> text.append(name).append(value)));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
