package crooked.kith.bot.conversation;

import java.util.UUID;
import kith.community.people.People;

/// Crooked: a conversation that looks things up while it hears.
public record KnowsARepository(People people) {

    public boolean hears(UUID person) {
        return people.findById(person).isPresent();
    }
}
