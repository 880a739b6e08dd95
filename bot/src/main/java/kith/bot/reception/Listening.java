package kith.bot.reception;

import java.util.stream.Stream;
import kith.bot.hearing.Cleaned;
import kith.bot.hearing.Cleaning;
import kith.bot.hearing.Heard;
import kith.bot.hearing.Hearing;
import kith.bot.talks.Turn;
import kith.community.checkins.Answering;
import kith.community.outbox.Message;
import kith.community.outbox.SentMessages;
import kith.community.people.Address;
import org.springframework.stereotype.Component;

/// Hears messages, with what only the database knows: what we wrote lately, and who is waited for.
@Component
class Listening {

    /// Buttons say the same in every language.
    private static final String BUTTONS = "en";

    /// Who quotes us quotes what was on the screen.
    private static final int ON_THE_SCREEN = 20;

    private final Cleaning cleaning;
    private final Hearing hearing;
    private final SentMessages sentMessages;
    private final Answering answering;

    Listening(Cleaning cleaning, Hearing hearing, SentMessages sentMessages, Answering answering) {
        this.cleaning = cleaning;
        this.hearing = hearing;
        this.sentMessages = sentMessages;
        this.answering = answering;
    }

    /// A message without what its writer did not write.
    Cleaned clean(String written, Address from) {
        return cleaning.clean(
                written,
                () -> sentMessages.lately(from, ON_THE_SCREEN).stream()
                        .map(Message::text)
                        .toList());
    }

    /// All that a message may mean, the likeliest first.
    Stream<Heard> hear(Turn turn, Cleaned cleaned) {
        return switch (cleaned.kind()) {
            case WORDS -> hear(turn, turn.who().person().language());
            case REACTION, AUTOMATIC -> Stream.of(hearing.wordless(turn, cleaned.kind()));
        };
    }

    /// What a tap on a button means.
    Stream<Heard> tapped(Turn turn) {
        return hear(turn, BUTTONS);
    }

    private Stream<Heard> hear(Turn turn, String language) {
        return hearing.hear(turn, language, it -> answering.awaited(it.person(), it.now()));
    }
}
