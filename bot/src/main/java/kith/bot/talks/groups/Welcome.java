package kith.bot.talks.groups;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.bot.language.PhrasePattern;
import kith.bot.language.Utterance;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.members.Led;
import kith.community.members.LookingAfterMembers;
import org.jspecify.annotations.Nullable;

/// "welcome walkers: bring a cup": a leader says what new members read, or asks what it is now.
///
/// @param words empty for nothing in their own words; null to be told what it is
public record Welcome(String group, @Nullable String words) implements IfTheirs<Led> {

    static final Phrasing<Welcome> WORDS = Phrasing.read(Turn::leads, Welcome::said);

    private static final PhrasePattern WHICH = PhrasePattern.of("welcome [the] {group:title}");

    private static final Set<String> NONE = Set.of("", "off", "none", "nothing", "-");

    /// Longer words are no welcome any more.
    private static final int LONGEST = 420;

    /// What stands behind the colon is kept as it was written, with its thanks and its exclamation mark.
    private static @Nullable Welcome said(Utterance said) {
        int colon = said.whole().indexOf(':');
        var head = colon < 0 ? said.text() : said.whole().substring(0, colon);
        var which = WHICH.in(new Utterance(head, head, said.lexicon(), said.today()));
        if (which == null) {
            return null;
        }
        if (colon < 0) {
            return new Welcome(which.text("group"), null);
        }
        var words = said.whole().substring(colon + 1).strip();
        return words.length() > LONGEST
                ? null
                : new Welcome(which.text("group"), NONE.contains(words.toLowerCase(Locale.ROOT)) ? "" : words);
    }

    @Override
    public Optional<Led> carryOut(UseCases use, Turn turn) {
        var members = use.the(LookingAfterMembers.class);
        return words == null
                ? members.welcome(turn.person(), group)
                : members.welcome(turn.person(), group, words, turn.now());
    }

    @Override
    public Step told(Led led, Turn turn) {
        return LedGroup.tell(led);
    }

    /// That it was changed is noted by the use case.
    @Override
    public @Nullable Trail noted(Led led) {
        return words == null ? Trail.of("WELCOME_SEEN", group) : null;
    }
}
