package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.bot.talks.Announced;
import kith.bot.talks.Intent;
import kith.bot.talks.Turns;
import kith.bot.talks.attendance.CallAgain;
import kith.bot.talks.attendance.SeeCard;
import kith.bot.talks.attendance.SeeWhoComes;
import kith.bot.talks.broadcasts.AnswerReply;
import kith.bot.talks.broadcasts.Draft;
import kith.bot.talks.broadcasts.DropDraft;
import kith.bot.talks.broadcasts.PassOn;
import kith.bot.talks.broadcasts.Rewrite;
import kith.bot.talks.broadcasts.SeeHowItGoes;
import kith.bot.talks.broadcasts.SendDraft;
import kith.bot.talks.broadcasts.StopSending;
import kith.bot.talks.codes.SeeCode;
import kith.bot.talks.waitinglist.SeeWhoWaits;
import kith.bot.talks.waitinglist.Split;
import kith.community.broadcasts.Heard;
import org.junit.jupiter.api.Test;

/// What leaders write, and what the same words are from anyone else.
class LeadersWordsTest {

    private static final InContext UNDERSTANDING = Vocabularies.inContext();

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);

    private static final Map<String, Intent> ASKED = Map.ofEntries(
            Map.entry("who is waiting for WALK7", new SeeWhoWaits("WALK7")),
            Map.entry("waiting list walk7", new SeeWhoWaits("WALK7")),
            Map.entry("/waiting walk7", new SeeWhoWaits("WALK7")),
            Map.entry("pods walk7 6", new Split("WALK7", 6)),
            Map.entry("pods walk7 of 1", new Split("WALK7", 2)),
            Map.entry("pods walk7 off", new Split("WALK7", null)),
            Map.entry("who walk7", new SeeWhoComes("walk7", null)),
            Map.entry("who's coming thursday", new SeeWhoComes("thursday", THURSDAY)),
            Map.entry("who thursday", new SeeWhoComes("thursday", THURSDAY)),
            Map.entry("who", new SeeWhoComes("", null)),
            Map.entry("came WALK7", new CallAgain("walk7")),
            Map.entry("came", new CallAgain("")),
            Map.entry("my card", new SeeCard()),
            Map.entry("tell walkers: bring a coat", new Draft("walkers: bring a coat", null, 0, false)),
            Map.entry("invite walk7 friends too", new Draft("walk7 friends too", null, 0, true)),
            Map.entry("tell thursday: bring a coat", new Draft("thursday: bring a coat", THURSDAY, 1, false)),
            Map.entry("reply mary yes do", new AnswerReply("mary yes do")),
            Map.entry("hold", new StopSending(true)),
            Map.entry("progress", new SeeHowItGoes(true)));

    private static List<Intent> from(boolean leader, String words) {
        var turn = Turns.saying(Turns.ofAStranger(), words);
        return leader
                ? UNDERSTANDING.from(Turns.with(turn, Turns.LEADER), "en").intents()
                : UNDERSTANDING.from(turn, "en").usual();
    }

    @Test
    void whatLeadersAskOfTheirGroupsIsTheirs() {
        assertThat(ASKED)
                .allSatisfy((words, intent) -> assertThat(from(true, words)).containsExactly(intent));
    }

    @Test
    void fromAnyoneElseItMeansWhatItAlwaysDoes() {
        assertThat(ASKED.keySet())
                .allSatisfy(words -> assertThat(from(false, words)).doesNotContainAnyElementsOf(ASKED.values()));
        assertThat(List.of("waiting WALK7", "pods walk7 6"))
                .allSatisfy(words -> assertThat(from(false, words)).containsExactly(new SeeCode("WALK7")));
    }

    @Test
    void aLeaderOfSomethingElseHearsWhatAnyoneDoes() {
        var asked = Turns.saying(Turns.with(Turns.ofAStranger(), Turns.LEADER), "who walk7");

        assertThat(UNDERSTANDING.from(asked, "en").usual()).containsExactly(new SeeCode("WALK7"));
    }

    @Test
    void sendAndDropAreForWhoeverHasADraftOrCanMeanNothingElse() {
        assertThat(from(true, "send")).as("said that there is none").containsExactly(new SendDraft(null));
        assertThat(drafting("send it now")).containsExactly(new SendDraft(null));
        assertThat(drafting("send friday 9am")).containsExactly(new SendDraft(LocalDateTime.of(2027, 3, 5, 9, 0)));
        assertThat(drafting("drop")).containsExactly(new DropDraft());
        assertThat(drafting("friday 9am")).containsExactly(new SendDraft(LocalDateTime.of(2027, 3, 5, 9, 0)));
        assertThat(drafting("please bring a warm coat on thursday"))
                .containsExactly(new Rewrite("please bring a warm coat on thursday"));
        assertThat(drafting("who walk7")).containsExactly(new SeeWhoComes("walk7", null));
    }

    private static List<Intent> drafting(String words) {
        var leader = Turns.with(Turns.saying(Turns.ofAStranger(), words), Turns.LEADER);
        return UNDERSTANDING
                .draft(Turns.with(leader, new Announced(UUID.randomUUID(), null)), "en")
                .intents();
    }

    @Test
    void whoHasReadALeadersMessageAnswersTheLeader() {
        var broadcast = UUID.randomUUID();
        var heard = new Announced(null, new Heard(broadcast, UUID.randomUUID(), "Lena", "Walkers", Turns.NOW));

        assertThat(replying("reply: can i bring my dog", heard))
                .containsExactly(new PassOn(broadcast, "can i bring my dog"));
        assertThat(replying("can i bring my dog", heard)).containsExactly(new PassOn(broadcast, "can i bring my dog"));
        assertThat(replying("ok thanks", heard)).noneMatch(PassOn.class::isInstance);
        assertThat(replying("my bookings", heard)).noneMatch(PassOn.class::isInstance);
    }

    private static List<Intent> replying(String words, Announced heard) {
        var turn = Turns.with(Turns.saying(Turns.ofAStranger(), words), heard);
        return UNDERSTANDING.reply(turn, "en").intents();
    }

    @Test
    void whoLeadsMeansNoneOfItInALongerSentence() {
        assertThat(from(true, "i came to the walk and who was there but nobody i know from the card table"))
                .noneMatch(intent -> intent.getClass().getPackageName().startsWith("kith.bot.talks.attendance"));
    }
}
