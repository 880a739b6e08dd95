package kith.community.places;

import java.util.List;
import java.util.Locale;

/// The columns of a file by their names, whatever their order and case.
record Columns(List<String> names) {

    static Columns of(List<String> header) {
        return new Columns(header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList());
    }

    boolean have(String... wanted) {
        return names.containsAll(List.of(wanted));
    }

    /// The position of the first of these names that there is, or -1.
    int of(String... anyOf) {
        for (var name : anyOf) {
            int at = names.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
