package kith.community.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.groups.Leading;
import kith.community.outbox.Outbox;
import kith.community.outbox.Posting;
import kith.community.outbox.QuietHours;
import kith.community.outbox.SpendSettings;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrases;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader tells the people of their groups something: nothing leaves before they have seen whom it reaches, what it
/// costs and how it reads, and have said so.
@Service
public class Broadcasting {

    private static final int LONGEST_WORDS = 1200;
    private static final int AT_A_TIME = 500;
    private static final Duration USEFUL = Duration.ofDays(2);
    private static final Duration SETTING_OUT = Duration.ofHours(3);
    private static final int MOST_NAMED = 3;
    private static final Duration LATE = Duration.ofHours(2);

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Audiences audiences;
    private final Leading leading;
    private final Groups groups;
    private final People people;
    private final Outbox outbox;
    private final QuietHours quietHours;
    private final MonthlyBudget budget;
    private final SpendSettings spend;
    private final PlainWords plainWords;
    private final Phrases phrases;
    private final ServiceSettings service;

    Broadcasting(
            Broadcasts broadcasts,
            Recipients recipients,
            Audiences audiences,
            Leading leading,
            Groups groups,
            People people,
            Outbox outbox,
            QuietHours quietHours,
            MonthlyBudget budget,
            SpendSettings spend,
            Jargon jargon,
            Phrases phrases,
            ServiceSettings service) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.audiences = audiences;
        this.leading = leading;
        this.groups = groups;
        this.people = people;
        this.outbox = outbox;
        this.quietHours = quietHours;
        this.budget = budget;
        this.spend = spend;
        this.plainWords = new PlainWords(jargon);
        this.phrases = phrases;
        this.service = service;
    }

    /// The draft a leader has, if any. A lead that ended takes its drafts along.
    @Transactional(readOnly = true)
    public Optional<UUID> draftOf(UUID leader) {
        return broadcasts.draftOf(leader).map(Broadcast::id);
    }

    /// Keeps a draft for whom and with what a leader wrote, in the place of one they had.
    ///
    /// @param rest       what was written behind TELL or INVITE: whom, then what
    /// @param day        the day that its first words name; null when they name none
    /// @param dayWords   how many words that takes
    /// @param invitation whether it asks people who do not belong to the group yet
    @Transactional
    public Drafted draft(
            UUID leader, String rest, @Nullable LocalDate day, int dayWords, boolean invitation, Instant now) {
        var addressing = audiences.of(leader, now);
        return switch (addressing.read(rest, day, dayWords)) {
            case Addressed.To to -> draft(leader, to.audience(), to.words(), invitation, now);
            case Addressed.Several several ->
                new Drafted.Which(
                        several.audiences().stream()
                                .map(audience -> choice(audience, addressing))
                                .toList(),
                        several.words(),
                        invitation);
            case Addressed.Nobody nobody ->
                new Drafted.Nobody(
                        nobody.whom(),
                        addressing.groups().stream().map(Group::name).toList());
        };
    }

    /// As [#draft], for an audience that was chosen.
    @Transactional
    public Drafted draft(UUID leader, Audience wanted, String words, boolean invitation, Instant now) {
        var audience = invitation ? toInvite(wanted) : wanted;
        if (audience == null || !mayWriteTo(leader, audience)) {
            return new Drafted.Nobody("", names(leader));
        }
        if (words.isBlank()) {
            return new Drafted.NoWords(about(leader, audience));
        }
        broadcasts.drop(leader);
        var draft = broadcasts.insert(new Broadcast(
                Ids.at(now),
                leader,
                audience.kind(),
                audience.about(),
                about(leader, audience),
                leading.firstName(leader).orElse(""),
                onBehalf(leader, audience),
                shortened(words),
                Broadcast.State.DRAFT,
                now,
                null,
                null,
                null,
                null,
                null,
                0));
        return preview(draft, now);
    }

    /// The same people, in other words.
    @Transactional
    public Drafted rewrite(UUID leader, String words, Instant now) {
        var draft = broadcasts.draftOf(leader);
        if (draft.isEmpty()) {
            return new Drafted.NoDraft();
        }
        broadcasts.rewrite(draft.get().id(), shortened(words));
        return preview(broadcasts.findById(draft.get().id()).orElseThrow(), now);
    }

    /// @return false when there was none
    @Transactional
    public boolean drop(UUID leader) {
        return broadcasts.drop(leader) > 0;
    }

    private Drafted preview(Broadcast draft, Instant now) {
        var reach = reach(draft, now);
        var own = people.findById(draft.personId()).map(Person::language).orElse(service.language());
        var asSent = phrases.say(own, Wording.of(draft));
        boolean signed = !draft.sender().isBlank() || !draft.onBehalf().isBlank();
        return new Drafted.Preview(
                draft.id(),
                draft.audience(),
                draft.about(),
                asSent,
                reach,
                audiences.meetUpsOnly(draft.audience(), draft.personId()),
                spend.hundredths(reach.parts()),
                plainWords.on(draft.words(), asSent, signed, draft.kind()));
    }

    private Reach reach(Broadcast draft, Instant now) {
        return reach(draft, recipients(draft, now), now);
    }

    private List<Recipient> recipients(Broadcast draft, Instant now) {
        return audiences.recipients(draft.audience(), draft.personId(), now);
    }

    private Reach reach(Broadcast draft, List<Recipient> all, Instant now) {
        var wording = Wording.of(draft);
        var next = isUrgent(draft, now) ? now : quietHours.next(now);
        return Reach.of(all, language -> phrases.say(language, wording), next.equals(now) ? null : next);
    }

    /// Whether it would be no use after the quiet hours, because what it is about has begun by then, or people set out.
    boolean isUrgent(Broadcast broadcast, Instant now) {
        return starts(broadcast).filter(at -> at.isAfter(now)).stream()
                .anyMatch(at -> !at.isAfter(quietHours.next(now)) || !at.isAfter(now.plus(SETTING_OUT)));
    }

    private Optional<Instant> starts(Broadcast broadcast) {
        return broadcast.kind() == Audience.Kind.SESSION && broadcast.aboutId() != null
                ? audiences.session(broadcast.aboutId()).map(Addressing.Upcoming::startsAt)
                : Optional.empty();
    }

    /// Sends the draft now, or when it is time.
    ///
    /// @param at null for now
    @Transactional
    public Sending send(UUID leader, @Nullable Instant at, Instant now) {
        var found = broadcasts.draftOf(leader);
        if (found.isEmpty() || !mayWriteTo(leader, found.get().audience())) {
            return new Sending.NoDraft();
        }
        var draft = found.get();
        if (at != null && !at.isAfter(now)) {
            return new Sending.InThePast(at);
        }
        var all = recipients(draft, now);
        var reach = reach(draft, all, now);
        if (reach.people() == 0) {
            return new Sending.ReachesNobody(reach.unreached());
        }
        long cost = spend.hundredths(reach.parts());
        var tooDear = tooDear(cost, now);
        if (tooDear.isPresent()) {
            return tooDear.get();
        }
        if (at != null) {
            var open = isUrgent(draft, at) ? at : quietHours.next(at);
            broadcasts.schedule(draft.id(), open, cost);
            return new Sending.Scheduled(draft.about(), open);
        }
        begin(draft, all, now);
        return new Sending.Begun(draft.about(), reach.people(), reach.laterAt());
    }

    private Optional<Sending> tooDear(long cost, Instant now) {
        long each = 100L * spend.perBroadcastLimitPence();
        if (cost > each) {
            return Optional.of(new Sending.TooDear(false, cost, each));
        }
        return budget.tooLittleFor(cost, now).stream()
                .mapToObj(left -> (Sending) new Sending.TooDear(true, cost, left))
                .findAny();
    }

    /// Writes down whom it goes to, as they are now. From here on it goes out by itself. One whose leader may not write
    /// to them any more is dropped.
    @Transactional
    void begin(Broadcast broadcast, Instant now) {
        if (!mayWriteTo(broadcast.personId(), broadcast.audience())) {
            broadcasts.unschedule(broadcast.id());
            return;
        }
        begin(broadcast, recipients(broadcast, now), now);
    }

    private void begin(Broadcast broadcast, List<Recipient> all, Instant now) {
        var reached = Reach.reached(all);
        long cost = spend.hundredths(reach(broadcast, all, now).parts());
        if (broadcasts.begin(broadcast.id(), usefulUntil(broadcast, now), cost, now) == 0) {
            return;
        }
        recipients.add(broadcast.id(), reached.stream().map(Recipient::personId).toList());
        for (var each : all) {
            if (each.paused()) {
                recipients.addUnreached(broadcast.id(), each.personId(), Posting.Reason.PAUSED.name(), now);
            } else if (each.to() == null) {
                recipients.addUnreached(broadcast.id(), each.personId(), whyClosed(each), now);
            }
        }
    }

    private static String whyClosed(Recipient recipient) {
        return recipient.closedFor() == null ? Posting.Reason.NO_ADDRESS.name() : recipient.closedFor();
    }

    /// Until what it is about begins; else for two days of what people may read.
    private Instant usefulUntil(Broadcast broadcast, Instant now) {
        return starts(broadcast)
                .map(at -> at.isAfter(now) ? at : now.plus(LATE))
                .orElse(quietHours.next(now).plus(USEFUL));
    }

    /// Stops everything of a leader's that is going out or waits for its time.
    @Transactional
    public Optional<Stopped> stop(UUID leader, Instant now) {
        return broadcasts.stoppable(leader).stream()
                .flatMap(each -> stop(each, now).stream())
                .reduce((newest, older) -> newest);
    }

    private Optional<Stopped> stop(Broadcast broadcast, Instant now) {
        if (broadcasts.unschedule(broadcast.id()) > 0) {
            return Optional.of(new Stopped(broadcast.about(), 0, 0, true));
        }
        int heldBack = recipients.leaveOut(broadcast.id(), now);
        for (var queued = recipients.queued(broadcast.id(), AT_A_TIME); !queued.isEmpty(); ) {
            heldBack += outbox.takeBack(queued, now);
            queued = recipients.queued(broadcast.id(), AT_A_TIME);
        }
        if (heldBack == 0) {
            return Optional.empty();
        }
        broadcasts.hold(broadcast.id());
        var progress = progress(broadcast);
        int before = progress.delivered() + progress.handed() + progress.waiting();
        return Optional.of(new Stopped(broadcast.about(), before, heldBack, false));
    }

    /// How the latest of a leader's broadcasts is going.
    @Transactional(readOnly = true)
    public Optional<Progress> progressOfLatest(UUID leader) {
        return broadcasts.latestOf(leader).map(this::progress);
    }

    Progress progress(Broadcast broadcast) {
        return Progress.of(broadcast, recipients.counts(broadcast.id()), recipients.missed(broadcast.id()));
    }

    /// Whether whoever wrote it still leads anything.
    boolean isByALeader(Broadcast broadcast) {
        return leading.leadsAny(broadcast.personId());
    }

    private boolean mayWriteTo(UUID leader, Audience audience) {
        var group = switch (audience.kind()) {
            case EVERYONE -> leading.groupsLedBy(leader).stream().findFirst().map(Group::id);
            case GROUP, NEAR -> Optional.ofNullable(audience.about());
            case SESSION -> session(audience).map(Addressing.Upcoming::group);
        };
        return group.isPresent() && leading.mayLead(leader, group.get());
    }

    private Optional<Addressing.Upcoming> session(Audience audience) {
        return Optional.ofNullable(audience.about()).flatMap(audiences::session);
    }

    /// People are invited to a group; a session stands for its own.
    private @Nullable Audience toInvite(Audience wanted) {
        return switch (wanted.kind()) {
            case GROUP, NEAR -> new Audience(Audience.Kind.NEAR, wanted.about());
            case SESSION ->
                session(wanted)
                        .map(Addressing.Upcoming::group)
                        .map(group -> new Audience(Audience.Kind.NEAR, group))
                        .orElse(null);
            case EVERYONE -> null;
        };
    }

    private String about(UUID leader, Audience audience) {
        return audience.kind() == Audience.Kind.SESSION
                ? session(audience).map(Addressing.Upcoming::title).orElse(onBehalf(leader, audience))
                : audience.kind() == Audience.Kind.EVERYONE ? everyGroup(leader) : onBehalf(leader, audience);
    }

    private String everyGroup(UUID leader) {
        var theirs = names(leader);
        return theirs.size() <= MOST_NAMED ? String.join(", ", theirs) : service.name();
    }

    /// The group it is for; the service where it is for several.
    private String onBehalf(UUID leader, Audience audience) {
        var theirs = leading.groupsLedBy(leader);
        if (audience.kind() == Audience.Kind.EVERYONE) {
            return theirs.size() == 1 ? theirs.getFirst().name() : service.name();
        }
        var group = audience.kind() == Audience.Kind.SESSION
                ? session(audience).map(Addressing.Upcoming::group).orElse(null)
                : audience.about();
        return Optional.ofNullable(group)
                .flatMap(groups::findById)
                .map(Group::name)
                .orElse(service.name());
    }

    private List<String> names(UUID leader) {
        return leading.groupsLedBy(leader).stream().map(Group::name).toList();
    }

    private static Drafted.Choice choice(Audience audience, Addressing addressing) {
        return audience.kind() == Audience.Kind.SESSION
                ? addressing.sessions().stream()
                        .filter(each -> each.session().equals(audience.about()))
                        .map(each -> new Drafted.Choice(audience, each.title(), each.startsAt()))
                        .findFirst()
                        .orElseThrow()
                : addressing.groups().stream()
                        .filter(each -> each.id().equals(audience.about()))
                        .map(each -> new Drafted.Choice(audience, each.name(), null))
                        .findFirst()
                        .orElseThrow();
    }

    /// What does not fit into one message with who it is from.
    private static String shortened(String words) {
        var plain = words.strip();
        return plain.length() <= LONGEST_WORDS ? plain : plain.substring(0, LONGEST_WORDS);
    }
}
