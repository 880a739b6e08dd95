package kith.bot.vocabulary;

import java.nio.file.Path;
import java.time.Duration;
import kith.bot.hearing.examples.ExampleClassifier;
import kith.bot.hearing.examples.LearnedKinds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Learns from `config/examples/` once the program has started, beside everything else. Until it has, and where a file
/// has a
/// mistake, the exact steps hear alone.
final class LearningFromExamples implements SmartLifecycle {

    private static final Duration LAST_TURN = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(LearningFromExamples.class);

    private final Path folder;
    private final LearnedKinds kinds;
    private volatile @Nullable Thread thread;

    LearningFromExamples(Path folder, LearnedKinds kinds) {
        this.folder = folder;
        this.kinds = kinds;
    }

    /// A thread of its own and no virtual one: it calculates for seconds, which would keep a carrier from others.
    @Override
    public void start() {
        var learner = Thread.ofPlatform()
                .name("examples")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(this::learn);
        thread = learner;
        learner.start();
    }

    private void learn() {
        try {
            long began = System.nanoTime();
            var examples = ExampleFiles.in(folder);
            var trained = ExampleClassifier.train(examples, () -> thread != Thread.currentThread());
            if (thread == Thread.currentThread()) {
                kinds.learned(trained);
                log.info(
                        "Learned {} kinds of messages from {} examples in {} ms.",
                        examples.kinds().size(),
                        examples.lines().size(),
                        Duration.ofNanos(System.nanoTime() - began).toMillis());
            }
        } catch (IllegalArgumentException e) {
            // Its words are about a steward's file, and hold nothing that a person has written to us.
            log.error("Nothing is learned from examples: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        var learner = thread;
        thread = null;
        if (learner != null) {
            try {
                learner.join(LAST_TURN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
