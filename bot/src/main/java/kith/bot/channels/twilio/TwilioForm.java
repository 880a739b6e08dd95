package kith.bot.channels.twilio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The parameters of one of Twilio's webhooks, byte for byte as they came.
///
/// Names and values are kept as one character per byte (ISO 8859-1), because the signature is about bytes,
/// and bytes that are no UTF-8 must not change on the way to it.
record TwilioForm(List<Parameter> parameters) {

    record Parameter(String name, String value) {}

    /// @param body `application/x-www-form-urlencoded`
    static TwilioForm parse(byte[] body) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        return new TwilioForm(Stream.of(text.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(TwilioForm::parameter)
                .toList());
    }

    /// The first value of this name as text, empty when there is none. What is no UTF-8 is shown as `�`;
    /// control characters other than line breaks and tabs, which a database may refuse, are left out.
    String text(String name) {
        var raw = parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse("");
        var text = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", "");
    }

    private static Parameter parameter(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new Parameter(decoded(pair), "")
                : new Parameter(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%' && isHex(encoded, i + 1) && isHex(encoded, i + 2)) {
                bytes.write(Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }
}
