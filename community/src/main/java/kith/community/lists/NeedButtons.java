package kith.community.lists;

import java.util.UUID;
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;

/// What the buttons under the question for needs, and the keys of a call, send: a command with the id of the row on the
/// list. At most 64 bytes, as Telegram takes no more.
public final class NeedButtons {

    /// Stands where nothing is needed.
    public static final String NOTHING = "NOTHING";

    private NeedButtons() {}

    /// Whether who would do it may have their number: `/number YES <id>`, of the need.
    public static String number(UUID need, boolean yes) {
        return "/number " + (yes ? "YES " : "NO ") + need;
    }

    /// `/need SHOPPING <id>`.
    ///
    /// @param kind null for nothing
    public static String need(UUID listed, Need.@Nullable Kind kind) {
        return "/need " + (kind == null ? NOTHING : kind.name()) + " " + listed;
    }
}
