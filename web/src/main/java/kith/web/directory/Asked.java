package kith.web.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.community.directory.Wish.Only;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// What someone asks of the page, as its address says it. Whatever stands there, this is short, without control
/// characters, and within bounds.
///
/// @param where a postcode or a place; empty for the service's home
/// @param which of several places of that name, from 1; 0 when none was picked
/// @param what  words it should be about, or empty
/// @param when  the name of a [Period]; empty for the usual one
/// @param miles how far away, one of [#DISTANCES]
/// @param page  from 1 to [#LAST_PAGE]
record Asked(String where, int which, String what, String when, int miles, Set<Only> only, int page) {

    /// As far as the chat looks: about as far as a bus goes in an hour.
    static final int USUAL_MILES = 15;

    /// With a lift.
    static final int FURTHEST_MILES = 30;

    /// The least is for those who walk.
    static final List<Integer> DISTANCES = List.of(3, USUAL_MILES, FURTHEST_MILES);

    /// Further than any directory of ours goes on.
    static final int LAST_PAGE = 1_000;

    private static final int LONGEST = 80;

    Asked {
        only = only.isEmpty() ? Set.of() : Set.copyOf(only);
    }

    static Asked of(MultiValueMap<String, String> said) {
        int miles = number(said.getFirst("miles"), 0, FURTHEST_MILES);
        return new Asked(
                text(said.getFirst("where")),
                number(said.getFirst("which"), 0, LAST_PAGE),
                text(said.getFirst("what")),
                text(said.getFirst("when")),
                DISTANCES.contains(miles) ? miles : USUAL_MILES,
                Arrays.stream(Only.values())
                        .filter(only -> said.containsKey(field(only)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Only.class))),
                number(said.getFirst("page"), 1, LAST_PAGE));
    }

    Asked pick(int number) {
        return new Asked(where, number, what, when, miles, only, 1);
    }

    Asked turnTo(int number) {
        return new Asked(where, which, what, when, miles, only, number);
    }

    Asked during(String period) {
        return new Asked(where, which, what, period, miles, only, 1);
    }

    Asked within(int distance) {
        return new Asked(where, which, what, when, distance, only, 1);
    }

    Asked aboutAnything() {
        return new Asked(where, which, "", when, miles, only, 1);
    }

    Asked whateverItIsLike() {
        return new Asked(where, which, what, when, miles, Set.of(), 1);
    }

    /// The address of the page that answers this, from the page itself.
    String address() {
        var said = new LinkedHashMap<String, String>();
        said.put("where", where);
        said.put("which", which == 0 ? "" : String.valueOf(which));
        said.put("what", what);
        said.put("when", when);
        said.put("miles", miles == USUAL_MILES ? "" : String.valueOf(miles));
        for (var each : Only.values()) {
            said.put(field(each), only.contains(each) ? "yes" : "");
        }
        said.put("page", page == 1 ? "" : String.valueOf(page));
        var query = said.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(Asked::encoded)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "./" : "./?" + query;
    }

    /// The name of a tick box in the address: `step-free`.
    static String field(Only only) {
        return only.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String encoded(Map.Entry<String, String> field) {
        return field.getKey() + "=" + UriUtils.encode(field.getValue(), "UTF-8");
    }

    private static String text(@Nullable String said) {
        if (said == null) {
            return "";
        }
        var seen = said.codePoints()
                .limit(4L * LONGEST)
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(Asked::isSeen)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return seen.toString().strip();
    }

    /// Control characters, halves of characters and those that turn the direction of writing are not.
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /// @return `least` for what is no number, or is less
    private static int number(@Nullable String said, int least, int most) {
        if (said == null || !said.matches("[0-9]{1,9}")) {
            return said != null && said.matches("[0-9]{10,}") ? most : least;
        }
        return Math.clamp(Integer.parseInt(said), least, most);
    }
}
