package kith.bot.language;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;

/// Reads what someone says they need when we have asked them: "shopping please and my tablets", "1 3", "nothing
/// thanks".
///
/// "No shopping" is no need, and "no food" is one. Whether the question is open is not known here.
public final class NeedWords {

    private static final Map<Need.Kind, Pattern> KINDS = kinds();

    private static final Pattern NOT_WANTED = regex(
            "\\b(?:no|not|without)\\s+(?:any\\s+|the\\s+)?"
                    + "(?:shopping|groceries|prescriptions?|dog[ -]?walking|dog[ -]?walks?)"
                    + "|\\b(?:don't|do not|dont|doesn't)\\s+(?:need|want)\\s+(?:any\\s+|my\\s+|the\\s+|a\\s+)?"
                    + "(?:shopping|groceries|food|prescriptions?|medicines?|dog[ -]?walk\\p{L}*|help with (?:my |the )?\\p{L}+)");

    private static final Pattern NUMBERS = Pattern.compile("[1-4](?:(?:[\\s,.;&+/]|and)+[1-4])*[\\s.!]*");

    private static final Pattern NOTHING = regex("(?:no|nope|nah|nothing|none|not (?:just |right )?(?:now|today|at the"
            + " moment)|i don't need anything|(?:i'm|i am|im|we're|we are|all)\\s+(?:all\\s+)?(?:fine|ok|okay|good|right"
            + "|alright|sorted|managing)|dim byd|nic|нічого)(?:\\b.*)?");

    private static final Pattern NOT_THEM =
            regex("\\b(?:wrong (?:number|person)|not (?:my|the right|that) (?:name|person)"
                    + "|(?:no ?(?:one|body)|nobody) (?:here )?(?:is )?(?:called|of that name|by that name)"
                    + "|(?:don't|do not|dont) know (?:who )?(?:this|that|you) (?:person|is for))");

    /// What may stand around the needs when the whole message is about nothing else.
    private static final Pattern AROUND =
            regex("\\b(?:yes|please|pls|thanks|thank you|and|also|the|my|some|a|an|i|we|need|"
                    + "needs?|would like|could do with|help|with|for|too|as well|someone|to|can|you|get|fetch|me|do|us|hello|hi|"
                    + "it's|is|bit|of|just|only|want|like|i'd|id|love|that|would|be|lovely|great|picked up|pick up|collected)\\b"
                    + "|[\\s,.;:!&+'-]+");

    private NeedWords() {}

    private static Map<Need.Kind, Pattern> kinds() {
        var kinds = new LinkedHashMap<Need.Kind, Pattern>();
        kinds.put(
                Need.Kind.SHOPPING,
                regex(
                        "\\b(?:shopp?ing|shop|groceries|grocery|food|milk|bread|supermarket|siopa|bwyd|zakupy|zakup(?:ów|ach)"
                                + "|jedzenie|покупки|продукти|їж[аі])(?![\\p{L}])"));
        kinds.put(
                Need.Kind.PRESCRIPTION,
                regex("\\b(?:pr[ei]s[ck]ri(?:pt|b)\\p{L}*|perscription\\p{L}*|medicines?|medication|meds|tablets?|pills"
                        + "|inhaler|insulin|chemist'?s?|pharmacy|presgripsiwn\\p{L}*|moddion|recept\\p{L}*|leki|lekarstwa"
                        + "|apteki?|рецепт\\p{L}*|ліки|аптек\\p{L}*)(?![\\p{L}])"));
        kinds.put(
                Need.Kind.DOG_WALKING,
                regex("\\b(?:dogs?|doggy|pup(?:py)?|walkies|ci|cŵn|pies|psa|psem|собак\\p{L}*|пес|пса)(?![\\p{L}])"));
        return kinds;
    }

    /// Null when it says nothing of the kind.
    public static @Nullable NeedsSaid in(String text) {
        var said = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        if (NUMBERS.matcher(said).matches()) {
            return numbers(said);
        }
        if (NOT_THEM.matcher(said).find()) {
            return new NeedsSaid(EnumSet.noneOf(Need.Kind.class), true, false);
        }
        var wanted = NOT_WANTED.matcher(said).replaceAll(" ");
        var kinds = EnumSet.noneOf(Need.Kind.class);
        var rest = wanted;
        for (var kind : KINDS.entrySet()) {
            var found = kind.getValue().matcher(rest);
            if (found.find()) {
                kinds.add(kind.getKey());
                rest = found.replaceAll(" ");
            }
        }
        if (!kinds.isEmpty()) {
            rest = rest.replaceAll("\\bwalk(?:ed|ing|s|ies)?\\b", " ");
            return new NeedsSaid(
                    kinds, false, AROUND.matcher(rest).replaceAll("").isEmpty());
        }
        boolean nothing = NOTHING.matcher(said).matches() || !wanted.equals(said);
        return nothing ? new NeedsSaid(kinds, false, false) : null;
    }

    /// By the numbers under the question; the last one is for nothing.
    private static NeedsSaid numbers(String said) {
        var kinds = EnumSet.noneOf(Need.Kind.class);
        said.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '1')
                .filter(at -> at < Need.TO_BE_DONE.size())
                .forEach(at -> kinds.add(Need.TO_BE_DONE.get(at)));
        return new NeedsSaid(kinds, false, false);
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(
                pattern,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }
}
