package kith.community.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.community.places.Slips;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.ResolvableType;

/// The keys that settings may have, as the records they are read into spell them: `kith.service.home.latitude`,
/// `kith.staff[].name`. Dots, dashes and capitals make no difference, because environment variables have none.
final class SettingKeys {

    private static final int MOST_SLIPS = 3;

    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> bare = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();

    /// Adds the keys of a record that is bound to `prefix`. What is no record is taken to know its own keys.
    void add(String prefix, ResolvableType type) {
        var raw = type.toClass();
        add(prefix);
        if (raw.isRecord()) {
            for (var component : raw.getRecordComponents()) {
                var key = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
                add(key, ResolvableType.forType(component.getGenericType(), type));
            }
        } else if (Collection.class.isAssignableFrom(raw)) {
            add(prefix + "[]", type.asCollection().getGeneric(0));
        } else if (Map.class.isAssignableFrom(raw)) {
            open.add(bare(prefix));
        }
    }

    /// Adds a key that is read by other means than a record.
    void add(String key) {
        keys.add(key);
        bare.add(bare(key));
    }

    boolean know(String key) {
        var asked = bare(key);
        return bare.contains(asked) || open.stream().anyMatch(asked::startsWith);
    }

    /// The key that was probably meant, if one looks like it.
    Optional<String> nearest(String key) {
        var asked = bare(key);
        return keys.stream()
                .filter(known -> slips(known, asked) <= MOST_SLIPS)
                .min(Comparator.comparingInt(known -> slips(known, asked)));
    }

    private static int slips(String known, String asked) {
        return Slips.between(bare(known), asked, MOST_SLIPS);
    }

    /// `kith.quiet-hours.weekday` and `KITH_QUIET_HOURS_WEEKDAY` are one key; so are `staff[0]` and `staff[]`.
    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT)
                .replaceAll("\\[?\\b\\d+\\b\\]?", "[]")
                .replaceAll("[^a-z\\[\\]]", "");
    }
}
