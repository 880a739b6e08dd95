package kith.bot.language;

import java.util.Set;
import kith.community.needs.Need;

/// What a message says if its writer was asked what they need.
///
/// @param kinds   what they need; empty for nothing
/// @param notThem whether whoever has the number says that they are somebody else
/// @param whole   whether it is about needs and nothing else, so that it means them whatever was read last
public record NeedsSaid(Set<Need.Kind> kinds, boolean notThem, boolean whole) {

    public NeedsSaid {
        kinds = Set.copyOf(kinds);
    }
}
