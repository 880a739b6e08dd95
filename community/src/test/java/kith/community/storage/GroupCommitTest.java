package kith.community.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.community.groups.Group;
import kith.community.time.Ids;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class GroupCommitTest {

    private static final int THREADS = 6;

    @TempDir
    Path folder;

    private Database database;
    private GroupCommit commits;
    private final Set<Object> transactions =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    @BeforeEach
    void open() {
        database = Databases.sqlite(folder, GroupCommit.class);
        commits = database.get(GroupCommit.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatGathersWhileOneIsWrittenIsCommittedAtOnce() {
        var written = whileOneIsWritten(number -> insert("Group " + number));

        assertThat(written).allSatisfy(each -> assertThat(each).isCompleted());
        assertThat(names()).hasSize(THREADS);
        assertThat(transactions).hasSize(1);
    }

    @Test
    void onePieceThatFailsTakesNobodyElsesWithIt() {
        var written = whileOneIsWritten(number -> {
            insert("Group " + number);
            if (number == 3) {
                throw new IllegalStateException("three is too many");
            }
        });

        assertThatThrownBy(written.get(3)::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("three is too many");
        assertThat(names()).hasSize(THREADS - 1).doesNotContain("Group 3");
    }

    @Test
    void onePieceThatUndoesItsTransactionTakesNobodyElsesWithIt() {
        var written = whileOneIsWritten(number -> {
            insert("Group " + number);
            if (number == 3) {
                database.transactions().executeWithoutResult(TransactionStatus::setRollbackOnly);
            }
        });

        assertThatThrownBy(written.get(3)::join).hasCauseInstanceOf(UnexpectedRollbackException.class);
        assertThat(names()).hasSize(THREADS - 1).doesNotContain("Group 3");
    }

    @Test
    void withinATransactionItIsPartOfThatOne() {
        assertThatThrownBy(() -> database.transactions().executeWithoutResult(_ -> {
                    commits.commit(() -> insert("Never"));
                    throw new IllegalStateException("after all not");
                }))
                .hasMessage("after all not");

        assertThat(names()).isEmpty();
    }

    @Test
    void whatTheWorkGivesIsGivenBack() {
        assertThat(commits.commit(() -> "yes")).isEqualTo("yes");
    }

    @Test
    void whatSomebodyWaitsForGoesBeforeWhatFollowsByItself() {
        var written = new ConcurrentLinkedQueue<String>();
        whileOneIsWritten(number -> written.add("follows"), () -> commits.commitAwaited(() -> written.add("awaited")));

        assertThat(written).hasSize(THREADS + 1);
        assertThat(written.peek()).isEqualTo("awaited");
    }

    @Test
    void whatFollowsByItselfIsNotHeldUpByThoseWhoWaitAgainAndAgain() {
        var written = new ConcurrentLinkedQueue<String>();
        Runnable again =
                () -> IntStream.range(0, 20).forEach(each -> commits.commitAwaited(() -> written.add("awaited")));
        whileOneIsWritten(number -> written.add("follows"), again, again, again);

        assertThat(List.copyOf(written).lastIndexOf("follows")).isLessThan(THREADS + 3);
    }

    @Test
    @Timeout(60)
    void whoHasItsOwnGoesOnWhileOthersAreWritten() {
        var answered = new CountDownLatch(1);

        whileOneIsWritten(_ -> uninterrupted(answered), () -> {
            commits.commitAwaited(() -> {});
            answered.countDown();
        });

        assertThat(answered.getCount()).isZero();
    }

    @Test
    void whoIsInterruptedWhileWaitingHasWrittenAndIsStillInterrupted() {
        var interrupted = new CompletableFuture<Boolean>();

        whileOneIsWritten(_ -> {}, () -> {
            Thread.currentThread().interrupt();
            commits.commit(() -> insert("In spite of all"));
            interrupted.complete(Thread.currentThread().isInterrupted());
        });

        assertThat(names()).containsExactly("In spite of all");
        assertThat(interrupted).isCompletedWithValue(true);
    }

    private interface Writing {
        void write(int number);
    }

    /// The others begin while the first has its turn, and are known to wait before it ends.
    private List<CompletableFuture<Void>> whileOneIsWritten(Writing writing, Runnable... besides) {
        var held = new CountDownLatch(1);
        var others = new CountDownLatch(1);
        var first = started(() -> commits.commit(() -> {
            held.countDown();
            uninterrupted(others);
        }));
        uninterrupted(held);
        var written = new ArrayList<CompletableFuture<Void>>();
        var threads = new ArrayList<Thread>();
        IntStream.range(0, THREADS).forEach(number -> {
            var done = new CompletableFuture<Void>();
            written.add(done);
            threads.add(started(() -> complete(done, () -> commits.commit(() -> writing.write(number)))));
        });
        Stream.of(besides).forEach(each -> threads.add(started(each)));
        Awaitility.await().until(() -> threads.stream().allMatch(each -> each.getState() == Thread.State.WAITING));
        others.countDown();
        threads.forEach(GroupCommitTest::ended);
        ended(first);
        return written;
    }

    private void insert(String name) {
        transactions.add(TransactionSynchronizationManager.getResource(database.dataSource()));
        database.aggregates().insert(new Group(Ids.token(), name, "", null, ""));
    }

    private List<String> names() {
        return database.jdbc()
                .sql("select name from circles")
                .query(String.class)
                .list();
    }

    private static void complete(CompletableFuture<Void> done, Runnable work) {
        try {
            work.run();
            done.complete(null);
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    private static Thread started(Runnable work) {
        return Thread.ofPlatform().start(work);
    }

    private static void ended(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
