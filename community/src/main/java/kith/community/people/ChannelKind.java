package kith.community.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// A way to reach someone, and what it can do. Stored by its name.
///
/// Whatever depends on the way asks what it can do, and never which one it is: another one then needs a line here and
/// a package of its own.
public enum ChannelKind {
    /// A text to a phone.
    SMS(Ability.NUMBER, Ability.PAID_BY_PART, Ability.NETWORK_HEARS_STOP, Ability.NO_LANDLINES),
    /// A chat in the app.
    TELEGRAM(Ability.APP),
    /// A call to a phone.
    VOICE(Ability.NUMBER, Ability.SPOKEN);

    private enum Ability {
        NUMBER,
        SPOKEN,
        APP,
        PAID_BY_PART,
        NETWORK_HEARS_STOP,
        NO_LANDLINES
    }

    private final Set<Ability> abilities;

    ChannelKind(Ability... abilities) {
        this.abilities = Set.of(abilities);
    }

    /// The way to write to somebody of whom only the phone number is known.
    public static ChannelKind toANumber() {
        return SMS;
    }

    /// The names of those that can do something, as they stand in the tables.
    public static List<String> names(Predicate<ChannelKind> which) {
        return Arrays.stream(values()).filter(which).map(ChannelKind::name).toList();
    }

    /// Whether its addresses are phone numbers (E.164), which can be rung.
    public boolean isAPhone() {
        return abilities.contains(Ability.NUMBER);
    }

    /// Whether it is heard and not read: it rings, and is answered with keys.
    public boolean isSpoken() {
        return abilities.contains(Ability.SPOKEN);
    }

    /// Whether it is an app, which draws buttons, shares a place or a number, and says what its owner is called.
    public boolean isAnApp() {
        return abilities.contains(Ability.APP);
    }

    /// Whether each part of a message costs something (`kith.spend.price-per-part-pence`).
    public boolean isPaidByPart() {
        return abilities.contains(Ability.PAID_BY_PART);
    }

    /// Whether STOP and words like it are also acted on by the phone network, which then lets nothing more of ours
    /// through.
    public boolean networkHearsStop() {
        return abilities.contains(Ability.NETWORK_HEARS_STOP);
    }

    /// Whether a landline can be reached by it.
    public boolean reachesLandlines() {
        return !abilities.contains(Ability.NO_LANDLINES);
    }

    /// The other way to reach the same phone; itself, where there is none.
    public ChannelKind ofTheSamePhone() {
        return switch (this) {
            case SMS -> VOICE;
            case VOICE -> SMS;
            default -> this;
        };
    }
}
