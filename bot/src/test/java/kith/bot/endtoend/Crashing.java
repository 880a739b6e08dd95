package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.twilio.LocalTwilio;
import kith.community.storage.KillPoint;
import kith.community.time.MovableClock;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/// The program as a process of its own, on a file, with providers of its own beside it, so that it can be killed
/// without warning and started again while they go on.
final class Crashing implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    final LocalBotApi telegram = LocalBotApi.start();
    final LocalTwilio twilio;
    private final MovableClock clock = new MovableClock(Clock.tickMillis(ZoneOffset.UTC));
    private final Path folder;
    private final List<String> settings;
    private Duration later = Duration.ZERO;
    private int starts;
    private @Nullable Child child;

    /// @param more settings beside those of [Live], which win over them
    Crashing(Path folder, String... more) {
        this.folder = folder;
        this.twilio = new LocalTwilio(clock);
        this.settings = new ArrayList<>(Live.settings(folder, telegram.url(), twilio.url()));
        for (String setting : more) {
            settings.removeIf(each -> name(each).equals(name(setting)));
            settings.add(setting);
        }
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    /// Returns when it is healthy, or dead already.
    ///
    /// @param killedAt where it kills itself; null for nowhere
    void start(@Nullable KillPoint killedAt) throws Exception {
        child = Child.start(folder.resolve("kith-" + ++starts + ".log"), later, killedAt, settings);
        twilio.webhooks(Live.PUBLIC, running().address());
        await(() -> running().isHealthy() || killedAt != null && !running().isAlive());
    }

    /// A minute later, when the claims and the turn to poll of the dead one are over.
    void restart(@Nullable KillPoint killedAt) throws Exception {
        running().close();
        later = later.plusMinutes(1);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        start(killedAt);
    }

    /// As `kill -9` does.
    void kill() {
        running().kill();
    }

    /// Brings a text during which the program dies.
    void deliverInVain(String text) {
        try {
            assertThat(twilio.deliver(text))
                    .as("answered, though killed before")
                    .isZero();
        } catch (IllegalStateException cut) {
            assertThat(cut).hasRootCauseInstanceOf(IOException.class);
        }
    }

    void awaitDeath() {
        await(() -> !running().isAlive());
    }

    void await(Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(condition);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(running().lastWords(), e);
        }
    }

    private Child running() {
        if (child == null) {
            throw new IllegalStateException("Nothing was started.");
        }
        return child;
    }

    /// The chats to which something may have been sent that we do not know of.
    Set<String> underWayToTelegram() {
        return new HashSet<>(words("select address from outbox where channel = 'TELEGRAM' and finished_at is null"
                + " and state in ('SENDING', 'UNSURE', 'SETTLING')"));
    }

    /// So many sessions, messages or whatever is asked for.
    long number(String question) {
        return Long.parseLong(word(question));
    }

    String word(String question) {
        return words(question).getFirst();
    }

    List<String> words(String question) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kith.db"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var words = new ArrayList<String>();
            while (answer.next()) {
                words.add(answer.getString(1));
            }
            return words;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    /// Beside the program, while it runs.
    void write(List<String> statements) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("kith.db") + "?busy_timeout=20000&transaction_mode=IMMEDIATE");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.executeUpdate(each);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
        telegram.close();
        twilio.close();
    }
}
