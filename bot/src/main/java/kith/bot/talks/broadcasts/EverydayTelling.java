package kith.bot.talks.broadcasts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What leaders write in words of everyday to tell their people something: "let everyone know …", "can you text the
/// walkers that …". It is read as TELL with whom and what, which is shown before it goes.
final class EverydayTelling {

    private static final String ASKING =
            "(?:(?:please|pls|can|could|would|will) )?(?:(?:you|u|someone|somebody|we) )?(?:please |pls )?";

    private static final String EVERYONE =
            "(?:everyone|everybody|every1|all(?: of)?(?: them)?(?: members)?|them(?: all)?|members|all members|folks?|people|my lot|the lot"
                    + "|the (?:whole )?group|my (?:group|people)|the others|all and sundry)";

    private static final String WORDS =
            "(?:\\s*[:,.-]\\s*|\\s+(?:know|that|to say|saying|sayin|to)?(?:\\s*(?:that|:)\\s*)?\\s*)(?<words>.{3,})";

    private static final Pattern TO_ALL = Pattern.compile("(?is)^" + ASKING
            + "(?:let|tell|text|message|msg|ping|inform|remind|warn|ask|say to|write to|send(?: a)?(?: message| msg| text| this| an announcement)?(?: out)? (?:to|2)"
            + "|send round to|message (?:to|for)|an? (?:message|announcement) (?:to|for))\\s+" + EVERYONE + WORDS
            + "$");

    private static final Pattern TO_SOME = Pattern.compile("(?is)^" + ASKING
            + "(?:let|text|message|msg|ping|inform|remind|warn|ask|say to|send (?:a )?(?:message|msg|text) to|message (?:to|for))\\s+"
            + "(?:all )?(?:the |my )?(?<whom>[\\p{L}']+(?: (?:group|club|lot|people|folk|class|members))?)" + WORDS
            + "$");

    private static final Pattern ANNOUNCE = Pattern.compile(
            "(?is)^(?:announce|announcement|spread the word|send round|notice)\\s*[:,-]?\\s+(?<words>.{3,})$");

    private static final Pattern NOT_A_GROUP = Pattern.compile(
            "(?i)(?:me|us|him|her|you|it|somebody|someone|a|who|if|for|when|that|this|kith|on)(?: .*)?");

    /// As TELL has it behind its first word; null for nothing of the kind.
    ///
    /// @param named whether it is for a group or a person by name, and not for everyone
    record Told(String rest, boolean named) {}

    private EverydayTelling() {}

    static @Nullable Told in(String said) {
        var all = TO_ALL.matcher(said);
        if (all.matches()) {
            return new Told("everyone: " + all.group("words").strip(), false);
        }
        var announce = ANNOUNCE.matcher(said);
        if (announce.matches()) {
            return new Told("everyone: " + announce.group("words").strip(), false);
        }
        var some = TO_SOME.matcher(said);
        return !some.matches() || NOT_A_GROUP.matcher(some.group("whom")).matches()
                ? null
                : new Told(
                        some.group("whom").replaceFirst("(?i) (?:group|club|lot|people|folk|class|members)$", "") + ": "
                                + some.group("words").strip(),
                        true);
    }
}
