package kith.bot.hearing.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.language.Wording;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Unclear;
import kith.bot.talks.courtesy.Greeting;
import kith.bot.talks.courtesy.Thanks;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;

/// What someone writes who has just read a leader's message.
final class RepliesToLeaders {

    /// Says that it was read, and no more: 200 people may say so.
    private static final Set<String> ALL_RIGHT = Set.of(
            "ok",
            "okay",
            "k",
            "kk",
            "ok then",
            "ok great",
            "ok thanks",
            "ok lovely",
            "fine",
            "thats fine",
            "great",
            "lovely",
            "perfect",
            "alright",
            "all right",
            "sounds good",
            "sounds great",
            "will do",
            ":yes",
            "ok :yes");

    private RepliesToLeaders() {}

    /// Whether someone who has just read a leader's message means the leader: what makes no sense to us, a vague
    /// question, a yes or no that we did not ask for.
    static boolean isForTheLeader(String text, List<Intent> intents) {
        var plain = Wording.ofCommand(text).toLowerCase(Locale.ROOT);
        boolean asksUs = plain.startsWith("whats on")
                || plain.startsWith("what is on")
                || plain.startsWith("whats happening")
                || plain.startsWith("anything on")
                || plain.startsWith("what else is on");
        return !asksUs
                && !ALL_RIGHT.contains(plain)
                && intents.stream().allMatch(RepliesToLeaders::mayBeForTheLeader)
                && intents.stream().anyMatch(intent -> !isPoliteness(intent));
    }

    private static boolean mayBeForTheLeader(Intent intent) {
        return isPoliteness(intent)
                || intent instanceof Unclear
                || intent instanceof Answer.Yes
                || intent instanceof Answer.No
                || intent instanceof Details details && details.which() instanceof Which.Unsaid
                || intent instanceof WhatsOn wanted && wanted.where() instanceof Where.Unsaid
                || intent instanceof WhatsOn lost && lost.where() instanceof Where.NotKnown;
    }

    private static boolean isPoliteness(Intent intent) {
        return intent instanceof Thanks || intent instanceof Greeting;
    }
}
