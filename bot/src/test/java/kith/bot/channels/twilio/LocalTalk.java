package kith.bot.channels.twilio;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// A call that was picked up, played as Twilio plays it: its TwiML is fetched with the right signature, checked by
/// [TwimlRules], and done verb by verb until a key is awaited or it is over.
public final class LocalTalk {

    private final LocalTwilio twilio;
    private final String sid;
    private String twiml;
    private Element response;

    LocalTalk(LocalTwilio twilio, String sid, URI url) {
        this.twilio = twilio;
        this.sid = sid;
        this.twiml = twilio.fetch(sid, url, Map.of());
        this.response = checked();
    }

    private Element checked() {
        var parsed = TwimlRules.parse(twiml);
        TwimlRules.faults(parsed).forEach(twilio::complainOfTwiml);
        return parsed;
    }

    public String sid() {
        return sid;
    }

    /// As it came.
    public String twiml() {
        return twiml;
    }

    /// What is said until the first key is awaited, or to the end.
    public String said() {
        var words = new ArrayList<String>();
        for (var verb : TwimlRules.elements(response)) {
            words.addAll(says(verb));
            if (verb.getTagName().equals("Gather")) {
                break;
            }
        }
        return String.join("\n", words);
    }

    /// How often a key is awaited before we hang up.
    public int rounds() {
        return (int) verbs().stream().filter("Gather"::equals).count();
    }

    /// The verbs in order.
    public List<String> verbs() {
        return TwimlRules.elements(response).stream().map(Element::getTagName).toList();
    }

    public String attribute(String verb, String name) {
        return first(verb).getAttribute(name);
    }

    /// Whom the call is put through to.
    public String dialled() {
        return first("Dial").getTextContent();
    }

    /// Where the key that is awaited will go.
    public URI action() {
        return URI.create(first("Gather").getAttribute("action"));
    }

    /// Presses keys, and plays what comes then.
    public LocalTalk press(String digits) {
        twiml = ask(digits);
        response = checked();
        return this;
    }

    /// Asks again what was asked for the same keys, and plays nothing.
    public String ask(String digits) {
        return twilio.fetch(sid, action(), Map.of("Digits", digits, "msg", "Gather End"));
    }

    /// No key comes: everything is said to the end.
    ///
    /// @return what is said last
    public String noKey() {
        var last = new ArrayList<String>();
        for (var verb : TwimlRules.elements(response)) {
            if (!verb.getTagName().equals("Hangup")) {
                last.clear();
                last.addAll(says(verb));
            }
        }
        hangUp();
        return String.join("\n", last);
    }

    /// What became of dialling.
    public LocalTalk dialled(String status, int seconds) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("DialCallStatus", status);
        parameters.put("DialCallDuration", String.valueOf(seconds));
        parameters.put("DialCallSid", "CA" + "d".repeat(32));
        twiml = twilio.fetch(sid, URI.create(first("Dial").getAttribute("action")), parameters);
        response = checked();
        return this;
    }

    public void hangUp() {
        twilio.status(sid, "completed");
    }

    private Element first(String verb) {
        return TwimlRules.elements(response).stream()
                .filter(element -> element.getTagName().equals(verb))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + verb + " in " + twiml));
    }

    private static List<String> says(Element verb) {
        return verb.getTagName().equals("Say")
                ? List.of(verb.getTextContent())
                : TwimlRules.elements(verb).stream()
                        .flatMap(inner -> says(inner).stream())
                        .toList();
    }
}
