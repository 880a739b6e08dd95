package kith.bot.talks.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import kith.bot.hearing.grammar.Vocabularies;
import org.junit.jupiter.api.Test;

/// The longest line of nothing but beginnings of times stays cheap to read.
class WorstLineTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-12-01T18:00");
    private static final String WORST = "new " + "every mon and 2 4 from ".repeat(19);

    @Test
    void isReadInBoundedTime() {
        var words = new MeetUpWords(Vocabularies.vocabulary().lexicon());
        assertThat(words.in(WORST, NOW)).isInstanceOf(NewMeetUp.class);

        long begun = System.nanoTime();
        words.in(WORST, NOW);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }
}
