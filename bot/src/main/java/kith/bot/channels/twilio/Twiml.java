package kith.bot.channels.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Say;
import java.util.UUID;
import kith.bot.voice.Keypad;
import kith.bot.voice.Said;
import kith.bot.voice.Said.Then;
import org.jspecify.annotations.Nullable;

/// Draws what is said in a call as TwiML (`https://www.twilio.com/docs/voice/twiml`).
///
/// Pure. Each language is read by a voice that speaks it ([Readers]).
final class Twiml {

    /// How often it is said when no key comes.
    static final int ROUNDS = 3;

    /// After the words, in seconds: time to find one's glasses. Twilio's own is 5.
    static final int PATIENCE = 12;

    /// How long the other end rings, in seconds, when someone is put through. Twilio's own is 30.
    static final int RINGS = 30;

    /// A person is spoken with for an hour at most, then Twilio hangs up; its own limit is four.
    private static final int LONGEST = 3600;

    private final VoiceAddresses addresses;
    private final String voiceFrom;
    private final Readers readers;

    /// @param voiceFrom our number, which whoever is put through to sees; empty where there is none
    Twiml(VoiceAddresses addresses, String voiceFrom, Readers readers) {
        this.addresses = addresses;
        this.voiceFrom = voiceFrom;
        this.readers = readers;
    }

    /// @param placed the message the call was placed for; null when they rang us
    String of(Said said, @Nullable UUID placed) {
        var response = new VoiceResponse.Builder();
        switch (said.then()) {
            case Then.Listen listen -> listen(response, said, listen.keypad(), placed);
            case Then.PutThrough through -> {
                speak(response, said);
                response.dial(dial(through));
            }
            case Then.HangUp hangUp -> {
                speak(response, said);
                response.hangup(new Hangup.Builder().build());
            }
        }
        return response.build().toXml();
    }

    private void listen(VoiceResponse.Builder response, Said said, Keypad keypad, @Nullable UUID placed) {
        for (int round = 0; round < ROUNDS; round++) {
            var gather = new Gather.Builder()
                    .inputs(Gather.Input.DTMF)
                    .action(addresses.keys(placed, said.turn(), said.wrong()))
                    .method(HttpMethod.POST)
                    .timeout(PATIENCE)
                    .numDigits(keypad.hasTwoDigits() ? 2 : 1)
                    .finishOnKey(keypad.hasTwoDigits() ? "*" : "");
            said.words().forEach(words -> gather.say(say(said.language(), words)));
            response.gather(gather.build());
        }
        response.say(say(said.language(), said.last()));
        response.hangup(new Hangup.Builder().build());
    }

    private void speak(VoiceResponse.Builder response, Said said) {
        said.words().forEach(words -> response.say(say(said.language(), words)));
        if (!said.last().isEmpty()) {
            response.say(say(said.language(), said.last()));
        }
    }

    private Dial dial(Then.PutThrough through) {
        var dial = new Dial.Builder(through.number())
                .action(addresses.putThrough(through.bridge()))
                .method(HttpMethod.POST)
                .timeout(RINGS)
                .timeLimit(LONGEST);
        if (!voiceFrom.isEmpty()) {
            dial.callerId(voiceFrom);
        }
        return dial.build();
    }

    private Say say(String language, String words) {
        return readers.reads(language, speakable(words)).build();
    }

    /// What XML can carry.
    private static String speakable(String words) {
        var kept = new StringBuilder();
        words.codePoints()
                .map(c -> c == '\n' ? ' ' : c)
                .filter(c -> c >= ' ' && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c < 0xFFFE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
