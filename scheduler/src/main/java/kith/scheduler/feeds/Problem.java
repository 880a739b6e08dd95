package kith.scheduler.feeds;

/// Something in a feed's file that someone should put right, and where it stands.
///
/// @param line   counted from 1; 0 for the file as a whole
/// @param column counted from 1; 0 for the line as a whole
/// @param name   the column's name in the header, empty for the line as a whole
/// @param reason what is wrong and what to write instead, in plain words
record Problem(Gravity gravity, long line, int column, String name, String reason) {

    enum Gravity {
        /// The line was imported, but look at it.
        NOTE,
        /// The line was not imported.
        LINE,
        /// Nothing was imported.
        FILE
    }

    static Problem ofFile(String reason) {
        return new Problem(Gravity.FILE, 0, 0, "", reason);
    }

    static Problem ofLine(long line, String reason) {
        return new Problem(Gravity.LINE, line, 0, "", reason);
    }

    /// `activities.csv, line 7, column latitude (9): 100 is no latitude; …`
    String inWords(String file) {
        var where = new StringBuilder(file);
        if (line > 0) {
            where.append(", line ").append(line);
        }
        if (column > 0) {
            where.append(", column ").append(name).append(" (").append(column).append(')');
        }
        return where.append(gravity == Gravity.NOTE ? " (imported): " : ": ")
                .append(reason)
                .toString();
    }
}
