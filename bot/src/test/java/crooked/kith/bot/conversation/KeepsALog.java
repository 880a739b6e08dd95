package crooked.kith.bot.conversation;

import org.slf4j.Logger;

/// Crooked: a conversation that writes what was said into a log.
public record KeepsALog(Logger log) {}
