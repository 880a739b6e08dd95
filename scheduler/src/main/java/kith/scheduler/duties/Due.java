package kith.scheduler.duties;

import java.time.Instant;
import java.util.List;

/// Finds what is due.
@FunctionalInterface
interface Due<T> {

    /// Only reads, so that looking costs nobody their turn to write.
    ///
    /// @param most give so many if there are; more is fine where all are found at once
    List<T> at(Instant now, int most);
}
