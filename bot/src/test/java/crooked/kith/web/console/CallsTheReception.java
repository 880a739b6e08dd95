package crooked.kith.web.console;

import crooked.kith.bot.conversation.ReadsAFile;

/// Crooked: the web knows the bot.
public record CallsTheReception(ReadsAFile bot) {}
