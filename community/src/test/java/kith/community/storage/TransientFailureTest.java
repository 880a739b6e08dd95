package kith.community.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import kith.community.groups.Group;
import kith.community.time.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;

/// By the names that Spring gives to failures, and by what the databases really do.
class TransientFailureTest {

    @TempDir
    Path folder;

    private Database database;

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    static Stream<RuntimeException> passing() {
        return Stream.of(
                new CannotAcquireLockException("locked"),
                new QueryTimeoutException("slow"),
                new DataAccessResourceFailureException("disk full"),
                new CannotGetJdbcConnectionException("none", new SQLException("refused", "08001")),
                new RecoverableDataAccessException("connection cut"),
                new CannotCreateTransactionException("no connection"),
                new TransactionSystemException("commit failed"));
    }

    static Stream<RuntimeException> lasting() {
        return Stream.of(
                new IncorrectResultSizeDataAccessException(1, 2),
                new BadSqlGrammarException("reading", "selct", new SQLException("no such column", "42703")),
                new DataIntegrityViolationException("too long"),
                new DuplicateKeyException("there"),
                new DataAccessResourceFailureException("row too large", new SQLException("index row size", "54000")),
                new UncategorizedSQLException("reading", "select", new SQLException("odd")),
                new UnexpectedRollbackException("a part of it failed, and that was ignored"),
                new IllegalTransactionStateException("none"),
                new IllegalStateException("a defect"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatADatabaseThatIsUnwellCausesMayPass(RuntimeException failure) {
        assertThat(TransientFailure.is(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void whatOurOwnCodeCausesComesBackEachTime(RuntimeException failure) {
        assertThat(TransientFailure.is(failure)).isFalse();
    }

    @Test
    void aSqliteFileThatAnotherProgramHoldsMayComeFree() throws Exception {
        database = Databases.sqlite(folder);
        database.jdbc().sql("pragma busy_timeout = 10").query().listOfRows();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kith.db"));
                var statement = other.createStatement()) {
            statement.execute("begin immediate");

            assertThatItMayPass();
        }
    }

    @Test
    void aFullSqliteFileMayGetSpace() {
        database = Databases.sqlite(folder);
        int pages = database.number("pragma page_count");
        database.jdbc().sql("pragma max_page_count = " + pages).query().listOfRows();

        assertThat(catchThrowable(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        write();
                    }
                }))
                .isNotNull()
                .matches(TransientFailure::is);
    }

    @Test
    void aSqliteFileThatCannotBeWrittenMayBecomeWritable() {
        database = Databases.sqlite(folder);
        database.jdbc().sql("pragma query_only = 1").update();

        assertThatItMayPass();
    }

    @Test
    void aPostgresThatTakesNoWritesMayTakeThemAgain() {
        database = Databases.postgres();

        assertThat(catchThrowable(() -> database.transactions().executeWithoutResult(_ -> {
                    database.jdbc().sql("set transaction read only").update();
                    write();
                })))
                .isNotNull()
                .matches(TransientFailure::is);
    }

    @Test
    void aLockThatPostgresDidNotGiveInTimeMayComeFree() throws Exception {
        database = Databases.postgres();
        try (var other = database.dataSource().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table circles in exclusive mode");

            assertThat(catchThrowable(() -> database.transactions().executeWithoutResult(_ -> {
                        database.jdbc().sql("set local lock_timeout = '50ms'").update();
                        write();
                    })))
                    .isNotNull()
                    .matches(TransientFailure::is);
            other.rollback();
        }
    }

    @Test
    void aConnectionThatPostgresHasCutMayBeMadeAgain() {
        database = Databases.postgres();

        assertThat(catchThrowable(() -> database.transactions().executeWithoutResult(_ -> {
                    database.jdbc()
                            .sql("select pg_terminate_backend(pg_backend_pid())")
                            .query()
                            .listOfRows();
                    write();
                })))
                .isNotNull()
                .matches(TransientFailure::is);
    }

    @Test
    void aQueryThatIsWrongIsWrongEachTimeOnBoth() {
        try (var sqlite = Databases.sqlite(folder);
                var postgres = Databases.postgres()) {
            for (var each : Stream.of(sqlite, postgres).toList()) {
                assertThat(catchThrowable(() -> each.number("select nothing from nowhere")))
                        .isNotNull()
                        .matches(failure -> !TransientFailure.is(failure));
                assertThat(catchThrowable(() -> each.number("select 1 union select 2")))
                        .isInstanceOf(IncorrectResultSizeDataAccessException.class)
                        .matches(failure -> !TransientFailure.is(failure));
            }
        }
    }

    private void assertThatItMayPass() {
        assertThat(catchThrowable(this::write)).isNotNull().matches(TransientFailure::is);
        assertThat(catchThrowable(() -> database.transactions().executeWithoutResult(_ -> write())))
                .as("in a transaction")
                .isNotNull()
                .matches(TransientFailure::is);
    }

    private void write() {
        database.aggregates().insert(new Group(Ids.token(), Ids.token().toString(), "", null, ""));
    }
}
