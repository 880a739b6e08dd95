package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kith.community.storage.KillPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Two leaders make a meet-up, one by text and one on Telegram, one question at a time, and the process is killed three
/// times meanwhile: each goes on where they were, nothing is asked twice, and each meet-up is made once.
@Execution(ExecutionMode.CONCURRENT)
class GuidedTalkCrashTest {

    private static final String SAM = "+447700900001";
    private static final long JO = 7_600_000_001L;

    @TempDir
    Path folder;

    private Crashing kith;

    @BeforeEach
    void prepare() {
        kith = new Crashing(
                folder,
                "--kith.feeds[0].name=stories",
                "--kith.feeds[0].type=csv",
                "--kith.feeds[0].url="
                        + Path.of("bot/src/test/resources/stories/activities.csv")
                                .toUri(),
                "--kith.staff[0].name=Sam Doe",
                "--kith.staff[0].phone=" + SAM,
                "--kith.staff[0].roles=leader",
                "--kith.staff[0].groups=Taunton Walkers",
                "--kith.staff[1].name=Jo Lee",
                "--kith.staff[1].telegram=" + JO,
                "--kith.staff[1].roles=leader",
                "--kith.staff[1].groups=Wells Singers");
    }

    @AfterEach
    void stop() {
        kith.close();
    }

    @Test
    void killedInTheMiddleEachGoesOnWhereTheyWere() throws Exception {
        kith.start(null);
        kith.await(() -> kith.number("select count(*) from sessions") > 0);
        bothSay("new", "What is it?");
        samSays("map evening", "Where is it?");
        joSays("sing along", "Where is it?");
        kith.twilio.receive(SAM, "Wells Town Hall");
        kith.telegram.says(JO, "Wells Town Hall");
        kith.kill();

        kith.restart(null);
        bothAreTold("At Wells Town Hall, BA5 2RB.", "When is the first one?");
        bothSay("thursdays 7pm to 8pm", "How many places");
        bothSay("20", "What does it cost?");
        bothSay("free", "Is it step-free");
        kith.kill();

        kith.restart(null);
        bothSay("yes", "What should people bring?");
        bothSay("no", "Reply SAVE");

        kith.restart(KillPoint.RECEIVED);
        var save = kith.twilio.receiveWhileDown(SAM, "save");
        kith.deliverInVain(save);
        kith.awaitDeath();
        kith.telegram.says(JO, "save");

        kith.restart(null);
        assertThat(kith.twilio.deliver(save)).as("Twilio tries again").isEqualTo(200);
        bothAreTold("Saved:");
        assertThat(kith.words(
                        "select title from activities where title in ('Map evening', 'Sing along') order by title"))
                .containsExactly("Map evening", "Sing along");
        for (String question : List.of(
                "What is it?",
                "Where is it?",
                "When is the first one?",
                "How many places",
                "What does it cost?",
                "Is it step-free",
                "What should people bring?",
                "Reply SAVE",
                "Saved:")) {
            assertThat(toSam(question)).as(question).isEqualTo(1);
            assertThat(toJo(question)).as(question).isBetween(1L, 2L);
        }
    }

    private void bothSay(String words, String... answered) {
        kith.twilio.receive(SAM, words);
        kith.telegram.says(JO, words);
        bothAreTold(answered);
    }

    private void samSays(String words, String answered) {
        kith.twilio.receive(SAM, words);
        kith.await(() -> toSam(answered) == 1);
    }

    private void joSays(String words, String answered) {
        kith.telegram.says(JO, words);
        kith.await(() -> toJo(answered) > 0);
    }

    private void bothAreTold(String... words) {
        for (String each : words) {
            kith.await(() -> toSam(each) == 1 && toJo(each) > 0);
        }
    }

    private long toSam(String words) {
        return kith.twilio.sentTo(SAM).stream()
                .filter(text -> text.body().contains(words))
                .count();
    }

    /// Once, but for what was under way to Telegram when we died.
    private long toJo(String words) {
        return kith.telegram.messages(JO).stream()
                .filter(message -> message.text().contains(words))
                .count();
    }
}
