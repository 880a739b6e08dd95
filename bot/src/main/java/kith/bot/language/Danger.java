package kith.bot.language;

import java.util.Locale;

/// What may be happening to somebody, as far as the help differs.
public enum Danger {

    /// Harm to oneself, one's own or somebody else's.
    SELF,

    /// A body in danger: a fall, breath, the heart, blood, poison, cold.
    BODY,

    /// Somebody hurts them, threatens them, or breaks in.
    VIOLENCE,

    FIRE,

    GAS;

    /// As lists and phrases are called: `self`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
