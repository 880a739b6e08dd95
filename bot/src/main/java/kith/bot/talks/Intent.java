package kith.bot.talks;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What someone wants, with its slots. A message may hold several, in the order they were said.
///
/// It is a record: a state may keep it until something is answered, as JSON, told apart by its simple name.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "intent")
public interface Intent {

    /// What it leads to where the talk stands. Pure.
    Step hear(Turn turn);

    /// Whether it concerns one person's own affairs, so that on a shared phone it must be known first whose.
    default boolean isPersonal() {
        return false;
    }

    /// Whether nothing is wanted by it: words without a meaning, or politeness.
    default boolean wantsNothing() {
        return false;
    }

    /// Whether its words are never the free text that we asked for, such as a note: they are heard in its place.
    default boolean isNeverANote() {
        return false;
    }
}
