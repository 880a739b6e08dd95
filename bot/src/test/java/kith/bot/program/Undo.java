package kith.bot.program;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes back what the program has written to its SQLite file since a mark, so that thousands of messages
/// can be tried on one program and none sees what another has done.
///
/// Triggers on every table note the statement that undoes each change, in the table `undo`.
/// `directory_versions` is left out: the program keeps the newest version in memory, so it may only go up.
public final class Undo {

    private static final String TABLES = """
            select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
                and lower(name) not like 'qrtz_%'
                and name not in ('undo', 'directory_versions', 'flyway_schema_history')""";

    private static final String LISTED = "('activities', 'sessions')";

    /// What every message changes, whatever it says.
    private static final String OF_ANY_MESSAGE = "('inbox', 'outbox', 'conversations', 'addresses')";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Undo(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        jdbc.sql("create table undo (seq integer primary key autoincrement, change_of text, sql text)")
                .update();
        tables().forEach(this::watch);
    }

    /// Those whose changes can be undone.
    public List<String> tables() {
        return jdbc.sql(TABLES).query(String.class).list();
    }

    private void watch(String table) {
        var columns = jdbc.sql("select name from pragma_table_info(?)")
                .params(table)
                .query(String.class)
                .list();
        var changed = "'" + table + "'";
        trigger(table, "insert", changed, "'delete from " + table + " where rowid = ' || new.rowid");
        trigger(table, "update", ofUpdate(table), updating(table, columns));
        trigger(table, "delete", changed, inserting(table, columns));
    }

    /// That somebody was heard at an address is nothing, that it was closed is.
    private static String ofUpdate(String table) {
        return table.equals("addresses")
                ? "case when old.closed_at is new.closed_at then 'addresses' else 'addresses closed' end"
                : "'" + table + "'";
    }

    private static String updating(String table, List<String> columns) {
        return columns.stream()
                .map(column -> "'" + column + " = ' || quote(old." + column + ")")
                .collect(Collectors.joining(
                        " || ', ' || ", "'update " + table + " set ' || ", " || ' where rowid = ' || old.rowid"));
    }

    private static String inserting(String table, List<String> columns) {
        return columns.stream()
                .map(column -> "quote(old." + column + ")")
                .collect(Collectors.joining(
                        " || ', ' || ",
                        "'insert into " + table + " (rowid, " + String.join(", ", columns)
                                + ") values (' || old.rowid || ', ' || ",
                        " || ')'"));
    }

    private void trigger(String table, String change, String changed, String undoing) {
        jdbc.sql("create trigger undo_" + change + "_" + table + " after " + change + " on " + table
                        + " begin insert into undo (change_of, sql) values (" + changed + ", " + undoing + "); end")
                .update();
    }

    /// A moment to which [#backTo] can return.
    public long mark() {
        return jdbc.sql("select coalesce(max(seq), 0) from undo")
                .query(Long.class)
                .single();
    }

    /// Whether anything that is listed has changed since the mark.
    public boolean hasListed(long mark) {
        return has(mark, "change_of in " + LISTED);
    }

    /// Whether more has changed since the mark than that something was written and answered.
    public boolean hasDone(long mark) {
        return has(mark, "change_of not in " + OF_ANY_MESSAGE);
    }

    private boolean has(long mark, String which) {
        return jdbc.sql("select exists (select 1 from undo where seq > ? and " + which + ")")
                .params(mark)
                .query(Boolean.class)
                .single();
    }

    /// Everything written since the mark is as it was before, in one transaction.
    public void backTo(long mark) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("pragma defer_foreign_keys = on").update();
            boolean listed = hasListed(mark);
            undoing(mark).stream().map(jdbc::sql).forEach(JdbcClient.StatementSpec::update);
            jdbc.sql("delete from undo where seq > ?").params(mark).update();
            if (listed) {
                jdbc.sql("update directory_versions set version = version + 1").update();
            }
        });
    }

    private List<String> undoing(long mark) {
        return jdbc.sql("select sql from undo where seq > ? order by seq desc")
                .params(mark)
                .query(String.class)
                .list();
    }
}
