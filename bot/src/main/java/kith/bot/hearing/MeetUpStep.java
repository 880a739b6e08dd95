package kith.bot.hearing;

import java.util.List;
import kith.bot.talks.meetups.MeetUps;

/// What somebody who leads a group says of a meet-up: a new one, a change, the answer to what was asked about one.
final class MeetUpStep implements HearingStep {

    @Override
    public List<Heard> hear(Message message) {
        var understood = message.understood();
        var wanted = MeetUps.reading(understood.meetUp(), understood.intents().getFirst(), message.turn());
        return wanted == null ? List.of() : List.of(new Heard(List.of(wanted), "words about a meet-up"));
    }
}
