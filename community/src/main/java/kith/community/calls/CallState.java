package kith.community.calls;

import java.util.Arrays;
import java.util.List;

/// How far a call has come. Stored by its name; a call only ever moves further down.
public enum CallState {
    /// The provider has it, or may have it.
    PLACED,
    /// Their phone rings.
    RINGING,
    /// Someone or something has answered.
    IN_PROGRESS,
    /// It is over, as its [CallOutcome] says.
    ENDED;

    /// The names of the states from which a call moves to this one.
    List<String> behind() {
        return Arrays.stream(values())
                .filter(state -> state.compareTo(this) < 0)
                .map(Enum::name)
                .toList();
    }
}
