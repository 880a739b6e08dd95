package crooked.kith.bot.conversation;

import kith.community.people.People;

/// Crooked: a conversation that looks things up.
public record KnowsARepository(People people) {}
