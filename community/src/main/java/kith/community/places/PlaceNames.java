package kith.community.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Towns and villages by name, however it is spaced, hyphenated or (if it is long) mistyped.
final class PlaceNames {

    private static final int SHORTEST_TO_MISTYPE = 5;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 9;

    private final Map<String, List<KnownPlace>> byKey;
    private final Map<Integer, List<Spelled>> byStartAndLength = new HashMap<>();

    PlaceNames(Map<String, List<KnownPlace>> byKey) {
        this.byKey = byKey;
        for (var key : byKey.keySet()) {
            if (key.length() >= SHORTEST_TO_MISTYPE) {
                byStartAndLength
                        .computeIfAbsent(bucket(key, key.length()), k -> new ArrayList<>())
                        .add(new Spelled(key, letters(key)));
            }
        }
    }

    List<KnownPlace> exactly(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /// Names with the same first letter that are one slip away, or two for long names; the fewest slips only.
    List<KnownPlace> nearly(String key) {
        if (key.length() < SHORTEST_TO_MISTYPE) {
            return List.of();
        }
        int most = key.length() >= LONG_ENOUGH_FOR_TWO_SLIPS ? 2 : 1;
        int letters = letters(key);
        var found = new ArrayList<KnownPlace>();
        for (int length = key.length() - most; length <= key.length() + most; length++) {
            for (var name : byStartAndLength.getOrDefault(bucket(key, length), List.of())) {
                int slips = name.cannotBe(letters, most) ? most + 1 : Slips.between(key, name.key(), most);
                if (slips < most) {
                    found.clear();
                    most = slips;
                }
                if (slips == most) {
                    found.addAll(byKey.get(name.key()));
                }
            }
        }
        return found;
    }

    /// A name as it is looked up: lower case letters only, accents and spaces gone, "saint" as "st".
    static String key(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        int wordStart = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z') {
                key.append(c);
            } else if (c == ' ' || c == '-' || c == '.') {
                if (key.substring(wordStart).equals("saint")) {
                    key.setLength(wordStart);
                    key.append("st");
                }
                wordStart = key.length();
            }
        }
        return key.toString();
    }

    /// A name and the set of its letters, a bit each. A slip changes two of them at most, so most names need
    /// no closer look.
    private record Spelled(String key, int letters) {

        boolean cannotBe(int others, int mostSlips) {
            return Integer.bitCount(letters ^ others) > 2 * mostSlips;
        }
    }

    private static int letters(String key) {
        return key.chars().reduce(0, (set, letter) -> set | 1 << letter - 'a');
    }

    private static int bucket(String key, int length) {
        return key.charAt(0) << 8 | Math.min(length, 255);
    }

    /// Gathers names; the same name within walking distance of itself is one place.
    static final class Builder {

        private static final int SAME_PLACE_METRES = 6_000;
        private static final int TOWN_METRES = 25_000;
        private final Map<String, List<KnownPlace>> byKey = new HashMap<>();

        void add(KnownPlace place) {
            add(place.name(), place);
            place.alsoCalled().forEach(name -> add(name, place));
        }

        void addAll(PlaceNames names) {
            names.byKey.forEach((key, places) -> byKey.put(key, new ArrayList<>(places)));
        }

        private void add(String name, KnownPlace place) {
            var key = key(name);
            var same = key.isEmpty() ? null : byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (same != null && !isThere(same, place)) {
                same.add(place);
            }
        }

        /// A place that is only roughly known may stand as far off as it is rough; a town's name is given to
        /// all the postcodes around it, and a village of that name near by is seldom meant.
        private static boolean isThere(List<KnownPlace> same, KnownPlace place) {
            return same.stream()
                    .anyMatch(known -> known.place().metresTo(place.latitude(), place.longitude())
                            < SAME_PLACE_METRES + spread(known) + spread(place));
        }

        private static int spread(KnownPlace place) {
            return place.kind().isTown() ? TOWN_METRES : place.roughMetres();
        }

        PlaceNames build() {
            return new PlaceNames(Map.copyOf(byKey));
        }
    }
}
