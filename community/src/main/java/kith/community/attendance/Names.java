package kith.community.attendance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What people on a list are called: by their first names, and where two are alike with the initial of their last.
///
/// Pure.
final class Names {

    private Names() {}

    /// @param first as they told us; may be empty
    /// @param last  may be empty
    record Named(String first, String last) {}

    /// In the order of those given.
    static List<String> of(List<Named> people) {
        return people.stream().map(one -> of(one, people)).toList();
    }

    private static String of(Named one, List<Named> people) {
        boolean alike = alike(one, people).count() > 1;
        return one.first().isBlank() || one.last().isBlank() || !alike
                ? one.first().strip()
                : one.first().strip() + " " + initial(one.last());
    }

    private static Stream<Named> alike(Named one, List<Named> people) {
        return people.stream().filter(other -> plain(other.first()).equals(plain(one.first())));
    }

    private static String initial(String last) {
        var name = last.strip();
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
