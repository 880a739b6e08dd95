package kith.bot.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import kith.bot.language.SlotKind.Read;
import org.jspecify.annotations.Nullable;

/// What the slots of a [PhrasePattern] hold, by their names.
public final class SlotValues {

    private final Map<String, Read> read;
    private final LocalDate today;

    SlotValues(Map<String, Read> read, LocalDate today) {
        this.read = Map.copyOf(read);
        this.today = today;
    }

    /// The day on which it was said.
    public LocalDate today() {
        return today;
    }

    /// As it was written; empty where it was not said.
    public String text(String slot) {
        var found = read.get(slot);
        return found == null ? "" : found.text();
    }

    /// A person's name as names are written; empty where it was not said.
    public String person(String slot) {
        return PersonNames.asWritten(text(slot));
    }

    /// What a slot of [SlotKind#DATE] holds; null where it was not said.
    public @Nullable LocalDate date(String slot) {
        return value(slot, LocalDate.class);
    }

    /// What a slot of [SlotKind#LENGTH] holds; null where it was not said.
    public @Nullable Period length(String slot) {
        return value(slot, Period.class);
    }

    /// What a slot of [SlotKind#DIGITS] holds; null where it was not said.
    public @Nullable Integer number(String slot) {
        return value(slot, Integer.class);
    }

    /// What a slot of [SlotKind#NUMBERS] holds, the smallest first; empty where it was not said.
    @SuppressWarnings("unchecked")
    public Set<Integer> numbers(String slot) {
        var numbers = value(slot, Set.class);
        return numbers == null ? Set.of() : numbers;
    }

    private <T> @Nullable T value(String slot, Class<T> type) {
        var found = read.get(slot);
        return found == null ? null : type.cast(found.value());
    }
}
