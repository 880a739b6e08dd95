package kith.bot.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import kith.community.storage.Databases;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Two nodes share the work; when one is killed, the other goes on with all of it (F22).
@Execution(ExecutionMode.CONCURRENT)
class TwoNodesTest {

    /// A busy machine needs minutes to start two; a node that dies is noticed at once.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String database = Databases.freshPostgres();

    @TempDir
    Path folder;

    private Node first;
    private Node second;

    @BeforeEach
    void startBoth() throws Exception {
        first = Node.start(database, folder.resolve("first.log"));
        second = Node.start(database, folder.resolve("second.log"));
        try {
            await().atMost(PATIENCE)
                    .failFast("a node died", () -> !first.isAlive() || !second.isAlive())
                    .until(() -> first.isHealthy() && second.isHealthy());
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            throw new AssertionError(e.getMessage() + "\n" + first.lastWords() + second.lastWords(), e);
        }
    }

    @AfterEach
    void stopBoth() throws InterruptedException {
        first.close();
        second.close();
    }

    @Test
    void whatADeadNodeWouldHaveDoneIsDoneByTheOther() throws Exception {
        await().atMost(PATIENCE).until(() -> number("select count(*) from qrtz_scheduler_state") == 2);
        first.kill();

        assertThat(second.write("+447700900611", "help")).isEqualTo(202);
        await().atMost(PATIENCE).until(() -> number("select count(*) from outbox where finished_at is not null") > 0);
        await().atMost(PATIENCE).until(() -> number("select count(*) from qrtz_scheduler_state") == 1);
        long beats = beats();
        await().atMost(PATIENCE).until(() -> beats() > beats + 3);
        assertThat(second.isAlive()).isTrue();
    }

    @Test
    void eachMessageIsAnsweredOnceWhicheverNodeTakesItIn() throws Exception {
        for (int i = 0; i < 20; i++) {
            var node = i % 2 == 0 ? first : second;
            assertThat(node.write("+4477009006" + (20 + i), "help")).isEqualTo(202);
        }

        await().atMost(PATIENCE).until(() -> number("select count(*) from outbox where finished_at is null") == 0);
        assertThat(number("select count(distinct address) from outbox where state = 'ACCEPTED' or state = 'DELIVERED'"))
                .isEqualTo(20);
        assertThat(number("select count(*) from (select post_key from outbox group by post_key having count(*) > 1) t"))
                .isZero();
        assertThat(number("select count(*) from outbox where tries > 1")).isZero();
    }

    /// How often the duty to deliver was done.
    private long beats() {
        return number("select times_triggered from qrtz_simple_triggers where trigger_name = 'deliver'");
    }

    private long number(String question) {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }
}
