package kith.bot.channels.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioSignatureTest {

    private static final String TOKEN = LocalTwilio.TOKEN;
    private static final List<List<String>> BODY = List.of(List.of("Body", "hi"), List.of("From", "+447700900123"));

    /// The example in Twilio's documentation of the algorithm.
    @Test
    void theExampleOfTwiliosDocumentationIsRight() {
        var form = form(List.of(
                List.of("CallSid", "CA1234567890ABCDE"),
                List.of("Caller", "+12349013030"),
                List.of("Digits", "1234"),
                List.of("From", "+12349013030"),
                List.of("To", "+18005551212")));
        var signature = new TwilioSignature("12345", URI.create("https://mycompany.com"));

        assertThat(signature.isRight("/myapp.php", "foo=1&bar=2", form, "0/KCTR6DLpKmkAf8muzZqo1nDgQ="))
                .isTrue();
    }

    @ParameterizedTest(name = "public {0}, signed {1}")
    @CsvSource({
        "https://kith.example, https://kith.example/twilio/sms",
        "https://kith.example/, https://kith.example/twilio/sms",
        "https://kith.example, https://kith.example:443/twilio/sms",
        "https://kith.example:443, https://kith.example/twilio/sms",
        "https://kith.example:8443, https://kith.example:8443/twilio/sms",
        "https://kith.example:8443, https://kith.example/twilio/sms",
        "http://kith.example, http://kith.example/twilio/sms",
        "http://kith.example, http://kith.example:80/twilio/sms",
        "https://county.example/kith, https://county.example/kith/twilio/sms",
        "https://county.example/kith/, https://county.example/kith/twilio/sms",
    })
    void thePublicAddressDecidesWithItsPortOrWithout(String publicUrl, String signed) {
        var signature = new TwilioSignature(TOKEN, URI.create(publicUrl));

        assertThat(signature.isRight("/twilio/sms", null, form(BODY), SignedPost.sign(TOKEN, signed, BODY)))
                .isTrue();
    }

    @Test
    void aProxyThatKeepsThePathOfThePublicAddressIsFineToo() {
        var signature = new TwilioSignature(TOKEN, URI.create("https://county.example/kith"));
        var given = SignedPost.sign(TOKEN, "https://county.example/kith/twilio/sms", BODY);

        assertThat(signature.isRight("/kith/twilio/sms", null, form(BODY), given))
                .isTrue();
    }

    @ParameterizedTest(name = "signed {0}")
    @CsvSource({
        "http://kith.example/twilio/sms",
        "https://kith.example/twilio/status",
        "https://kith.example/twilio/sms/",
        "https://kith.example/twilio/sms?a=1",
        "https://other.example/twilio/sms",
        "https://kith.example:8080/twilio/sms",
        "https://10.0.0.7:8080/twilio/sms",
    })
    void aSignatureForAnotherAddressIsWrong(String signed) {
        assertThat(isRight("/twilio/sms", null, BODY, SignedPost.sign(TOKEN, signed, BODY)))
                .isFalse();
    }

    @Test
    void theQueryCountsAsItCameInItsOrderAndItsEncoding() {
        var query = "b=%C3%A9+x%20y&a=1";
        var given = SignedPost.sign(TOKEN, "https://kith.example:443/twilio/sms?" + query, BODY);

        assertThat(isRight("/twilio/sms", query, BODY, given)).isTrue();
        assertThat(isRight("/twilio/sms", "a=1&b=%C3%A9+x%20y", BODY, given)).isFalse();
        assertThat(isRight("/twilio/sms", "b=é+x%20y&a=1", BODY, given)).isFalse();
    }

    @Test
    void aNameThatComesTwiceCountsWithEachOfItsValuesOnce() {
        var body = List.of(List.of("A", "2"), List.of("A", "1"), List.of("A", "2"), List.of("B", ""));
        var given = SignedPost.sign(TOKEN, "https://kith.example/twilio/sms", body);

        assertThat(isRight("/twilio/sms", null, body, given)).isTrue();
        assertThat(isRight("/twilio/sms", null, body.subList(0, 1), given)).isFalse();
    }

    @Test
    void emptyValuesCount() {
        var body = List.of(List.of("Body", "hi"), List.of("FromCity", ""));
        var given = SignedPost.sign(TOKEN, "https://kith.example/twilio/sms", body);

        assertThat(isRight("/twilio/sms", null, body, given)).isTrue();
        assertThat(isRight("/twilio/sms", null, List.of(List.of("Body", "hi")), given))
                .isFalse();
    }

    @Test
    void aParameterMoreLessOrOtherIsWrong() {
        var given = SignedPost.sign(TOKEN, "https://kith.example/twilio/sms", BODY);

        assertThat(isRight("/twilio/sms", null, List.of(List.of("Body", "hI"), BODY.get(1)), given))
                .isFalse();
        assertThat(isRight("/twilio/sms", null, List.of(BODY.get(0)), given)).isFalse();
        assertThat(isRight("/twilio/sms", null, List.of(BODY.get(0), BODY.get(1), List.of("X", "")), given))
                .isFalse();
    }

    @Test
    void noSignatureAnEmptyOneAndOneOfAnotherTokenAreWrong() {
        assertThat(isRight("/twilio/sms", null, BODY, null)).isFalse();
        assertThat(isRight("/twilio/sms", null, BODY, "")).isFalse();
        assertThat(isRight(
                        "/twilio/sms", null, BODY, SignedPost.sign("other", "https://kith.example/twilio/sms", BODY)))
                .isFalse();
    }

    @Test
    void bytesThatAreNoUtf8AreSignedAsTheyCame() {
        var form = TwilioForm.parse("Body=%FF%FE%00x".getBytes(UTF_8));

        assertThat(form.text("Body")).isEqualTo("\ufffd\ufffdx");
        assertThat(form.parameters().getFirst().value()).isEqualTo("\u00ff\u00fe\u0000x");
    }

    /// Where the SDK's own check can be used (one value for each name), it and ours agree.
    @Property
    void theSdkAgrees(@ForAll Map<String, String> parameters) {
        var plain = parameters.entrySet().stream()
                .filter(entry -> UTF_8.newEncoder().canEncode(entry.getKey() + entry.getValue()))
                .filter(entry -> entry.getKey().chars().allMatch(c -> c < 128))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var pairs = plain.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue()))
                .toList();
        var given = SignedPost.sign(TOKEN, "https://kith.example/twilio/sms", pairs);

        assertThat(new RequestValidator(TOKEN).validate("https://kith.example/twilio/sms", plain, given))
                .isTrue();
        assertThat(isRight("/twilio/sms", null, pairs, given)).isTrue();
    }

    private static boolean isRight(
            String path, @Nullable String query, List<List<String>> body, @Nullable String given) {
        return new TwilioSignature(TOKEN, URI.create("https://kith.example")).isRight(path, query, form(body), given);
    }

    private static TwilioForm form(List<List<String>> pairs) {
        return TwilioForm.parse(SignedPost.encoded(pairs).getBytes(UTF_8));
    }
}
