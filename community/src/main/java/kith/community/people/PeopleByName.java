package kith.community.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kith.community.places.Slips;
import kith.community.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds people by a name as someone writes it who knows them: whole, in part, or with a slip of the finger.
///
/// Reads every name there is, a few bytes each: it is asked by staff, some times an hour.
@Repository
public class PeopleByName {

    /// More than can be told apart in a list.
    public static final int MOST = 9;

    private static final int NONE = -1;
    private static final int IN_ORDER = 0;
    private static final int WHOLE_WORDS = 1;
    private static final int BEGINNINGS = 2;
    private static final int SLIPS = 3;
    private static final int LONG_ENOUGH_TO_SLIP = 4;

    private final JdbcClient jdbc;
    private final People people;

    PeopleByName(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// Who may be meant; all of them equally well.
    ///
    /// @param exact whether every word was written in full
    /// @param sure  whether it was written without a slip
    public record Found(List<Person> people, boolean exact, boolean sure) {}

    @Transactional(readOnly = true)
    public Found find(String said) {
        var words = words(said);
        int best = SLIPS;
        var ids = new ArrayList<UUID>();
        for (Named each : words.isEmpty() ? List.<Named>of() : named()) {
            int fit = fit(words, words(each.first() + " " + each.last()));
            if (fit == NONE || fit > best) {
                continue;
            }
            if (fit < best) {
                ids.clear();
                best = fit;
            }
            ids.add(each.id());
        }
        return new Found(inOrder(ids), best <= WHOLE_WORDS, best < SLIPS);
    }

    private List<Person> inOrder(List<UUID> ids) {
        return ids.stream()
                .limit(MOST)
                .flatMap(id -> people.findById(id).stream())
                .sorted(Comparator.comparing(Person::firstName)
                        .thenComparing(Person::lastName)
                        .thenComparing(Person::createdAt))
                .toList();
    }

    private record Named(UUID id, String first, String last) {}

    private List<Named> named() {
        return jdbc.sql("select id, first_name, last_name from people where first_name <> '' or last_name <> ''")
                .query((row, _) ->
                        new Named(Columns.uuid(row, "id"), row.getString("first_name"), row.getString("last_name")))
                .list();
    }

    /// Whether two people are called the same, however it is written.
    public static boolean isSame(String one, String other) {
        return words(one).equals(words(other));
    }

    /// How well what was said fits a name; the smaller the better.
    static int fit(List<String> said, List<String> name) {
        if (said.equals(name)) {
            return IN_ORDER;
        }
        int worst = WHOLE_WORDS;
        var left = new ArrayList<>(name);
        for (String word : said) {
            int best = NONE;
            String taken = "";
            for (String each : left) {
                int fit = fit(word, each, said.size() > 1);
                if (fit != NONE && (best == NONE || fit < best)) {
                    best = fit;
                    taken = each;
                }
            }
            if (best == NONE) {
                return NONE;
            }
            left.remove(taken);
            worst = Math.max(worst, best);
        }
        return worst;
    }

    /// @param initials whether one letter may stand for a name
    private static int fit(String said, String name, boolean initials) {
        if (said.equals(name)) {
            return WHOLE_WORDS;
        }
        if (name.startsWith(said) && (said.length() > 1 || initials)) {
            return BEGINNINGS;
        }
        boolean slip = said.length() >= LONG_ENOUGH_TO_SLIP
                && name.length() >= LONG_ENOUGH_TO_SLIP
                && Slips.between(said, name, 1) == 1;
        return slip ? SLIPS : NONE;
    }

    /// Small letters without accents, apostrophes or hyphens: `o'Hara` is `ohara`, `Łukasz` `lukasz`.
    private static List<String> words(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replaceAll("[\\p{M}'’`.]", "")
                .strip();
        return apart.isEmpty()
                ? List.of()
                : Arrays.stream(apart.split("[\\s\\-]+")).toList();
    }
}
