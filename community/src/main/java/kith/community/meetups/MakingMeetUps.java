package kith.community.meetups;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Listing;
import kith.community.activities.Timetable;
import kith.community.groups.Group;
import kith.community.groups.Leading;
import kith.community.staff.AuditTrail;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader makes a meet-up: what they say is kept as they say it, what is missing is asked, and SAVE publishes it.
@Service
public class MakingMeetUps {

    /// Where activities come from that no feed has.
    public static final String BY_STAFF = "staff";

    private final NewMeetUps meetUps;
    private final Venues venues;
    private final Leading leading;
    private final Timetable timetable;
    private final Activities activities;
    private final AuditTrail auditTrail;
    private final ServiceSettings service;

    MakingMeetUps(
            NewMeetUps meetUps,
            Venues venues,
            Leading leading,
            Timetable timetable,
            Activities activities,
            AuditTrail auditTrail,
            ServiceSettings service) {
        this.meetUps = meetUps;
        this.venues = venues;
        this.leading = leading;
        this.timetable = timetable;
        this.activities = activities;
        this.auditTrail = auditTrail;
        this.service = service;
    }

    /// Begins one, with what was said of it already; says so when one is begun and not finished.
    ///
    /// @param afresh whether what is not finished is to be forgotten
    @Transactional
    public Made begin(UUID leader, Told told, boolean afresh, Instant now) {
        var groups = leading.groupsLedBy(leader);
        if (groups.isEmpty()) {
            return new Made.NotTheirs();
        }
        var unfinished = meetUps.findByPersonId(leader);
        if (unfinished.isPresent() && !afresh) {
            return new Made.Unfinished(
                    Objects.requireNonNullElse(unfinished.get().title(), ""));
        }
        meetUps.drop(leader);
        var empty = NewMeetUp.begun(Ids.at(now), leader, now);
        var group = groups.size() == 1 ? Optional.of(groups.getFirst()) : named(told, groups);
        if (group.isPresent()) {
            empty = empty.with(Detail.GROUP, group.get().id());
        }
        meetUps.insert(empty);
        if (told.whole().isBlank()) {
            return asked(empty, Set.of(), null, groups, now);
        }
        var said = arranged(group.map(each -> told.without(each.name())).orElse(told));
        return keep(empty, Filling.inOneLine(empty, said), said, groups, now);
    }

    /// The group whose name is in what was said.
    private static Optional<Group> named(Told told, List<Group> groups) {
        var named = groups.stream()
                .filter(group -> told.whole()
                        .toLowerCase(Locale.ROOT)
                        .contains(group.name().toLowerCase(Locale.ROOT)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// A venue that is known is where it is, in whichever order it was said.
    private Told arranged(Told told) {
        boolean turned = told.title() != null
                && told.venue() != null
                && told.postcode() == null
                && venues.called(told.venue(), null).isEmpty()
                && venues.called(told.title(), null).isPresent();
        return turned ? told.turned() : told;
    }

    /// Asks once more what stands to be asked.
    @Transactional(readOnly = true)
    public Made goOn(UUID leader, Instant now) {
        return meetUps.findByPersonId(leader)
                .<Made>map(meetUp -> asked(meetUp, EnumSet.allOf(Detail.class), null, leading.groupsLedBy(leader), now))
                .orElseGet(Made.NothingBegun::new);
    }

    /// Takes an answer to what was asked, or something else that was said instead.
    @Transactional
    public Made answer(UUID leader, Told told, Instant now) {
        var found = meetUps.findByPersonId(leader);
        var groups = leading.groupsLedBy(leader);
        if (found.isEmpty() || groups.isEmpty()) {
            return new Made.NothingBegun();
        }
        var meetUp = found.get();
        var asking = meetUp.next().orElse(null);
        return switch (told.wish()) {
            case DROP -> drop(meetUp);
            case SAVE ->
                asking == null
                        ? save(meetUp, groups, now)
                        : asked(meetUp, Set.of(), Filling.needed(asking), groups, now);
            case YES -> asking == null ? save(meetUp, groups, now) : fill(meetUp, told, asking, groups, now);
            case NO ->
                asking == null
                        ? asked(meetUp, Set.of(), Objection.NOT_UNDERSTOOD, groups, now)
                        : fill(meetUp, told, asking, groups, now);
            default -> fill(meetUp, told, asking, groups, now);
        };
    }

    /// Takes where a leader has marked it on a map, which is as good as a postcode. Degrees.
    @Transactional
    public Made here(UUID leader, double latitude, double longitude, Instant now) {
        var found = meetUps.findByPersonId(leader);
        var groups = leading.groupsLedBy(leader);
        if (found.isEmpty() || groups.isEmpty()) {
            return new Made.NothingBegun();
        }
        var meetUp = found.get();
        if (meetUp.venue() == null) {
            return asked(meetUp, Set.of(), Objection.NEEDED, groups, now);
        }
        var marked = meetUp.with(Detail.POSTCODE, new NewMeetUp.Spot("", latitude, longitude));
        meetUps.save(marked);
        return asked(marked, Set.of(Detail.POSTCODE), null, groups, now);
    }

    private Made drop(NewMeetUp meetUp) {
        meetUps.drop(meetUp.personId());
        return new Made.Dropped(Objects.requireNonNullElse(meetUp.title(), ""));
    }

    private Made fill(NewMeetUp meetUp, Told told, @Nullable Detail asking, List<Group> groups, Instant now) {
        if (asking == Detail.GROUP && told.wish() == Told.Wish.TELL) {
            var group = chosen(told, groups);
            if (group.isPresent()) {
                var filled = meetUp.with(Detail.GROUP, group.get().id());
                return keep(meetUp, new Filling(filled, null), told, groups, now);
            }
        }
        if (asking == Detail.POSTCODE && told.wish() == Told.Wish.TELL && !told.corrects()) {
            return keep(meetUp, located(meetUp, told), told, groups, now);
        }
        return keep(meetUp, Filling.of(meetUp, told, asking), told, groups, now);
    }

    private static Optional<Group> chosen(Told told, List<Group> groups) {
        var number = told.number();
        if (number != null) {
            return number >= 1 && number <= groups.size() ? Optional.of(groups.get(number - 1)) : Optional.empty();
        }
        var named = groups.stream()
                .filter(group -> group.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(told.whole().toLowerCase(Locale.ROOT)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// A number of those shown, a postcode, another venue, or something else about it that is no answer.
    private Filling located(NewMeetUp meetUp, Told told) {
        var name = Objects.requireNonNull(meetUp.venue());
        var alike = venues.like(name);
        var number = told.number();
        if (number != null) {
            return number >= 1 && number <= alike.size()
                    ? new Filling(at(meetUp, alike.get(number - 1)), null)
                    : new Filling(meetUp, Objection.NOT_UNDERSTOOD);
        }
        if (told.postcode() != null) {
            return placed(meetUp, name, told.postcode());
        }
        var known = venues.called(told.whole(), null);
        if (known.isPresent()) {
            return new Filling(at(meetUp, known.get()), null);
        }
        var filling = Filling.of(meetUp, told, Detail.POSTCODE);
        return filling.problem() == Objection.NOT_UNDERSTOOD ? new Filling(meetUp, Objection.NO_POSTCODE) : filling;
    }

    private static NewMeetUp at(NewMeetUp meetUp, Venues.Venue venue) {
        return meetUp.with(Detail.VENUE, venue.name()).with(Detail.POSTCODE, venue.spot());
    }

    private Filling placed(NewMeetUp meetUp, String name, String postcode) {
        var known = venues.called(name, postcode);
        if (known.isPresent()) {
            return new Filling(at(meetUp, known.get()), null);
        }
        return venues.at(postcode)
                .map(spot -> new Filling(meetUp.with(Detail.POSTCODE, spot), null))
                .orElseGet(() -> new Filling(meetUp, Objection.NO_SUCH_POSTCODE));
    }

    /// Looks up what was filled in, keeps it, and asks on.
    private Made keep(NewMeetUp before, Filling filling, Told told, List<Group> groups, Instant now) {
        var meetUp = filling.meetUp();
        var objection = filling.problem();
        if (meetUp.venue() != null && !meetUp.has(Detail.POSTCODE) && objection == null) {
            var located = told.postcode() != null
                    ? placed(meetUp, meetUp.venue(), told.postcode())
                    : known(filling, meetUp.venue());
            meetUp = located.meetUp();
            objection = located.problem();
        }
        if (objection == null && startsInThePast(meetUp, now)) {
            meetUp = told.day() == null && told.starts() != null
                    ? meetUp.with(Detail.TIME, before.starts()).with(Detail.END, before.ends())
                    : meetUp.with(
                            Detail.DAY, before.has(Detail.DAY) && !startsInThePast(before, now) ? before.day() : null);
            objection = Objection.IN_THE_PAST;
        }
        meetUps.save(meetUp);
        var heard = meetUp.changedFrom(before);
        if (told.isWholeLine() && told.places() == null) {
            heard.remove(Detail.PLACES);
        }
        return asked(meetUp, heard, objection, groups, now);
    }

    private Filling known(Filling filling, String venue) {
        return venues.called(venue, null)
                .map(found -> new Filling(at(filling.meetUp(), found), null))
                .orElse(filling);
    }

    private boolean startsInThePast(NewMeetUp meetUp, Instant now) {
        var starts = MeetUpDates.of(meetUp, service.timeZone()).firstStart();
        var local = now.atZone(service.timeZone()).toLocalDateTime();
        return starts != null
                ? !starts.isAfter(local)
                : meetUp.day() != null && meetUp.day().isBefore(local.toLocalDate());
    }

    private Made asked(
            NewMeetUp meetUp, Set<Detail> heard, @Nullable Objection problem, List<Group> groups, Instant now) {
        var asking = meetUp.next().orElse(null);
        return new Made.Asked(
                meetUp,
                name(meetUp, groups),
                heard,
                asking,
                problem,
                choices(meetUp, asking, groups),
                MeetUpDates.of(meetUp, service.timeZone()).firstStart());
    }

    private static String name(NewMeetUp meetUp, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.id().equals(meetUp.groupId()))
                .map(Group::name)
                .findFirst()
                .orElse("");
    }

    private List<String> choices(NewMeetUp meetUp, @Nullable Detail asking, List<Group> groups) {
        return switch (asking) {
            case GROUP -> groups.stream().map(Group::name).toList();
            case POSTCODE ->
                venues.like(Objects.requireNonNull(meetUp.venue())).stream()
                        .map(venue -> venue.name() + (venue.postcode().isBlank() ? "" : ", " + venue.postcode()))
                        .toList();
            case null, default -> List.of();
        };
    }

    // ---- Saving

    private Made save(NewMeetUp meetUp, List<Group> groups, Instant now) {
        var leader = meetUp.personId();
        if (!leading.mayLead(leader, meetUp.groupId())) {
            meetUps.save(meetUp.with(Detail.GROUP, null));
            return asked(meetUp.with(Detail.GROUP, null), Set.of(), Objection.NEEDED, groups, now);
        }
        if (startsInThePast(meetUp, now)) {
            var later = meetUp.with(Detail.DAY, null);
            meetUps.save(later);
            return asked(later, Set.of(), Objection.IN_THE_PAST, groups, now);
        }
        var starts = Objects.requireNonNull(
                MeetUpDates.of(meetUp, service.timeZone()).firstStart());
        timetable.publish(listing(meetUp, starts, name(meetUp, groups)), now);
        var activity = activities
                .findBySourceAndSourceId(BY_STAFF, meetUp.id().toString())
                .orElseThrow();
        meetUps.drop(leader);
        auditTrail.note(leader, "MEET_UP_MADE", null, activity.code(), now);
        return new Made.Saved(activity, starts, name(meetUp, groups));
    }

    private Listing listing(NewMeetUp meetUp, LocalDateTime starts, String group) {
        var dates = MeetUpDates.of(meetUp, service.timeZone());
        var bring = Objects.requireNonNull(meetUp.bring());
        var places = Objects.requireNonNull(meetUp.places());
        var venue = Objects.requireNonNull(meetUp.venue());
        var postcode = Objects.requireNonNull(meetUp.postcode());
        return new Listing(
                BY_STAFF,
                meetUp.id().toString(),
                Objects.requireNonNull(meetUp.title()),
                group,
                description(bring, meetUp.season().notes()),
                "",
                venue,
                venues.called(venue, postcode).map(Venues.Venue::address).orElse(""),
                postcode,
                Objects.requireNonNull(meetUp.latitude()),
                Objects.requireNonNull(meetUp.longitude()),
                starts,
                starts.toLocalDate().atTime(Objects.requireNonNull(meetUp.ends())),
                dates.rule(),
                dates.until(),
                dates.except(),
                places == 0 ? null : places,
                places == 0 ? Activity.Booking.DROP_IN : Activity.Booking.SIGN_UP,
                Objects.requireNonNull(meetUp.cost()),
                Objects.requireNonNull(meetUp.access()),
                "");
    }

    /// What to bring, and what no rule of dates holds: "Term time only."
    private static String description(String bring, List<String> notes) {
        var sentences = new ArrayList<String>();
        if (!bring.isBlank()) {
            sentences.add("Please bring " + bring);
        }
        notes.forEach(note -> sentences.add(Character.toUpperCase(note.charAt(0)) + note.substring(1)));
        return sentences.stream()
                .map(sentence -> sentence.replaceFirst("[.!]+$", "") + ".")
                .collect(Collectors.joining(" "));
    }
}
