package kith.bot.talks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.community.people.Companion;

/// Whom something may be for that was answered from an address: the speaker, or whoever else is reached there.
public final class Whoever {

    private Whoever() {}

    /// In the order in which they are to be tried, the speaker first.
    public static List<UUID> of(Turn turn) {
        return Stream.concat(
                        Stream.of(turn.person()),
                        turn.company().people().stream().map(Companion::personId))
                .distinct()
                .toList();
    }

    /// What came of it for the first of them whom it was for.
    public static <T> Optional<T> first(Turn turn, Function<UUID, Optional<T>> deed) {
        for (UUID one : of(turn)) {
            var came = deed.apply(one);
            if (came.isPresent()) {
                return came;
            }
        }
        return Optional.empty();
    }
}
