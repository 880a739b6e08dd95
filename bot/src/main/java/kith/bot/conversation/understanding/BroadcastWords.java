package kith.bot.conversation.understanding;

import kith.bot.talks.groups.LeaveNamed;
import kith.bot.talks.groups.News;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kith.bot.conversation.Intents;
import kith.bot.conversation.Understood;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.language.Wording;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Greeting;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.courtesy.Thanks;
import kith.bot.talks.lifts.SeeLifts;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import org.jspecify.annotations.Nullable;

/// What leaders write to tell their people something, and what those write back. Each keeps what it means from anyone
/// else: who leads is not known here.
final class BroadcastWords {

    private static final Pattern TELL = Pattern.compile("^/?(tell|invite)\\s+(.+)$", flags());
    private static final Pattern REPLY = Pattern.compile("^/?reply(?:\\s*:\\s*|\\s+)(.+)$", flags());
    private static final Pattern SEND = Pattern.compile("^/?send\\s+(?:it\\s+)?(?:on\\s+|at\\s+)?(.+)$", flags());
    private static final Pattern LEAVE =
            Pattern.compile("^/?(?:leave|stop)\\s+(?:the\\s+)?(?:group\\s+)?([\\p{L}][\\p{L}\\d '’-]{2,40})$", flags());

    /// "Tell me more about WALK7" is said to us.
    private static final Set<String> SAID_TO_US =
            Set.of("me", "us", "him", "her", "them", "you", "somebody", "someone");

    private static final Set<String> SENDS = Set.of(
            "send",
            "send it",
            "send now",
            "send it now",
            "send please",
            "send it please",
            "yes send",
            "yes send it",
            "ok send",
            "ok send it");
    private static final Set<String> DROPS = Set.of(
            "drop",
            "drop it",
            "bin it",
            "scrap it",
            "scrap that",
            "delete it",
            "dont send",
            "dont send it",
            "do not send");
    private static final Set<String> HOLDS = Set.of(
            "hold",
            "hold it",
            "stop sending",
            "stop sending it",
            "stop the sending",
            "halt",
            "stop the message",
            "hold the message");
    private static final Set<String> HOW_IT_GOES = Set.of(
            "how is it going",
            "hows it going",
            "how did it go",
            "broadcast",
            "progress",
            "who got it",
            "did it go",
            "has it gone",
            "did everyone get it",
            "has everyone got it");
    private static final Set<String> NEWS =
            Set.of("news", "news please", "news on", "yes news", "invitations", "invite me");
    private static final Set<String> NO_NEWS = Set.of(
            "no news",
            "news off",
            "stop news",
            "no more news",
            "no invitations",
            "no more invitations",
            "stop invitations",
            "stop inviting me");

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

    private static final int SHORT = 4;
    private static final int LONGEST_TIME = 6;

    private BroadcastWords() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE;
    }

    /// @param usual what it means from anyone
    /// @param time  when some words name a time and nothing else
    static @Nullable Intent in(String text, Intent usual, Function<String, @Nullable LocalDateTime> time) {
        var said = text.strip();
        var plain = plain(said);
        if (SENDS.contains(plain)) {
            return new Intents.Send(null, usual);
        } else if (DROPS.contains(plain)) {
            return new Intents.Drop(usual);
        } else if (HOLDS.contains(plain)) {
            return new Intents.Hold(usual);
        } else if (HOW_IT_GOES.contains(plain)) {
            return new Intents.HowItGoes(usual);
        } else if (NEWS.contains(plain) || NO_NEWS.contains(plain)) {
            return new News(NEWS.contains(plain));
        }
        return longer(said, usual, time);
    }

    private static @Nullable Intent longer(String said, Intent usual, Function<String, @Nullable LocalDateTime> time) {
        var tell = TELL.matcher(said);
        if (tell.matches() && !SAID_TO_US.contains(plain(tell.group(2).split("\\s+", 2)[0]))) {
            return tell(tell.group(2), tell.group(1).equalsIgnoreCase("invite"), usual, time);
        }
        var reply = REPLY.matcher(said);
        if (reply.matches()) {
            return new Intents.ReplyTo(reply.group(1).strip(), usual);
        }
        var send = SEND.matcher(said);
        if (send.matches()) {
            var at = time.apply(send.group(1));
            return at == null ? null : new Intents.Send(at, usual);
        }
        var leave = LEAVE.matcher(said);
        boolean free = usual instanceof Unclear
                || usual instanceof WhatsOn
                || usual instanceof CantCome cant
                        && (cant.which() instanceof Which.About || cant.which() instanceof Which.Coded);
        return leave.matches() && free ? new LeaveNamed(leave.group(1).strip()) : null;
    }

    private static Intent tell(
            String rest, boolean invitation, Intent usual, Function<String, @Nullable LocalDateTime> time) {
        int colon = rest.indexOf(':');
        var head = colon > 0 ? rest.substring(0, colon) : rest;
        var words = head.strip().split("\\s+", 4);
        LocalDate day = null;
        int dayWords = 0;
        for (int k = Math.min(3, words.length); k >= 1 && day == null; k--) {
            var at = time.apply(String.join(" ", List.of(words).subList(0, k)));
            day = at == null ? null : at.toLocalDate();
            dayWords = k;
        }
        return new Intents.Tell(rest, day, day == null ? 0 : dayWords, invitation, usual);
    }

    /// What a leader says who has just been shown a draft: a word of ours, a time, or the words again.
    ///
    /// @param said  how many words it has
    static Intent inDraft(String text, int said, Understood usual, Function<String, @Nullable LocalDateTime> time) {
        var first = usual.intents().getFirst();
        if (isCommand(first)) {
            return first;
        }
        var at = said <= LONGEST_TIME ? time.apply(text) : null;
        if (at != null) {
            return new Intents.Send(at, first);
        }
        boolean wantsNothingElse = first instanceof Unclear
                || first instanceof WhatsOn
                || first instanceof LeaveNamed
                || first instanceof CantCome;
        return said <= SHORT && !wantsNothingElse ? first : new Intents.NewWords(text.strip());
    }

    private static boolean isCommand(Intent intent) {
        return switch (intent) {
            case Intents.Tell i -> true;
            case Intents.Send i -> true;
            case Intents.Drop i -> true;
            case Intents.Hold i -> true;
            case Intents.HowItGoes i -> true;
            case Intents.ReplyTo i -> true;
            case Stop i -> true;
            case Intents.CancelWord i -> true;
            case StartAgain i -> true;
            case Help i -> true;
            case Intents.WhoWaits i -> true;
            case Intents.WhoComes i -> true;
            case Intents.CameAgain i -> true;
            case Intents.SeeCard i -> true;
            case SeeLifts i -> true;
            case Intents.Split i -> true;
            case Intents.Begin i -> true;
            case Answer.Yes i -> true;
            case Answer.No i -> true;
            case Answer.Pick i -> true;
            default -> false;
        };
    }

    /// Whether someone who has just read a leader's message means the leader: what makes no sense to us, a vague
    /// question, a yes or no that we did not ask for.
    static boolean isForTheLeader(String text, List<Intent> intents) {
        var plain = plain(text);
        boolean asksUs = plain.startsWith("whats on")
                || plain.startsWith("what is on")
                || plain.startsWith("whats happening")
                || plain.startsWith("anything on")
                || plain.startsWith("what else is on");
        return !asksUs
                && !ALL_RIGHT.contains(plain)
                && intents.stream().allMatch(BroadcastWords::mayBeForTheLeader)
                && intents.stream().anyMatch(intent -> !isPoliteness(intent));
    }

    private static boolean mayBeForTheLeader(Intent intent) {
        return intent instanceof Intents.WhoComes who && mayBeForTheLeader(who.otherwise())
                || intent instanceof Intents.CameAgain came && mayBeForTheLeader(came.otherwise())
                || intent instanceof Intents.SeeCard card && mayBeForTheLeader(card.otherwise())
                || isPoliteness(intent)
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

    private static String plain(String text) {
        return Wording.ofCommand(text).toLowerCase(Locale.ROOT);
    }
}
