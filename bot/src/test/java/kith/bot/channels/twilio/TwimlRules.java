package kith.bot.channels.twilio;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What TwiML for a call may hold, as Twilio documents it (`https://www.twilio.com/docs/voice/twiml`): the verbs and
/// attributes that we have any use for, and nothing besides.
final class TwimlRules {

    private static final int LONGEST_SAY = 4096;

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "Response", Set.of(),
            "Say", Set.of("voice", "language", "loop"),
            "Gather",
                    Set.of(
                            "input",
                            "action",
                            "method",
                            "timeout",
                            "finishOnKey",
                            "numDigits",
                            "actionOnEmptyResult",
                            "language"),
            "Dial", Set.of("action", "method", "timeout", "timeLimit", "callerId", "hangupOnStar", "answerOnBridge"),
            "Hangup", Set.of(),
            "Pause", Set.of("length"));

    private static final Map<String, Set<String>> INSIDE = Map.of(
            "Response", Set.of("Say", "Gather", "Dial", "Hangup", "Pause"),
            "Gather", Set.of("Say", "Pause"));

    /// The voices that Twilio has for each language, as far as we use them.
    private static final Map<String, String> VOICES = Map.of(
            "Polly.Amy", "en-GB", "Polly.Gwyneth", "cy-GB", "Polly.Ewa", "pl-PL", "Google.uk-UA-Standard-A", "uk-UA");

    private TwimlRules() {}

    /// @throws IllegalArgumentException when it is not even XML
    static Element parse(String twiml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(twiml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalArgumentException("This is no XML: " + twiml, e);
        }
    }

    /// Everything that Twilio would not take.
    static List<String> faults(Element response) {
        var faults = new ArrayList<String>();
        if (!response.getTagName().equals("Response")) {
            faults.add("The outermost is " + response.getTagName());
        }
        check(response, faults);
        return faults;
    }

    private static void check(Element verb, List<String> faults) {
        var allowed = ATTRIBUTES.get(verb.getTagName());
        if (allowed == null) {
            faults.add("There is no verb " + verb.getTagName());
            return;
        }
        for (int i = 0; i < verb.getAttributes().getLength(); i++) {
            var name = verb.getAttributes().item(i).getNodeName();
            if (!allowed.contains(name)) {
                faults.add(verb.getTagName() + " has no attribute " + name);
            }
        }
        switch (verb.getTagName()) {
            case "Say" -> say(verb, faults);
            case "Gather" -> gather(verb, faults);
            case "Dial" -> dial(verb, faults);
            default -> {}
        }
        for (var inner : elements(verb)) {
            if (!INSIDE.getOrDefault(verb.getTagName(), Set.of()).contains(inner.getTagName())) {
                faults.add(inner.getTagName() + " does not belong into " + verb.getTagName());
            }
            check(inner, faults);
        }
    }

    private static void say(Element say, List<String> faults) {
        var words = say.getTextContent();
        if (words.isBlank() || words.length() > LONGEST_SAY) {
            faults.add("Say has " + words.length() + " characters");
        }
        if (!say.getAttribute("language").equals(VOICES.get(say.getAttribute("voice")))) {
            faults.add("The voice " + say.getAttribute("voice") + " does not speak " + say.getAttribute("language"));
        }
    }

    private static void gather(Element gather, List<String> faults) {
        expect(gather, "input", "dtmf|speech|dtmf speech", faults);
        expect(gather, "method", "POST|GET", faults);
        expect(gather, "timeout", "[1-9][0-9]?", faults);
        expect(gather, "numDigits", "[1-9][0-9]?", faults);
        expect(gather, "action", "https?://.+", faults);
        if (!gather.getAttribute("finishOnKey").matches("[0-9*#]?")) {
            faults.add("finishOnKey is " + gather.getAttribute("finishOnKey"));
        }
    }

    private static void dial(Element dial, List<String> faults) {
        expect(dial, "timeout", "[1-9][0-9]{0,2}", faults);
        if (!dial.getTextContent().matches("\\+[1-9]\\d{6,14}")) {
            faults.add("Dial has no number");
        }
        if (!dial.getAttribute("callerId").isEmpty()
                && !dial.getAttribute("callerId").equals(LocalTwilio.NUMBER)) {
            faults.add("callerId is no number of this account");
        }
    }

    private static void expect(Element verb, String attribute, String pattern, List<String> faults) {
        if (!verb.getAttribute(attribute).matches(pattern)) {
            faults.add(verb.getTagName() + " " + attribute + " is '" + verb.getAttribute(attribute) + "'");
        }
    }

    static List<Element> elements(Element of) {
        var elements = new ArrayList<Element>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
