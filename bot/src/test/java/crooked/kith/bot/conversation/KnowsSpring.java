package crooked.kith.bot.conversation;

import org.springframework.stereotype.Component;

/// Crooked: a conversation made by the framework.
@Component
public final class KnowsSpring {}
