package kith.bot.talks.broadcasts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import org.jspecify.annotations.Nullable;

/// What leaders write to tell their people something, and "reply: …" from those who have read it.
public final class BroadcastWords {

    private static final Pattern TELL = Pattern.compile("^/?(tell|invite)\\s+(.+)$", flags());
    private static final Pattern TELL_MINE = Pattern.compile(
            "^tell (?:my lot|the lot|my people|my group|the (?:whole )?group|the others|folks?|all of them)(?: that|:|,)?\\s+(.{3,})$",
            flags());
    private static final Pattern REPLY = Pattern.compile("^/?reply(?:\\s*:\\s*|\\s+)(.+)$", flags());
    private static final Pattern SEND = Pattern.compile("^/?send\\s+(?:it\\s+)?(?:on\\s+|at\\s+)?(.+)$", flags());

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
    private static final Pattern HOLDS_IT = Pattern.compile(
            "(?:please )?(?:stop|hold|halt) (?:it|that|this|the (?:message|msg|text))(?: from)? going(?: out)?(?: please)?");
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

    private BroadcastWords() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE;
    }

    /// @param usual what it means from anyone
    /// @param time  when some words name a time and nothing else
    /// @return null when it is nothing of the kind, or nothing that the speaker could mean by it
    public static @Nullable Intent in(
            String text, Intent usual, Turn turn, Function<String, @Nullable LocalDateTime> time) {
        var said = text.strip();
        var reply = REPLY.matcher(said);
        if (reply.matches()) {
            return reply(reply.group(1).strip(), turn);
        }
        return turn.leads() ? leading(said, usual, turn, time) : null;
    }

    private static @Nullable Intent reply(String rest, Turn turn) {
        var heard = turn.announced().heard();
        if (turn.leads()) {
            return new AnswerReply(rest);
        }
        return heard == null ? null : new PassOn(heard.broadcast(), rest);
    }

    private static @Nullable Intent leading(
            String said, Intent usual, Turn turn, Function<String, @Nullable LocalDateTime> time) {
        boolean nothingElse = usual instanceof Unclear;
        boolean drafted = turn.announced().draft() != null || nothingElse;
        var plain = Wording.ofCommand(said).toLowerCase(Locale.ROOT);
        if (SENDS.contains(plain)) {
            return drafted ? new SendDraft(null) : null;
        } else if (DROPS.contains(plain)) {
            return drafted ? new DropDraft() : null;
        } else if (HOLDS.contains(plain) || HOLDS_IT.matcher(plain).matches()) {
            return new StopSending(nothingElse);
        } else if (HOW_IT_GOES.contains(plain)) {
            return new SeeHowItGoes(nothingElse);
        }
        var mine = TELL_MINE.matcher(said);
        if (mine.matches()) {
            return tell("everyone: " + mine.group(1), false, time);
        }
        var tell = TELL.matcher(said);
        if (tell.matches() && !SAID_TO_US.contains(first(tell.group(2)))) {
            return tell(tell.group(2), tell.group(1).equalsIgnoreCase("invite"), time);
        }
        var everyday = EverydayTelling.in(said);
        if (everyday != null && (nothingElse || !everyday.named())) {
            return tell(everyday.rest(), false, time);
        }
        var send = SEND.matcher(said);
        var at = drafted && send.matches() ? time.apply(send.group(1)) : null;
        return at == null ? null : new SendDraft(at);
    }

    private static String first(String rest) {
        return Wording.ofCommand(rest.split("\\s+", 2)[0]).toLowerCase(Locale.ROOT);
    }

    private static Intent tell(String rest, boolean invitation, Function<String, @Nullable LocalDateTime> time) {
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
        return new Draft(rest, day, day == null ? 0 : dayWords, invitation);
    }
}
