package crooked.kith.bot.conversation;

import java.sql.Connection;

/// Crooked: a conversation with a database.
public record AsksTheDatabase(Connection database) {}
