package kith.community.listings;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.activities.Activities;
import kith.community.groups.Leading;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.AuditTrail;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever leads a group says whether what is listed of it is right. A coordinator says so of what nobody leads.
@Service
public class StillRight {

    /// So many are asked about in one message.
    static final int AT_A_TIME = 6;

    private static final int LONGEST_NOTE = 400;

    private final Listings listings;
    private final ListingSettings settings;
    private final Leading leading;
    private final Activities activities;
    private final Questions questions;
    private final Tasks tasks;
    private final AuditTrail audit;

    StillRight(
            Listings listings,
            ListingSettings settings,
            Leading leading,
            Activities activities,
            Questions questions,
            Tasks tasks,
            AuditTrail audit) {
        this.listings = listings;
        this.settings = settings;
        this.leading = leading;
        this.activities = activities;
        this.questions = questions;
        this.tasks = tasks;
        this.audit = audit;
    }

    /// Some of what someone answers for, those checked longest ago first.
    ///
    /// @param due how many of theirs are to be checked, those shown among them
    /// @param all how many there are
    public record Page(List<Listed> shown, int due, int all) {

        public Page {
            shown = List.copyOf(shown);
        }
    }

    /// What is to be checked next.
    ///
    /// @param onlyDue whether to leave out what was checked lately
    /// @return empty when they lead nothing
    @Transactional(readOnly = true)
    public Optional<Page> page(UUID person, boolean onlyDue, Instant now) {
        if (!leading.leadsAny(person)) {
            return Optional.empty();
        }
        var groups = new HashMap<Optional<UUID>, Boolean>();
        var theirs = listings.all(now).stream()
                .filter(each -> groups.computeIfAbsent(
                        Optional.ofNullable(each.group()), group -> answersFor(person, group.orElse(null))))
                .toList();
        var due = theirs.stream().filter(each -> isDue(each, now)).toList();
        return Optional.of(
                new Page((onlyDue ? due : theirs).stream().limit(AT_A_TIME).toList(), due.size(), theirs.size()));
    }

    boolean isDue(Listed listed, Instant now) {
        return listed.wrongAt() == null && settings.isDue(listed.sign(), now);
    }

    /// Of what others lead, a coordinator is not asked, but may say.
    private boolean answersFor(UUID person, @Nullable UUID group) {
        var leaders = leading.leadersOf(group);
        return leaders.isEmpty()
                ? leading.mayLead(person, group)
                : leaders.stream().anyMatch(leader -> leader.personId().equals(person));
    }

    /// What the numbers of a message were about.
    @Transactional(readOnly = true)
    public List<UUID> ofRound(UUID round) {
        return listings.ofRound(round);
    }

    /// These are right. Of what they do not lead nothing changes. One that was hidden is found again at once.
    ///
    /// @return what is to be checked next; empty when they lead none of these
    @Transactional
    public Optional<Page> confirm(UUID person, List<UUID> confirmed, Instant now) {
        var theirs = activities.findByIdIn(confirmed).stream()
                .filter(activity -> leading.mayLead(person, activity.groupId()))
                .toList();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        theirs.forEach(activity -> listings.confirmed(activity.id(), now));
        activities.markChanged();
        audit.note(
                person,
                "LISTINGS_CONFIRMED",
                null,
                theirs.stream().map(each -> each.code()).collect(Collectors.joining(", ")),
                now);
        answered(person, now);
        return page(person, true, now);
    }

    /// Which one is not right?
    ///
    /// @return its title; empty when they do not lead it
    @Transactional
    public Optional<String> pick(UUID person, UUID activity, Instant now) {
        return activities
                .findById(activity)
                .filter(each -> leading.mayLead(person, each.groupId()))
                .map(each -> {
                    answered(person, now);
                    return each.title();
                });
    }

    /// What is wrong with it becomes a task, and it is not confirmed until someone says that it is right.
    ///
    /// @return its title; empty when they do not lead it
    @Transactional
    public Optional<String> wrong(UUID person, UUID activity, String words, Instant now) {
        return activities
                .findById(activity)
                .filter(each -> leading.mayLead(person, each.groupId()))
                .map(each -> {
                    listings.wrong(activity, now);
                    tasks.add(Task.Kind.LISTING_WRONG, person, null, note(each.title() + ": " + words), now);
                    audit.note(person, "LISTING_WRONG", null, each.code(), now);
                    return each.title();
                });
    }

    /// It has ended: nobody finds it any more. Bookings stay until a coordinator has ended it, which is left as a task.
    ///
    /// @return its title; empty when they do not lead it
    @Transactional
    public Optional<String> over(UUID person, UUID activity, Instant now) {
        return activities
                .findById(activity)
                .filter(each -> leading.mayLead(person, each.groupId()))
                .map(each -> {
                    listings.over(activity, now);
                    activities.markChanged();
                    tasks.add(Task.Kind.LISTING_WRONG, person, null, note(each.title() + " has ended."), now);
                    audit.note(person, "LISTING_OVER", null, each.code(), now);
                    return each.title();
                });
    }

    private void answered(UUID person, Instant now) {
        questions.open(person, now).stream()
                .filter(question -> question.kind() == Question.Kind.STILL_RIGHT)
                .forEach(question -> questions.end(question.id(), now));
    }

    private static String note(String words) {
        return words.length() > LONGEST_NOTE ? words.substring(0, LONGEST_NOTE) : words;
    }
}
