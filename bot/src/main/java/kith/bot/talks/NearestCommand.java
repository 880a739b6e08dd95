package kith.bot.talks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a member of staff may have meant by words that were not understood: the command whose words are in them, as an
/// example of what they may ask for by their role.
enum NearestCommand {
    PAUSE(
            Turn::caresForPeople,
            "paus\\w*|hold|stop|hospital|holiday|away|dont (?:text|contact|ring)|leave \\w+ (?:be|alone)"),
    PLAN(
            Turn::caresForPeople,
            "daily|weekly|every|plan|check ?-?ins?|mornings?|evenings?|twice|instead of|\\d+ ?[ap]m"),
    SPOKE(Turn::caresForPeople, "spoke|spoken|rang|visited|saw|seen|talked|popped|went|fine|grand|okay"),
    CHECK(Turn::caresForPeople, "check|ask|see if|nudge|look in"),
    ADD(Turn::caresForPeople, "add|new|invite|number|enrol|register|sister|brother|neighbour"),
    NOTE(Turn::caresForPeople, "note|put|likes?|allergic|remember|remind|has|is"),
    BOARD(Turn::caresForPeople, "who|whos|anyone|anybody|everyone|everybody|list|any|all|urgent"),
    NEEDS(Turn::caresForPeople, "needs?|wants?|taken|done|give|shopping|prescription"),
    TELL(Turn::leads, "tell|let|message|inform|remind|announce|text|say|send|thank|ask"),
    MOVE(Turn::leads, "move|later|earlier|shift|change|start\\w*|instead|forward|back|meet\\w*|swap"),
    CANCEL(Turn::leads, "cancel\\w*|off|no|not|call|washout|snow|ice|flood\\w*|ill|poorly"),
    NEW(Turn::leads, "new|extra|every|starting|putting|put on|weekly|first|\\d+ ?[ap]m|free"),
    WHO(Turn::leads, "who|whos|names?|numbers?|how many|list|coming|register|waiting|came|booked"),
    PLACES(Turn::leads, "full|places?|spaces?|seats?|room|limit|max"),
    ABOUT(Turn::caresForPeople, ""),
    LEAD(Turn::leads, ""),
    NONE(turn -> true, "");

    private final Predicate<Turn> may;
    private final Pattern words;

    NearestCommand(Predicate<Turn> may, String words) {
        this.may = may;
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    }

    /// The one of which most words are there; of several the first.
    static NearestCommand of(String text, Turn turn) {
        var said = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        return Arrays.stream(values())
                .filter(each -> each.may.test(turn))
                .max((one, other) -> {
                    int more = Long.compare(one.count(said), other.count(said));
                    return more == 0 ? Integer.compare(other.ordinal(), one.ordinal()) : more;
                })
                .filter(each -> each.count(said) > 0)
                .orElse(turn.caresForPeople() ? ABOUT : turn.leads() ? LEAD : NONE);
    }

    private long count(String said) {
        return this == ABOUT || this == LEAD || this == NONE
                ? 0
                : words.matcher(said)
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .count();
    }
}
