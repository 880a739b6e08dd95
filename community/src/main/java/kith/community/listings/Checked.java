package kith.community.listings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people may be told about how far a listing can be relied on.
///
/// @param on           when a person last said that it is right; null when nobody has, or it is doubted now
/// @param doubtedSince the day of the last sign that it is right, where that is too long ago or its leader has said
/// since
///                     that something is wrong; null otherwise
public record Checked(@Nullable LocalDate on, @Nullable LocalDate doubtedSince) {

    public static final Checked UNKNOWN = new Checked(null, null);
}
