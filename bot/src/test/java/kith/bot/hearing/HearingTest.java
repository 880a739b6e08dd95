package kith.bot.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kith.bot.hearing.examples.LearnedKinds;
import kith.bot.hearing.grammar.Vocabularies;
import kith.bot.language.Danger;
import kith.bot.talks.Announced;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.bot.talks.broadcasts.BroadcastState;
import kith.bot.talks.broadcasts.PassOn;
import kith.bot.talks.broadcasts.Rewrite;
import kith.bot.talks.linkwork.SpokeTo;
import kith.bot.talks.safety.InDanger;
import kith.community.about.StaffSettings.Role;
import kith.community.checkins.Awaited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingTest {

    private static final Hearing HEARING = new Hearing(Vocabularies.vocabulary(), new LearnedKinds());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "join walk7              | JoinCode because of the grammar",
                "i want to die           | InDanger because of words of danger",
                "xyzzy plugh             | SeeByName because of an activity by its name",
                "whats on friday         | WhatsOn because of the grammar",
                "is there parking        | AskParking because of the grammar"
            })
    void everythingIsHeardForAReason(String words, String heard) {
        assertThat(first(Turns.ofAStranger(), words)).hasToString(heard);
    }

    @Test
    void whatComesFirstIsDangerAndNothingElseInTheMessage() {
        assertThat(first(Turns.ofAStranger(), "i cant go on like this. whats on thursday")
                        .intents())
                .containsExactly(new InDanger(Danger.SELF));
    }

    @Test
    void wordsOfDangerAreNoDraftAndNoReplyToALeader() {
        var drafting =
                Turns.with(Turns.ofAStranger(), Turns.LEADER).at(new BroadcastState.Previewed(UUID.randomUUID()));
        assertThat(first(drafting, "please bring a warm coat on thursday all of you")
                        .intents())
                .hasOnlyElementsOfType(Rewrite.class);
        assertThat(first(drafting, "i cant go on, i want to kill myself").intents())
                .containsExactly(new InDanger(Danger.SELF));

        var read = Turns.with(
                Turns.ofAStranger(),
                new Announced(
                        null,
                        new kith.community.broadcasts.Heard(
                                UUID.randomUUID(), UUID.randomUUID(), "Lena", "Walkers", Turns.NOW)));
        assertThat(first(read, "can i bring my dog").intents()).hasOnlyElementsOfType(PassOn.class);
        assertThat(first(read, "i cant go on, i want to kill myself").intents())
                .containsExactly(new InDanger(Danger.SELF));
    }

    @Test
    void aReportOfSomebodyWhoWasRungIsNoDangerOfTheWriters() {
        var worker = Turns.with(Turns.ofAStranger(), Role.LINK_WORKER);
        assertThat(first(worker, "spoke to mary: she had a fall").intents()).hasOnlyElementsOfType(SpokeTo.class);
        assertThat(first(Turns.ofAStranger(), "spoke to mary: she had a fall").intents())
                .containsExactly(new InDanger(Danger.BODY));
    }

    @Test
    void somethingIsAlwaysHeardAtTheEndOfTheLine() {
        assertThat(all(Turns.ofAStranger(), "join walk7").getLast()).hasToString("Unclear because of nothing");
    }

    private static Heard first(Turn turn, String words) {
        return all(turn, words).getFirst();
    }

    private static List<Heard> all(Turn turn, String words) {
        return HEARING.hear(Turns.saying(turn, words), "en", _ -> Awaited.NOTHING)
                .toList();
    }
}
