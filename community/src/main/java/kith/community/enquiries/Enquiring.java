package kith.community.enquiries;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.groups.Group;
import kith.community.groups.Leading;
import kith.community.groups.Leading.Leader;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks the leaders of an activity what its listing does not say, and brings their answer back. A question that waits
/// already is not put to them twice: whoever asked it hears the one answer.
@Service
public class Enquiring {

    /// A question of no kind that is known.
    public static final String OTHER = "other";

    /// So long a leader may answer.
    private static final Duration ANSWERABLE = Duration.ofDays(14);

    /// An answer that comes so soon continues a talk, at whatever hour.
    private static final Duration A_TALK = Duration.ofHours(1);

    /// So long what a leader writes may be an answer without saying so.
    private static final Duration FRESH = Duration.ofDays(2);

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_ANSWER = 300;

    private final Enquiries enquiries;
    private final Activities activities;
    private final Leading leading;
    private final Telling telling;
    private final Tasks tasks;

    Enquiring(Enquiries enquiries, Activities activities, Leading leading, Telling telling, Tasks tasks) {
        this.enquiries = enquiries;
        this.activities = activities;
        this.leading = leading;
        this.telling = telling;
        this.tasks = tasks;
    }

    /// What a leader has answered to such a question before, and kept.
    @Transactional(readOnly = true)
    public Optional<String> known(UUID activity, String fact, String words) {
        return enquiries.kept(activity).stream()
                .filter(kept -> kept.fact().equals(fact))
                .filter(kept -> !fact.equals(OTHER) || new Question(kept.question()).isAlike(new Question(words)))
                .map(Enquiries.Kept::answer)
                .findFirst();
    }

    /// First names of the leaders who can be asked; none where there is nobody.
    @Transactional(readOnly = true)
    public List<String> whoKnows(Activity activity) {
        return leading.leadersOf(activity.groupId()).stream()
                .map(Leader::firstName)
                .toList();
    }

    /// Puts a question to the leaders; it waits as a task too, so that somebody sees it when they do not answer.
    ///
    /// @return first names of whom it was put to; none where nobody can be reached
    @Transactional
    public List<String> ask(UUID person, UUID activityId, String fact, String words, Instant now) {
        var activity = activities.findById(activityId).orElseThrow();
        var asked = shortened(words.strip(), LONGEST_QUESTION);
        var open = enquiries.open(activityId, now.minus(ANSWERABLE));
        boolean waits = open.stream().anyMatch(each -> each.isAlike(fact, asked));
        if (open.stream().noneMatch(each -> each.personId().equals(person) && each.isAlike(fact, asked))) {
            enquiries.add(new Enquiry(Ids.at(now), activityId, person, fact, asked, now));
            tasks.add(Task.Kind.ENQUIRY, person, null, note(activity, asked), now);
        }
        return leading.leadersOf(activity.groupId()).stream()
                .filter(leader -> waits || put(leader, activity, asked, now))
                .map(Leader::firstName)
                .toList();
    }

    private boolean put(Leader leader, Activity activity, String words, Instant now) {
        var question = Phrase.of("enquiry.put", "title", activity.title(), "words", words, "code", activity.code());
        return !tell(leader.personId(), "enquiry/" + Ids.at(now), question, Draft.Purpose.SERVICE, now);
    }

    private static String note(Activity activity, String words) {
        return activity.title() + ": " + words;
    }

    /// What came of a leader's answer.
    public sealed interface Answered {

        /// @param enquiry of those that are answered, the newest
        /// @param people  how many have heard it
        record Told(UUID enquiry, String title, int people) implements Answered {}

        record NoWords(String title) implements Answered {}

        /// Nobody waits for an answer about it.
        record NobodyAsked(String title) implements Answered {}

        /// Nothing of theirs has this code.
        record NotTheirs(String code) implements Answered {}
    }

    /// Brings a leader's answer to the last question about an activity to whoever asked it.
    ///
    /// @param code  in small or capital letters
    /// @param words the answer
    @Transactional
    public Answered answer(UUID leader, String code, String words, Instant now) {
        var theirs = activities
                .findByCode(code.toUpperCase(Locale.ROOT))
                .filter(activity -> leading.mayLead(leader, activity.groupId()));
        if (theirs.isEmpty()) {
            return new Answered.NotTheirs(code.toUpperCase(Locale.ROOT));
        }
        var activity = theirs.get();
        var open = enquiries.open(activity.id(), now.minus(ANSWERABLE));
        if (open.isEmpty()) {
            return new Answered.NobodyAsked(activity.title());
        }
        if (words.isBlank()) {
            return new Answered.NoWords(activity.title());
        }
        var last = open.getLast();
        var answered = open.stream()
                .filter(each -> each.isAlike(last.fact(), last.words()))
                .toList();
        var told = answered.stream()
                .filter(each -> bring(each, activity, leader, words.strip(), now))
                .count();
        return new Answered.Told(last.id(), activity.title(), (int) told);
    }

    private boolean bring(Enquiry enquiry, Activity activity, UUID leader, String words, Instant now) {
        enquiries.answered(enquiry.id(), now);
        tasks.close(Task.Kind.ENQUIRY, enquiry.personId(), note(activity, enquiry.words()), leader.toString(), now);
        var answer = Phrase.of(
                "enquiry.answer",
                "leader",
                leading.firstName(leader).orElse(""),
                "title",
                activity.title(),
                "words",
                shortened(words, LONGEST_ANSWER));
        boolean goesOn = enquiry.askedAt().plus(A_TALK).isAfter(now);
        var purpose = goesOn ? Draft.Purpose.ANSWER : Draft.Purpose.SERVICE;
        return !tell(enquiry.personId(), "enquiry-answer/" + enquiry.id(), answer, purpose, now);
    }

    /// The activity about which a leader was asked last, not long ago, and has not answered.
    @Transactional(readOnly = true)
    public Optional<Activity> lastAsked(UUID leader, Instant now) {
        var groups = leading.groupsLedBy(leader).stream().map(Group::id).toList();
        return groups.isEmpty()
                ? Optional.empty()
                : enquiries.lastOpen(groups, now.minus(FRESH)).flatMap(activities::findById);
    }

    /// Keeps an answer for whoever asks next, in the place of an older one to the same question.
    ///
    /// @return the title of the activity; empty when it is not theirs
    @Transactional
    public Optional<String> keep(UUID leader, UUID enquiryId, String words, Instant now) {
        var enquiry = enquiries.find(enquiryId).orElseThrow();
        var theirs = activities
                .findById(enquiry.activityId())
                .filter(activity -> leading.mayLead(leader, activity.groupId()));
        theirs.ifPresent(activity -> {
            enquiries.kept(activity.id()).stream()
                    .filter(kept -> enquiry.isAlike(kept.fact(), kept.question()))
                    .forEach(kept -> enquiries.forget(kept.id()));
            enquiries.keep(
                    new Enquiries.Kept(
                            Ids.at(now), enquiry.fact(), enquiry.words(), shortened(words.strip(), LONGEST_ANSWER)),
                    activity.id(),
                    leader,
                    now);
        });
        return theirs.map(Activity::title);
    }

    /// @return whether it reaches nobody
    private boolean tell(UUID person, String key, Phrase words, Draft.Purpose purpose, Instant now) {
        return telling.tell(
                        person,
                        new Notice(key + "/" + person, words, List.of(), purpose, now, now.plus(ANSWERABLE)),
                        now)
                .reachesNobody();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }
}
