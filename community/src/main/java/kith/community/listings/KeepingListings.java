package kith.community.listings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.groups.Leading;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks whether what is listed is still right, once in so long; tells people before something is hidden, and hides it.
@Component
public class KeepingListings {

    /// More names than these are no help on a phone.
    private static final int MOST_NAMES = 5;

    private static final String WARNED = "listing.to-be-hidden";
    private static final String HIDDEN = "listing.hidden";

    /// Whoever could not be told on the day is told on one of the next, and then no more.
    private static final int TOLD_WITHIN_DAYS = 3;

    private final Listings listings;
    private final ListingSettings settings;
    private final StillRight stillRight;
    private final Activities activities;
    private final Leading leading;
    private final Staff staff;
    private final Telling telling;
    private final Questions questions;
    private final JdbcClient jdbc;
    private final ServiceSettings service;

    KeepingListings(
            Listings listings,
            ListingSettings settings,
            StillRight stillRight,
            Activities activities,
            Leading leading,
            Staff staff,
            Telling telling,
            Questions questions,
            JdbcClient jdbc,
            ServiceSettings service) {
        this.listings = listings;
        this.settings = settings;
        this.stillRight = stillRight;
        this.activities = activities;
        this.leading = leading;
        this.staff = staff;
        this.telling = telling;
        this.questions = questions;
        this.jdbc = jdbc;
        this.service = service;
    }

    // ---- Warning, hiding, showing again

    /// The listings that are to be warned of, hidden, or shown again.
    @Transactional(readOnly = true)
    public List<UUID> toChange(Instant now) {
        return listings.all(now).stream()
                .filter(each -> isBack(each, now) || isToBeWarnedOf(each, now) || isToBeHidden(each, now))
                .map(Listed::activity)
                .toList();
    }

    /// Changes one of them. Whom that concerns is told afterwards: [#toTell].
    @Transactional
    public void change(UUID activity, Instant now) {
        listings.find(activity, now).ifPresent(each -> {
            if (isToBeWarnedOf(each, now)) {
                listings.warned(activity, now);
            } else if (isToBeHidden(each, now)) {
                listings.hidden(activity, now);
                activities.markChanged();
            } else if (isBack(each, now) && listings.shown(activity)) {
                activities.markChanged();
            }
        });
    }

    private boolean isBack(Listed each, Instant now) {
        return each.hiddenAt() != null && !settings.isToBeHidden(each.sign(), now);
    }

    private boolean isToBeWarnedOf(Listed each, Instant now) {
        return each.hiddenAt() == null && each.warnedAt() == null && settings.isToBeWarnedOf(each.sign(), now);
    }

    private boolean isToBeHidden(Listed each, Instant now) {
        return each.hiddenAt() == null
                && each.warnedAt() != null
                && !each.warnedAt().plus(ListingSettings.WARNING).isAfter(now)
                && settings.isToBeHidden(each.sign(), now);
    }

    /// What one person is to be told: all that they answer for and that was warned of, or hidden, on one day.
    ///
    /// @param what the key of its words
    public record Told(String what, UUID person, LocalDate day) {

        public String id() {
            return what + "/" + person + "/" + day;
        }
    }

    /// Who is to be told of what was warned of or hidden in the last days. Not read only, as [Staff#coordinators] may
    /// meet one here whom we have never heard from; once a day that is no burden.
    @Transactional
    public List<Told> toTell(Instant now) {
        var all = listings.all(now);
        var byKey = new LinkedHashMap<String, Told>();
        for (String what : List.of(WARNED, HIDDEN)) {
            for (int ago = 0; ago < TOLD_WITHIN_DAYS; ago++) {
                var day = day(now).minusDays(ago);
                byPerson(changed(all, what, day), true, now).keySet().forEach(person -> {
                    var told = new Told(what, person, day);
                    byKey.put(told.id(), told);
                });
            }
        }
        byKey.keySet().removeAll(telling.told(byKey.keySet()));
        return List.copyOf(byKey.values());
    }

    /// Tells one of them, once.
    @Transactional
    public void tell(Told told, Instant now) {
        var theirs = byPerson(changed(listings.all(now), told.what(), told.day()), true, now)
                .get(told.person());
        if (theirs != null) {
            tell(told, theirs, now);
        }
    }

    private List<Listed> changed(List<Listed> all, String what, LocalDate day) {
        return all.stream()
                .filter(each -> {
                    var at = what.equals(WARNED) ? each.warnedAt() : hiddenAfterAWarning(each);
                    return at != null && day(at).equals(day);
                })
                .toList();
    }

    /// What somebody says has ended is hidden at once, and nobody is told.
    private static @Nullable Instant hiddenAfterAWarning(Listed each) {
        return each.hiddenAt() != null
                        && each.warnedAt() != null
                        && !each.warnedAt().plus(ListingSettings.WARNING).isAfter(each.hiddenAt())
                ? each.hiddenAt()
                : null;
    }

    private void tell(Told told, List<Listed> theirs, Instant now) {
        var titles = theirs.stream().limit(MOST_NAMES).map(Listed::title).toList();
        telling.tell(
                told.person(),
                new Notice(
                        told.id(),
                        Phrase.of(
                                told.what(),
                                "titles",
                                String.join(", ", titles),
                                "more",
                                Math.max(0, theirs.size() - MOST_NAMES),
                                "on",
                                told.day().plusDays(ListingSettings.WARNING.toDays())),
                        List.of(),
                        Draft.Purpose.SERVICE,
                        now,
                        now.plus(ListingSettings.WARNING)),
                now);
    }

    // ---- Asking

    /// Whom to ask now whether what they answer for is still right. Not read only, as [#toTell].
    @Transactional
    public List<UUID> toAsk(Instant now) {
        return dueByPerson(now).keySet().stream()
                .filter(person -> !wasAskedLately(person, now))
                .toList();
    }

    /// Asks one of them.
    @Transactional
    public void ask(UUID person, Instant now) {
        var theirs = dueByPerson(now).get(person);
        if (theirs != null && !wasAskedLately(person, now)) {
            ask(person, theirs, now);
        }
    }

    private Map<UUID, List<Listed>> dueByPerson(Instant now) {
        return byPerson(
                listings.all(now).stream()
                        .filter(each -> stillRight.isDue(each, now))
                        .toList(),
                false,
                now);
    }

    private boolean wasAskedLately(UUID person, Instant now) {
        return jdbc.sql("""
                        select count(*) from questions
                        where person_id = :person and kind = 'STILL_RIGHT' and asked_at > :since""")
                        .param("person", person)
                        .param("since", now.minus(settings.askEvery()).toEpochMilli())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void ask(UUID person, List<Listed> due, Instant now) {
        var shown = due.stream().limit(StillRight.AT_A_TIME).toList();
        var options = new ArrayList<Notice.Option>();
        for (Listed each : shown) {
            Object[] blanks = {
                "number", options.size() + 1, "title", each.title(), "starts", each.next(), "venue", each.venue()
            };
            options.add(new Notice.Option(
                    String.valueOf(options.size() + 1),
                    Phrase.of("listing.label", blanks),
                    Phrase.of("listing.line", blanks)));
        }
        options.add(new Notice.Option("OK", Phrase.of("listing.ok-label"), Phrase.of("listing.ok")));
        var until = now.plus(settings.askEvery());
        var posting = telling.tell(
                person,
                new Notice(
                        "still-right/" + person + "/" + day(now),
                        Phrase.of("listing.ask", "more", due.size() - shown.size()),
                        options,
                        Draft.Purpose.SERVICE,
                        now,
                        until),
                now);
        if (posting instanceof Posting.Queued queued) {
            var round = listings.round(shown.stream().map(Listed::activity).toList(), now);
            questions.ask(person, Question.Kind.STILL_RIGHT, List.of(round), queued.dueAt(), until, now);
        }
    }

    /// Who answers for what: its leaders, and where no message reaches any, the coordinators.
    ///
    /// @param both whether the coordinators are told in any case
    private Map<UUID, List<Listed>> byPerson(List<Listed> which, boolean both, Instant now) {
        var byPerson = new LinkedHashMap<UUID, List<Listed>>();
        if (which.isEmpty()) {
            return byPerson;
        }
        var coordinators = staff.coordinators(now);
        var leadersOf = new HashMap<Optional<UUID>, List<UUID>>();
        for (Listed each : which) {
            var leaders = leadersOf.computeIfAbsent(
                    Optional.ofNullable(each.group()),
                    group -> leading.leadersOf(group.orElse(null)).stream()
                            .map(Leading.Leader::personId)
                            .toList());
            var people = leaders.isEmpty() ? coordinators.stream() : leaders.stream();
            (both ? Stream.concat(people, coordinators.stream()) : people)
                    .distinct()
                    .forEach(person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>())
                            .add(each));
        }
        return byPerson;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, service.timeZone());
    }
}
