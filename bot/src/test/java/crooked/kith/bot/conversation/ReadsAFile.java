package crooked.kith.bot.conversation;

import java.nio.file.Path;

/// Crooked: a conversation that reads files.
public record ReadsAFile(Path file) {}
