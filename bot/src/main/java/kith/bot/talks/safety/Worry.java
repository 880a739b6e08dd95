package kith.bot.talks.safety;

import java.util.Locale;

/// What troubles somebody, as far as the answer differs. Where several are said the first of these counts.
public enum Worry {

    /// "Help me", and no more.
    HELP_ME,

    /// About somebody else: a neighbour who was not seen.
    OTHER,

    GRIEF,

    /// Food, heating, money.
    NEED,

    /// Those who look after somebody, at the end of their strength.
    CARING,

    /// Not coping, lonely, low, frightened.
    LOW;

    /// As lists and phrases are called: `help-me`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
