package kith.community.outbox;

import java.time.Instant;
import java.util.List;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// Something we tell someone of our own accord, in no language yet.
///
/// @param key         as in [Draft]
/// @param usefulUntil as in [Draft]
public record Notice(
        String key,
        Phrase words,
        List<Option> options,
        Draft.Purpose purpose,
        Instant notBefore,
        @Nullable Instant usefulUntil) {

    public Notice {
        options = List.copyOf(options);
    }

    /// What may be answered to it.
    ///
    /// @param say   what a button sends
    /// @param label for a button
    /// @param line  what explains it where there are no buttons; null when the words have done so
    public record Option(String say, Phrase label, @Nullable Phrase line) {

        public Option(String say, Phrase label) {
            this(say, label, null);
        }
    }
}
