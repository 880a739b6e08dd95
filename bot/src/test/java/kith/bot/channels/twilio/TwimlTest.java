package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.bot.voice.Keypad;
import kith.bot.voice.Said;
import kith.bot.voice.Said.Then;
import kith.community.outbox.Message.Choice;
import kith.community.outbox.OutboxBeans;
import kith.community.phrases.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// TwiML as Twilio takes it, whatever is to be said.
class TwimlTest {

    private static final UUID CALL = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Keypad TWO_KEYS =
            new Keypad(List.of(new Choice("1", "Yes", ""), new Choice("2", "No", "")), true);

    private final Twiml twiml = new Twiml(
            new VoiceAddresses(URI.create("https://kith.example/x/")),
            LocalTwilio.NUMBER,
            Readers.of(OutboxBeans.PHRASES));

    @Test
    void itIsSaidThreeTimesEachWithTimeForAKey() {
        var response = drawn(said("en", new Then.Listen(TWO_KEYS), "Are you all right?"));

        assertThat(TwimlRules.elements(response))
                .extracting(Element::getTagName)
                .containsExactly("Gather", "Gather", "Gather", "Say", "Hangup");
        var gather = TwimlRules.elements(response).getFirst();
        assertThat(gather.getTextContent()).isEqualTo("Are you all right?");
        assertThat(gather.getAttribute("numDigits")).isEqualTo("1");
        assertThat(gather.getAttribute("finishOnKey")).isEmpty();
        assertThat(Integer.parseInt(gather.getAttribute("timeout"))).isGreaterThanOrEqualTo(10);
        assertThat(gather.getAttribute("action"))
                .isEqualTo("https://kith.example/x/twilio/voice/calls/" + CALL + "/keys?turn=3&wrong=1#rc=3&rp=all");
    }

    @Test
    void whoRangUsHasAnAddressWithoutAMessageForTheKeys() {
        var response = TwimlRules.parse(twiml.of(said("en", new Then.Listen(TWO_KEYS), "Hello"), null));
        assertThat(TwimlRules.elements(response).getFirst().getAttribute("action"))
                .isEqualTo("https://kith.example/x/twilio/voice/keys?turn=3&wrong=1#rc=3&rp=all");
    }

    @Test
    void twoDigitsEndWithAStar() {
        var scale = new Keypad(
                IntStream.rangeClosed(0, 10)
                        .mapToObj(i -> new Choice("" + i, "" + i, ""))
                        .toList(),
                true);
        var gather = TwimlRules.elements(drawn(said("en", new Then.Listen(scale), "How happy did you feel yesterday?")))
                .getFirst();
        assertThat(gather.getAttribute("numDigits")).isEqualTo("2");
        assertThat(gather.getAttribute("finishOnKey")).isEqualTo("*");
    }

    @Test
    void theOtherEndSeesOurNumber() {
        var dial = TwimlRules.elements(drawn(said("en", new Then.PutThrough("+441823000000", CALL), "One moment")))
                .getLast();
        assertThat(dial.getTextContent()).isEqualTo("+441823000000");
        assertThat(dial.getAttribute("callerId")).isEqualTo(LocalTwilio.NUMBER);
        assertThat(dial.getAttribute("action"))
                .isEqualTo("https://kith.example/x/twilio/voice/put-through/" + CALL + "#rc=3&rp=all");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en-GB, Polly.Amy",
        "cy, cy-GB, Polly.Gwyneth",
        "pl, pl-PL, Polly.Ewa",
        "uk, uk-UA, Google.uk-UA-Standard-A",
        "ar, en-GB, Polly.Amy"
    })
    void eachLanguageHasAVoiceThatSpeaksIt(String language, String spoken, String voice) {
        var say = TwimlRules.elements(drawn(said(language, new Then.HangUp(), "Hello")))
                .getFirst();
        assertThat(say.getAttribute("language")).isEqualTo(spoken);
        assertThat(say.getAttribute("voice")).isEqualTo(voice);
    }

    @Test
    void aVoiceThatTwilioDoesNotHaveStopsTheStart(@TempDir Path folder) throws IOException {
        var english = Files.readString(Path.of("config/phrases/en.yml"));
        Files.writeString(folder.resolve("en.yml"), english.replace("Polly.Amy", "Polly.Anna"));
        var phrases = Phrases.in(folder, OutboxBeans.SERVICE);

        assertThatThrownBy(() -> Readers.of(phrases))
                .hasMessage(
                        "config/phrases/en.yml: \"voice.formats.reader\" is \"en-GB Polly.Anna\", but a language and a"
                                + " voice of Twilio's were expected, such as \"en-GB Polly.Amy\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Dial>+447700900123</Dial>",
                "Tom & Ana's \"walk\" <b>",
                "NUL \u0000 bell \u0007 and half a \ud83d character",
                "right to left \u202e and not a character \uffff",
                "smile \ud83d\ude00"
            })
    void whateverIsSaidIsWordsAndNoVerb(String words) {
        var response = drawn(said("en", new Then.HangUp(), words));
        assertThat(TwimlRules.elements(response))
                .extracting(Element::getTagName)
                .containsExactly("Say", "Say", "Hangup");
    }

    private Element drawn(Said said) {
        var response = TwimlRules.parse(twiml.of(said, CALL));
        assertThat(TwimlRules.faults(response)).isEmpty();
        return response;
    }

    private static Said said(String language, Then then, String words) {
        return new Said(language, 3, 1, List.of(words), then, then instanceof Then.PutThrough ? "" : "Goodbye.");
    }
}
