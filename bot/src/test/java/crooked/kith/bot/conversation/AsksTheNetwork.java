package crooked.kith.bot.conversation;

import java.net.http.HttpClient;

/// Crooked: a conversation that makes calls of its own.
public record AsksTheNetwork(HttpClient network) {}
