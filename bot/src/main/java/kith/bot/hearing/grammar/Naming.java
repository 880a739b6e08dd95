package kith.bot.hearing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.bot.language.Called;
import kith.bot.language.Vocabulary;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.codes.JoinCode;
import kith.bot.talks.identity.For;
import kith.bot.talks.identity.ItIs;
import kith.bot.talks.identity.Share;
import org.jspecify.annotations.Nullable;

/// Hears who speaks and whom a wish is for: "it's Tom", "Tom: join 1", "book 1 for mum", "add Tom to this phone".
///
/// Only a name that is known at the address, or a relation such as `mum`, turns an ordinary sentence into one of these;
/// a new name is heard only where nothing else can be meant.
final class Naming {

    private static final String NAME = "(?<name>\\p{L}[\\p{L}'-]{0,30})";
    private static final String END = "(?:[ ,]+(?:please|pls|plz|thanks|ta|too|as well|x+))*[ .!?]*";
    private static final String HELLO = "(?:(?:hi|hello|hey|morning|good morning)[ ,!.]+)?";
    private static final String RELATION =
            "(?<relation>mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandad"
                    + "|grandpa|aunt|auntie|uncle|husband|wife|partner|son|daughter|sister|brother|neighbour|friend)";

    private static final Pattern SPEAKING = pattern(HELLO
            + "(?:it's|its|it is|this is|i'm|im|i am|for|now|now for|now it's|my name is|my name's)? ?" + NAME
            + "(?: (?:here|now|speaking|again))?" + END);
    private static final Pattern MY_NAME =
            pattern(HELLO + "(?:my|the) (?:first )?name(?: is|'s|s) " + NAME + "(?: \\p{Lu}\\p{L}+)?" + END);
    private static final Pattern BEFORE = pattern(HELLO
            + "(?:" + NAME + " ?:|(?:it's|its|it is|this is|i'm|im|i am|for) (?<name2>\\p{L}[\\p{L}'-]{0,30}) ?[:,.!-]+"
            + "|(?<name3>\\p{L}[\\p{L}'-]{0,30}) here ?[:,.!-]+) ?(?<rest>\\S.*)");
    private static final Pattern BEHIND =
            pattern("(?<rest>\\S.*?) for (?:my )?(?:" + RELATION + "[ ,]+)?" + NAME + END);
    private static final Pattern RELATED = pattern("(?<rest>\\S.*?) for (?<my>my )?" + RELATION + END);
    private static final Pattern REFUSED = pattern("(?:my )?" + NAME
            + "(?<rest> (?:can't|cant|cannot|can not|won't|wont|isn't able to|is not able to|is unable to) .*)");
    private static final Pattern BOOKINGS = pattern(
            "(?:what (?:are|is) |show |list )?(?:my )?(?<name>\\p{L}[\\p{L}-]{0,30}?)'?s (?:bookings|places|booking)"
                    + END);
    private static final Pattern SHARE = pattern("(?:please )?(?:can you |could you )?(?:"
            + "add (?:my )?(?:" + RELATION + "[ ,]+)?" + NAME + " to (?:this|my|the|our) (?:phone|number|mobile)"
            + "|share (?:(?:this|my|the|our) (?:phone|number|mobile) )?with (?:my )?"
            + "(?:(?:" + RELATION.replace("<relation>", "<relation2>")
            + ")[ ,]+)?(?<name2>\\p{L}[\\p{L}'-]{0,30}))" + END);
    private static final Pattern A_NAME =
            pattern("(?:it's |its |it is |(?:my|her|his|their|the) (?:first )?name(?: is|'s|s) "
                    + "|she's |he's |she is |he is |i'm |im |i am )?" + NAME + "(?: \\p{L}[\\p{L}'-]*){0,2}[ .!]*");

    /// Relations that are as good as a name: nobody says "for mum" of somebody else's.
    private static final Set<String> OWN =
            Set.of("mum", "mam", "mom", "dad", "nan", "nana", "gran", "granny", "grandma", "grandad", "grandpa");

    /// Names that are words too; `tom` is short for tomorrow.
    private static final Set<String> ALSO_WORDS = Set.of(
            "tom", "will", "may", "june", "april", "august", "dawn", "eve", "bill", "mark", "rose", "joy", "hope",
            "grace", "faith", "sue", "jack", "holly", "ivy", "summer", "sunny", "nat", "art", "rich", "frank", "guy");

    private final Vocabulary vocabulary;

    Naming(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// What is wanted and for whom, or null when nobody is named.
    ///
    /// @param rest understands what is left of the message without the name
    @Nullable
    List<Intent> of(String message, Called called, Function<String, List<Intent>> rest) {
        var said =
                message.strip().replaceAll("[\u2019\u2018\u02bc`\u00b4]", "'").replaceAll("\\s+", " ");
        if (said.length() > 160) {
            return null;
        }
        var alone = alone(said, called);
        if (alone != null) {
            return alone;
        }
        var before = BEFORE.matcher(said);
        if (before.matches() && isKnown(name(before), called)) {
            return led(name(before), called, rest.apply(before.group("rest")));
        }
        var refused = REFUSED.matcher(said);
        if (refused.matches() && isKnown(name(refused), called)) {
            return wrapped("", name(refused), rest.apply("I" + refused.group("rest")), CantCome.class);
        }
        var behind = BEHIND.matcher(said);
        if (behind.matches()) {
            var heard = behind(behind, called, rest);
            if (heard != null) {
                return heard;
            }
        }
        var related = RELATED.matcher(said);
        if (related.matches() && (related.group("my") != null || OWN.contains(lower(related.group("relation"))))) {
            return wrapped(lower(related.group("relation")), "", rest.apply(related.group("rest")), Join.class);
        }
        return null;
    }

    private @Nullable List<Intent> alone(String said, Called called) {
        var share = SHARE.matcher(said);
        if (share.matches() && isAnyName(name(share))) {
            return List.of(new Share(written(name(share))));
        }
        var speaking = SPEAKING.matcher(said);
        if (speaking.matches() && isKnown(name(speaking), called)) {
            return List.of(new ItIs(written(name(speaking)), null));
        }
        var mine = MY_NAME.matcher(said);
        if (mine.matches() && isAnyName(name(mine))) {
            return List.of(new ItIs(written(name(mine)), null));
        }
        var bookings = BOOKINGS.matcher(said);
        return bookings.matches() && isKnown(name(bookings), called)
                ? List.of(new For("", written(name(bookings)), new MyBookings()))
                : null;
    }

    /// "Tom: join 1": who speaks first, or, for someone cared for, who it is for.
    private static List<Intent> led(String name, Called called, List<Intent> intents) {
        var all = new ArrayList<Intent>();
        if (called.isSpeaker(name)) {
            all.add(new ItIs(written(name), intents.getFirst()));
            all.addAll(intents.subList(1, intents.size()));
        } else {
            intents.forEach(intent -> all.add(forOne("", written(name), intent)));
        }
        return all;
    }

    private @Nullable List<Intent> behind(Matcher behind, Called called, Function<String, List<Intent>> rest) {
        var name = name(behind);
        var relation = behind.group("relation") == null ? "" : lower(behind.group("relation"));
        if (isKnown(name, called)) {
            var intents = rest.apply(behind.group("rest"));
            return intents.stream()
                    .map(intent -> forOne("", written(name), intent))
                    .toList();
        }
        boolean plainly = !relation.isEmpty() || Character.isUpperCase(name.charAt(0));
        boolean isName = relation.isEmpty() ? isNewName(name) : isAnyName(name);
        return plainly && isName
                ? wrapped(relation, written(name), rest.apply(behind.group("rest")), Join.class)
                : null;
    }

    /// One wish of a kind, for someone; null when it is anything else.
    private static @Nullable List<Intent> wrapped(
            String relation, String name, List<Intent> intents, Class<? extends Intent> kind) {
        var wish = intents.size() == 1 ? forOne(relation, name, intents.getFirst()) : null;
        return wish instanceof For one && isOfKind(kind, one.intent())
                ? List.of(new For(relation, kind == Join.class ? name : written(name), one.intent()))
                : null;
    }

    private static boolean isOfKind(Class<? extends Intent> kind, Intent intent) {
        return kind.isInstance(intent) || kind == Join.class && intent instanceof JoinCode;
    }

    private static Intent forOne(String relation, String name, Intent intent) {
        return switch (intent) {
            case Answer.Pick pick ->
                new For(relation, name, new Join(new Which.Numbered(pick.number()), party(pick.party())));
            case Join join -> new For(relation, name, new Join(join.which(), party(join.party())));
            case JoinCode join -> new For(relation, name, new JoinCode(join.code(), party(join.party())));
            case CantCome cant -> new For(relation, name, cant);
            case MyBookings mine -> new For(relation, name, mine);
            default -> intent;
        };
    }

    /// For someone is for one, unless more were said.
    private static Integer party(@Nullable Integer said) {
        return said == null ? 1 : said;
    }

    /// The name in an answer to the question for one; null when the answer is none.
    @Nullable
    String name(String message) {
        var said =
                message.strip().replaceAll("[\u2019\u2018\u02bc`\u00b4]", "'").replaceAll("\\s+", " ");
        var name = A_NAME.matcher(said);
        return name.matches() && isAnyName(name.group("name")) ? written(name.group("name")) : null;
    }

    private static boolean isKnown(String name, Called called) {
        return called.isSpeaker(name) || called.isOther(name);
    }

    /// A word that the language has no other use for.
    private boolean isNewName(String name) {
        var lexicon = vocabulary.lexicon();
        var word = lower(name);
        boolean plural = word.endsWith("s") && lexicon.set("relations").contains(word.substring(0, word.length() - 1));
        return word.length() > 1 && !plural && !lexicon.knows(word);
    }

    /// As [#isNewName], where only a name can be meant: some are words besides.
    private boolean isAnyName(String name) {
        return ALSO_WORDS.contains(lower(name)) || isNewName(name);
    }

    private static String name(Matcher matcher) {
        for (var group : List.of("name", "name2", "name3")) {
            var name = matcher.namedGroups().containsKey(group) ? matcher.group(group) : null;
            if (name != null) {
                return name;
            }
        }
        throw new IllegalStateException("No name in a pattern that has one.");
    }

    /// As a name is written: `Tom`, `Mary-Ann`.
    private static String written(String name) {
        return name.equals(lower(name))
                ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT))
                        ? name.charAt(0) + lower(name.substring(1))
                        : name;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
