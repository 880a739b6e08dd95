package kith;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// A rule that every class of the house keeps, and the classes of the crooked house that break it.
///
/// @param crooked each of them breaks the rule by itself: a rule that lets one through cannot fail
record Wall(ArchRule rule, List<Class<?>> crooked) {

    static Wall of(ArchRule rule, Class<?>... crooked) {
        return new Wall(rule, List.of(crooked));
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
