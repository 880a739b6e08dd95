package crooked.kith.community.people;

import crooked.kith.bot.conversation.KeepsALog;

/// Crooked: community knows who uses it.
public record CallsTheBot(KeepsALog bot) {}
