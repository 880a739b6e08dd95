/// All that happens by itself, and how often: [kith.scheduler.duties.Duties] is the list. A duty sees to what is due
/// item by item ([kith.scheduler.duties.Each]), so that one that fails keeps no other back.
///
/// Table `put_off`, a row for each item that a duty has failed at and that is still due:
///
/// | column | |
/// | --- | --- |
/// | `duty` | by the name of the duty |
/// | `item` | what kind it is of, and its id: `session/01937f…` |
/// | `tries` | how often it has failed in a row |
/// | `since` | when it first did |
/// | `until` | when it is tried again: after 1, 2, 4, 8 and then always 15 minutes |
///
/// It is a table and not kept in memory, because the next beat may be done by another node, and because a restart is
/// the first thing that is tried when something fails: neither may forget what fails, nor try all of it at once.
@NullMarked
package kith.scheduler.duties;

import org.jspecify.annotations.NullMarked;
