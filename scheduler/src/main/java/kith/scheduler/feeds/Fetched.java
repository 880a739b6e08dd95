package kith.scheduler.feeds;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What fetching a feed came to.
sealed interface Fetched {

    /// A whole copy of it, ours alone, deleted on close.
    ///
    /// @param etag empty when the server gave none; so is `lastModified`
    record Copy(Path file, String etag, String lastModified) implements Fetched, Closeable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The server says that it is as when we last had it.
    record NotModified() implements Fetched {}

    /// @param reason in plain words, without the address
    record Failed(String reason) implements Fetched {}
}
