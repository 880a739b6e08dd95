package kith.bot.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each context is what its name says, and is gone when the next one begins.
class ContextsTest {

    private final HeardCorpus corpus = HeardCorpus.shared();
    private final Town town = Town.shared();

    /// The last text of ours that came to whoever writes then holds these words, and they have these
    /// places; several are parted by `&`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first            |                                                    |
            new              | Text WHAT'S ON and I will tell you                 |
            known-place      | near you means around Wells                        |
            list             | 1 Chair exercise, Tue 1 Dec 10am & 2 Good Neighbours choir, Tue 1 Dec 7pm & 3 Memory café, Wed 2 Dec 2pm |
            list > more      | 1 Phone friends                                    |
            card-chair       | Chair exercise: Tue 1 Dec 10am to 11am             |
            card-choir       | Good Neighbours choir: Tue 1 Dec 7pm to 8.45pm     |
            joined           | Memory café knows you are coming: Wed 2 Dec 2pm    | Memory café booked 2026-12-02 x1
            joined-two       | Memory café knows you are coming: Wed 2 Dec 2pm    | Memory café booked 2026-12-02 x2
            two              | Canal walk knows you are coming: Thu 3 Dec         | Canal walk booked 2026-12-03 x1 & Good Neighbours choir booked 2026-12-01 x1
            booked-waiting   | You are first on the waiting list                  | Computer help, no jargon waiting 2026-12-03 x1 & Good Neighbours choir booked 2026-12-01 x1
            walker           | Vivary Park walk knows you are coming: Mon 7 Dec   | Vivary Park walk booked 2026-12-07 x1
            reminded         | Memory café is on Wed 2 Dec 2pm                    | Memory café booked 2026-12-02 x1
            today            | Memory café starts at 2pm today                    | Memory café booked 2026-12-02 x1
            after            | Memory café starts at 2pm today                    | Memory café booked 2026-12-02 x1
            welsh            | yn ysgrifennu yn Gymraeg                           |
            polish           | Od teraz piszę po polsku                           |
            ukrainian        | Відтепер пишу українською                          |
            consent-asked    | Hannah Lisle suggests that I write to you          |
            planned          | Thank you, I am glad                               |
            check-in-asked   | Hello Bea, Kith Somerset here. How are you today?  |
            check-in-fine    | I am glad to hear it                               |
            helper-asked     | Bea has not answered today, and we would like      |
            leader           | 1 session, no visits                               |
            leader-booked    | 1 session, no visits                               | Daytime choir booked 2026-12-02 x1
            leader-wednesday | 1 session, no visits                               |
            worker           | Done. I ask Bob Lane at 4pm on Mon Fri             |
            worker-siobhan   | Siobhán O'Keefe said yes                           |
            coordinator      | Text WHAT'S ON and I will tell you                 |
            marble           | You have a place at Marble club: Thu 3 Dec 10am    | Marble club booked 2026-12-03 x1
            """)
    void isWhatItsNameSays(String name, @Nullable String words, @Nullable String places) {
        corpus.in(name, context -> {
            var texts = town.postedAfter(0).stream()
                    .filter(each -> each.address().equals(context.phone()))
                    .map(Town.Posted::text)
                    .toList();
            assertThat(texts.isEmpty()).isEqualTo(words == null);
            assertThat(several(words))
                    .allSatisfy(each -> assertThat(texts.getLast()).contains(each));
            assertThat(placesOf(context.phone())).containsExactlyInAnyOrderElementsOf(several(places));
            return true;
        });
    }

    private static List<String> several(@Nullable String parted) {
        return parted == null ? List.of() : List.of(parted.split(" & "));
    }

    @Test
    void leaderWasAskedWhoCameOnMondayAndWorkerLooksAfterTwoWhoAreFine() {
        assertThat(town.postedAfter(0))
                .anySatisfy(each -> assertThat(each).isEqualTo(new Town.Posted(Staff.GEOFF, """
                                Who came to Vivary Park walk, Mon 30 Nov 10am?
                                1 Rose
                                2 Ted
                                Reply with numbers, such as 1 3, or ALL, or NONE.""")));
        var heard = corpus.hear(List.of(
                row("worker", "how is mary hill"),
                row("worker", "about bob lane"),
                row("coordinator", "about mary hill")));
        assertThat(heard).extracting(Heard::reply).allMatch(reply -> reply.contains("Mon 30 Nov 4pm: fine"));
    }

    @Test
    void nothingIsLeftOfAMessageOrAContext() {
        var before = town.dump();
        var heard = corpus.hear(List.of(
                row("joined", "cant come"),
                row("joined", "cant come"),
                row("walker", "stop"),
                row("walker", "stop"),
                row("check-in-asked", "3"),
                row("check-in-asked", "3"),
                row("leader", "new tea, Vivary Park main gates, tuesday 8 dec 2pm-4pm, free"),
                row("worker", "plan mary hill off"),
                row("marble", "cant come")));

        assertThat(town.dump()).isEqualTo(before);
        assertThat(heard.stream().map(Heard::changes).filter(changes -> !changes.isEmpty()))
                .as("each did something, and the second time the same")
                .hasSize(8);
        for (int i = 0; i < 6; i += 2) {
            assertThat(heard.get(i + 1).changes()).isEqualTo(heard.get(i).changes());
            assertThat(heard.get(i + 1).replies()).isEqualTo(heard.get(i).replies());
        }
    }

    @Test
    void theWordsForNotHavingUnderstoodAreKnownInEachLanguage() {
        var heard = corpus.hear(List.of(
                row("new", "qwertz uiop"),
                row("welsh", "qwertz"),
                row("polish", "qwertz"),
                row("ukrainian", "qwertz")));
        assertThat(heard).allMatch(Heard::wasNotUnderstood);

        var lost = corpus.hear(List.of(row("known-place", "what's on near qwertz"), row("new", "what's on near me")));
        assertThat(lost).noneMatch(Heard::wasNotUnderstood).allMatch(Heard::cameToADeadEnd);

        assertThat(corpus.hear(List.of(row("new", "what's on in wells"))))
                .noneMatch(Heard::wasNotUnderstood)
                .noneMatch(Heard::cameToADeadEnd);
    }

    private List<String> placesOf(String phone) {
        return Facts.of(town.jdbc()).of(phone).stream()
                .filter(fact -> fact.kind() == Fact.Kind.BOOKING)
                .map(fact -> fact.about() + " " + fact.value())
                .toList();
    }

    private static Row row(String context, String message) {
        return new Row(context, "", context, message, 1, "", "");
    }
}
