package kith.bot.hearing.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kith.bot.language.Which;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.groups.LeaveNamed;
import kith.bot.talks.groups.News;
import kith.bot.talks.whatson.WhatsOn;
import org.jspecify.annotations.Nullable;

/// What people write to leave a group, and of news of other groups.
final class LeavingWords {

    private static final Pattern LEAVE = Pattern.compile(
            "^/?(?:leave|stop)\\s+(?:the\\s+)?(?:group\\s+)?([\\p{L}][\\p{L}\\d '’-]{2,40})$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);

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

    private LeavingWords() {}

    /// @param usual what it means from anyone
    static @Nullable Intent in(String text, Intent usual) {
        var said = text.strip();
        var plain = Wording.ofCommand(said).toLowerCase(Locale.ROOT);
        if (NEWS.contains(plain) || NO_NEWS.contains(plain)) {
            return new News(NEWS.contains(plain));
        }
        var leave = LEAVE.matcher(said);
        boolean free = usual instanceof Unclear
                || usual instanceof WhatsOn
                || usual instanceof CantCome cant
                        && (cant.which() instanceof Which.About || cant.which() instanceof Which.Coded);
        return leave.matches() && free ? new LeaveNamed(leave.group(1).strip()) : null;
    }
}
