package kith.bot.talks.meetups;

import java.util.Set;
import kith.community.meetups.Told.Wish;

/// A few words that say what is to be done with a meet-up in the making: back, skip, drop, save, yes, no.
final class MeetUpWishes {

    private static final Set<String> BACK = Set.of("back", "go back", "previous", "last question", "back please");
    private static final Set<String> SKIP = Set.of(
            "skip",
            "-",
            "–",
            "na",
            "n/a",
            "leave it out",
            "leave it",
            "not sure",
            "dont know",
            "i dont know",
            "pass",
            "skip it",
            "skip that",
            "next",
            "dunno",
            "dont know it",
            "i dont know it",
            "no idea",
            "idk",
            "havent got it",
            "i havent got it");
    private static final Set<String> DROP = Set.of(
            "drop",
            "drop it",
            "forget it",
            "bin it",
            "scrap it",
            "never mind",
            "nevermind",
            "delete it",
            "dont save",
            "do not save",
            "cancel",
            "cancel it");
    private static final Set<String> SAVE = Set.of(
            "save",
            "save it",
            "save please",
            "save that",
            "yes save",
            "yes save it",
            "ok save",
            "thats right",
            "all right save",
            "save now",
            "publish",
            "publish it");
    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "yes please",
            "yep",
            "yeah",
            "ok",
            "okay",
            "correct",
            "yes it is",
            "yes thats right",
            "it is",
            ":yes");
    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "nope",
            "none",
            "nothing",
            "no thanks",
            "no thank you",
            "no it isnt",
            "not really",
            "no its not",
            "nothing really",
            "no nothing",
            ":no",
            "nil",
            "nowt");

    private MeetUpWishes() {}

    /// What it is beside an answer; [Wish#TELL] for an answer.
    static Wish in(String text, String plain) {
        if (BACK.contains(plain)) {
            return Wish.BACK;
        } else if (SKIP.contains(plain) || SKIP.contains(text.strip())) {
            return Wish.SKIP;
        } else if (DROP.contains(plain)) {
            return Wish.DROP;
        } else if (SAVE.contains(plain)) {
            return Wish.SAVE;
        } else if (YES.contains(plain)) {
            return Wish.YES;
        }
        return NO.contains(plain) ? Wish.NO : Wish.TELL;
    }

    static boolean isNo(String plain) {
        return NO.contains(plain);
    }
}
