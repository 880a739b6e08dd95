package kith.scheduler.duties;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// One kind of items that a duty sees to.
///
/// @param what what an item is, for the log
/// @param id   of an item, made of ids only
/// @param idle those that were due again as soon as they had been seen to, so that nothing came of it: someone whom no
///             message can reach. In memory, for it only spares the writer; another node finds out for itself
record Items<T>(String what, Function<T, String> id, Due<T> due, One<T> one, Map<String, Pause> idle) {

    Items(String what, Function<T, String> id, Due<T> due, One<T> one) {
        this(what, id, due, one, new HashMap<>());
    }

    /// As it is known in `put_off`.
    String key(T item) {
        return prefix() + id.apply(item);
    }

    String prefix() {
        return what + "/";
    }
}
