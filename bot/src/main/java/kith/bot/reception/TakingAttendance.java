package kith.bot.reception;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Outcome;
import kith.bot.talks.Intent;
import kith.community.attendance.MarkingTheRoll;
import kith.community.attendance.SeeingWhoComes;
import kith.community.feedback.Cards;
import org.springframework.stereotype.Service;

/// Does what a talk with a leader about who comes and who came has come to.
@Service
class TakingAttendance {

    private static final Pattern CODE = Pattern.compile("[a-z]{3,}\\d+");

    private final SeeingWhoComes seeing;
    private final MarkingTheRoll marking;
    private final Cards cards;

    TakingAttendance(SeeingWhoComes seeing, MarkingTheRoll marking, Cards cards) {
        this.seeing = seeing;
        this.marking = marking;
        this.cards = cards;
    }

    Outcome see(UUID person, Deeds.SeeWhoComes see, Instant now) {
        return seeing.see(person, see.said(), see.day(), now)
                .<Outcome>map(Outcome.WhoComesSeen::new)
                .orElseGet(() -> nothingOfTheirs(see.said(), see.otherwise()));
    }

    Outcome callAgain(UUID person, Deeds.CallAgain again, Instant now) {
        return marking.again(person, again.code(), now)
                .<Outcome>map(marked -> new Outcome.RollSaid(marked, again.otherwise()))
                .orElseGet(() -> nothingOfTheirs(again.code(), again.otherwise()));
    }

    /// A leader who asks about an activity of somebody else's hears what anyone may know of it.
    private static Outcome nothingOfTheirs(String said, Intent otherwise) {
        return CODE.matcher(said).matches()
                ? new Outcome.NotALeader(said.toUpperCase(Locale.ROOT))
                : new Outcome.NotAfterAll(otherwise);
    }

    Outcome seeCard(UUID person, Deeds.SeeCard card, Instant now) {
        return cards.see(person, now)
                .<Outcome>map(Outcome.CardSeen::new)
                .orElseGet(() -> new Outcome.NotAfterAll(card.otherwise()));
    }

    Outcome mark(UUID person, Deeds.MarkRoll mark, Instant now) {
        return marking.mark(person, mark.session(), mark.words(), now)
                .<Outcome>map(marked -> new Outcome.RollSaid(marked, mark.otherwise()))
                .orElseGet(() -> new Outcome.NotAfterAll(mark.otherwise()));
    }
}
