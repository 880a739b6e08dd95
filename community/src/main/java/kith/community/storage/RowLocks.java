package kith.community.storage;

/// What is added to a `select` so that nobody else changes its rows before we are done.
///
/// On SQLite a writing transaction has the whole file, and there is nothing to add.
public enum RowLocks {
    SQLITE("", "", ""),
    POSTGRES(" for update", " for update skip locked", " for share");

    private final String forUpdate;
    private final String skipLocked;
    private final String forShare;

    RowLocks(String forUpdate, String skipLocked, String forShare) {
        this.forUpdate = forUpdate;
        this.skipLocked = skipLocked;
        this.forShare = forShare;
    }

    /// Waits for rows that others hold.
    public String forUpdate() {
        return forUpdate;
    }

    /// Leaves rows out that others hold.
    public String skipLocked() {
        return skipLocked;
    }

    /// Lets others read and hold the rows too, but not change them.
    public String forShare() {
        return forShare;
    }
}
