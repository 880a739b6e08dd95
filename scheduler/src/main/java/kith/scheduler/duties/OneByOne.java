package kith.scheduler.duties;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.community.storage.Wordless;
import kith.community.time.Rhythm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sees to all that is due of one kind, however many there are, and whatever becomes of one.
@Component
class OneByOne {

    /// Asked for at once. Few, because seeing to one may settle others, which are then not found again.
    static final int AT_ONCE = 20;

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transactions;
    private final PutOff putOff;

    OneByOne(TransactionTemplate transactions, PutOff putOff) {
        this.transactions = transactions;
        this.putOff = putOff;
    }

    /// A duty that does nothing yet: add what it sees to.
    Each duty(String name, Rhythm rhythm) {
        return new Each(name, rhythm, this);
    }

    <T> One<T> inATransaction(One<T> one) {
        return (item, now) -> transactions.executeWithoutResult(_ -> one.seeTo(item, now));
    }

    /// Asks for a few, sees to each, and asks again until there is nothing left that was not seen to or put off.
    ///
    /// What is put off is found each time, for it is due: so many more are asked for.
    <T> void seeTo(String duty, Items<T> items, Instant now) {
        var failed = failed(duty, items);
        var resting = resting(items, failed, now);
        var done = new HashSet<String>();
        List<T> found;
        boolean goOn;
        do {
            int most = AT_ONCE + resting.size();
            found = items.due().at(now, most);
            goOn = found.size() >= most;
            for (T item : found) {
                var key = items.key(item);
                if (resting.contains(key)) {
                    continue;
                }
                if (!done.add(key)) {
                    rest(items, key, now);
                    resting.add(key);
                } else if (seeTo(duty, items, item, failed.get(key), now)) {
                    goOn = true;
                } else {
                    resting.add(key);
                }
            }
        } while (goOn);
        forget(duty, items, found, failed.keySet());
    }

    private <T> Map<String, Pause> failed(String duty, Items<T> items) {
        return putOff.of(duty).entrySet().stream()
                .filter(each -> each.getKey().startsWith(items.prefix()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> Set<String> resting(Items<T> items, Map<String, Pause> failed, Instant now) {
        var resting = new HashSet<String>();
        failed.forEach((key, pause) -> {
            if (!pause.isOver(now)) {
                resting.add(key);
            }
        });
        items.idle().forEach((key, pause) -> {
            if (!pause.isOver(now)) {
                resting.add(key);
            }
        });
        return resting;
    }

    private static <T> void rest(Items<T> items, String key, Instant now) {
        items.idle().compute(key, (_, before) -> before == null ? Pause.at(now) : before.again(now));
    }

    /// @param before the pause that is over, if it has failed before
    /// @return false when it failed
    private <T> boolean seeTo(String duty, Items<T> items, T item, @Nullable Pause before, Instant now) {
        try {
            items.one().seeTo(item, now);
        } catch (RuntimeException e) {
            var pause = before == null ? Pause.at(now) : before.again(now);
            log.error(
                    "Duty {} failed at {} (try {}). It is tried again at {}; the others go on.",
                    duty,
                    items.key(item),
                    pause.tries(),
                    pause.until(),
                    Wordless.of(e));
            putOff.put(duty, items.key(item), pause, now);
            return false;
        }
        if (before != null) {
            putOff.forget(duty, items.key(item));
        }
        return true;
    }

    /// What is not due any more, be it that its time is over, is not put off either.
    private <T> void forget(String duty, Items<T> items, List<T> found, Set<String> failed) {
        var due = found.stream().map(items::key).collect(Collectors.toSet());
        items.idle().keySet().retainAll(due);
        failed.stream().filter(key -> !due.contains(key)).forEach(key -> putOff.forget(duty, key));
    }
}
