package kith.community.signups;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.community.activities.WhereItIs;
import kith.community.directory.Directory;
import kith.community.directory.Find;
import kith.community.directory.Hours;
import kith.community.directory.Wish;
import kith.community.outbox.Notice;
import kith.community.people.People;
import kith.community.phrases.Phrase;
import org.springframework.stereotype.Component;

/// Finds what else someone could go to, when what they were going to is not on or not on then.
@Component
class Instead {

    private static final int MOST = 2;

    private static final Duration AHEAD = Duration.ofDays(7);

    private final Directory directory;
    private final People people;

    Instead(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    /// Two things at the most with places left, like the one that was to be if there are any, near the person's own
    /// place or else near where they were going.
    List<Find> of(Booking booking, Instant now) {
        var activity = booking.activity();
        var person = people.findById(booking.signUp().personId()).orElseThrow();
        var latitude = person.latitude() == null ? activity.latitude() : person.latitude();
        var longitude = person.longitude() == null ? activity.longitude() : person.longitude();
        var from = now.plus(Duration.ofHours(1));
        var until = booking.session().startsAt().plus(AHEAD);
        var wish = new Wish(
                latitude,
                longitude,
                Wish.FURTHEST_METRES,
                from,
                until.isAfter(from) ? until : from.plus(AHEAD),
                activity.topicList().stream().findFirst().orElse(""),
                "",
                Set.of(Wish.Only.PLACES_LEFT),
                Hours.ANY,
                0,
                MOST + 1);
        return directory.search(wish, now).list().stream()
                .filter(find -> !find.activity().id().equals(activity.id()))
                .limit(MOST)
                .toList();
    }

    static List<Notice.Option> options(List<Find> finds) {
        var options = new ArrayList<Notice.Option>();
        for (int i = 0; i < finds.size(); i++) {
            var find = finds.get(i);
            Object[] blanks = {
                "number", i + 1,
                "title", find.activity().title(),
                "starts", find.session().startsAt(),
                "venue", WhereItIs.toAnyone(find.activity()).venue()
            };
            options.add(new Notice.Option(
                    "DETAILS " + find.activity().code(),
                    Phrase.of("whats-on.button", blanks),
                    Phrase.of("changed.choice", blanks)));
        }
        return options;
    }
}
