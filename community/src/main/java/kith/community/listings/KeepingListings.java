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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks whether what is listed is still right, once in so long; tells people before something is hidden, and hides it.
@Component
public class KeepingListings {

    /// More names than these are no help on a phone.
    private static final int MOST_NAMES = 5;

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

    /// Does what is due. Doing it again on the same day does nothing more.
    @Transactional
    public void goOn(Instant now) {
        var all = listings.all(now);
        boolean back = false;
        for (Listed each : all) {
            back |= each.hiddenAt() != null
                    && !settings.isToBeHidden(each.sign(), now)
                    && listings.shown(each.activity());
        }
        var warn = all.stream()
                .filter(each ->
                        each.hiddenAt() == null && each.warnedAt() == null && settings.isToBeWarnedOf(each.sign(), now))
                .toList();
        var hide = all.stream()
                .filter(each -> each.hiddenAt() == null
                        && each.warnedAt() != null
                        && !each.warnedAt().plus(ListingSettings.WARNING).isAfter(now)
                        && settings.isToBeHidden(each.sign(), now))
                .toList();
        warn.forEach(each -> listings.warned(each.activity(), now));
        hide.forEach(each -> listings.hidden(each.activity(), now));
        if (back || !hide.isEmpty()) {
            activities.markChanged();
        }
        tell(warn, "listing.to-be-hidden", now);
        tell(hide, "listing.hidden", now);
        ask(all, now);
    }

    // ---- Asking

    private void ask(List<Listed> all, Instant now) {
        var due = byPerson(
                all.stream().filter(each -> stillRight.isDue(each, now)).toList(), false, now);
        due.forEach((person, theirs) -> {
            if (!wasAskedLately(person, now)) {
                ask(person, theirs, now);
            }
        });
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

    // ---- Hiding

    private void tell(List<Listed> which, String key, Instant now) {
        byPerson(which, true, now)
                .forEach((person, theirs) -> telling.tell(
                        person,
                        new Notice(
                                key + "/" + person + "/" + day(now),
                                Phrase.of(
                                        key,
                                        "titles",
                                        String.join(
                                                ", ",
                                                theirs.stream()
                                                        .limit(MOST_NAMES)
                                                        .map(Listed::title)
                                                        .toList()),
                                        "more",
                                        Math.max(0, theirs.size() - MOST_NAMES),
                                        "on",
                                        day(now.plus(ListingSettings.WARNING))),
                                List.of(),
                                Draft.Purpose.SERVICE,
                                now,
                                now.plus(ListingSettings.WARNING)),
                        now));
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
