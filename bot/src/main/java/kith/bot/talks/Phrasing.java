package kith.bot.talks;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.bot.language.PhrasePattern;
import kith.bot.language.SlotValues;
import kith.bot.language.Utterance;
import org.jspecify.annotations.Nullable;

/// The words by which something is asked for, and who may ask for it so. From anyone else they mean something else.
///
/// @param <I> what is asked for
public final class Phrasing<I extends Intent> {

    private final Predicate<Turn> mayAsk;
    private final Function<Utterance, @Nullable I> reading;

    private Phrasing(Predicate<Turn> mayAsk, Function<Utterance, @Nullable I> reading) {
        this.mayAsk = mayAsk;
        this.reading = reading;
    }

    /// @param asked    what the slots make of it; null where it is nothing of the kind after all
    /// @param patterns as [PhrasePattern] reads them, tried in this order
    public static <I extends Intent> Phrasing<I> of(
            Predicate<Turn> mayAsk, Function<SlotValues, @Nullable I> asked, String... patterns) {
        var ways = Stream.of(patterns).map(PhrasePattern::of).toList();
        return new Phrasing<>(
                mayAsk,
                said -> ways.stream()
                        .map(way -> way.in(said))
                        .filter(Objects::nonNull)
                        .map(asked)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /// What no pattern can say, by a reading of its own.
    ///
    /// @param reading what is asked for; null for nothing of the kind
    public static <I extends Intent> Phrasing<I> read(
            Predicate<Turn> mayAsk, Function<Utterance, @Nullable I> reading) {
        return new Phrasing<>(mayAsk, reading);
    }

    /// What is asked for; null for nothing of the kind, and for nothing that they may ask for.
    public @Nullable I in(Utterance said, Turn turn) {
        return mayAsk.test(turn) ? reading.apply(said) : null;
    }
}
