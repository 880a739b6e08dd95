package kith.bot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kith.bot.talks.Answer;
import kith.bot.talks.Answering;
import kith.bot.talks.Phrasing;
import kith.bot.talks.State;
import kith.bot.talks.Subject;
import kith.bot.talks.Unclear;
import kith.bot.talks.attendance.Attendance;
import kith.bot.talks.bookings.Bookings;
import kith.bot.talks.broadcasts.Broadcasts;
import kith.bot.talks.checkins.CheckIns;
import kith.bot.talks.codes.Codes;
import kith.bot.talks.consent.Consent;
import kith.bot.talks.courtesy.SmallTalk;
import kith.bot.talks.facts.Facts;
import kith.bot.talks.feedback.Feedback;
import kith.bot.talks.groups.GroupsTalk;
import kith.bot.talks.identity.KnowingWho;
import kith.bot.talks.language.Language;
import kith.bot.talks.lifts.Lifts;
import kith.bot.talks.linkwork.LinkWork;
import kith.bot.talks.listings.ListingsTalk;
import kith.bot.talks.meetups.MeetUps;
import kith.bot.talks.named.ByName;
import kith.bot.talks.needs.Needs;
import kith.bot.talks.onday.OnTheDay;
import kith.bot.talks.requests.Requests;
import kith.bot.talks.safety.Safety;
import kith.bot.talks.staff.Staffing;
import kith.bot.talks.waitinglist.LeadersList;
import kith.bot.talks.whatson.LookingAround;
import kith.community.questions.Question;

/// All that people can talk about with us.
public final class Subjects {

    public static final List<Subject> ALL = List.of(
            GroupsTalk.SUBJECT,
            ListingsTalk.SUBJECT,
            Needs.SUBJECT,
            KnowingWho.SUBJECT,
            Codes.SUBJECT,
            Safety.SUBJECT,
            CheckIns.SUBJECT,
            Consent.SUBJECT,
            Requests.SUBJECT,
            Feedback.SUBJECT,
            Language.SUBJECT,
            SmallTalk.SUBJECT,
            LookingAround.SUBJECT,
            Bookings.SUBJECT,
            ByName.SUBJECT,
            OnTheDay.SUBJECT,
            Facts.SUBJECT,
            Lifts.SUBJECT,
            Attendance.SUBJECT,
            Broadcasts.SUBJECT,
            LeadersList.SUBJECT,
            MeetUps.SUBJECT,
            new Subject(
                    "talks",
                    List.of(Answer.Pick.class, Answer.Yes.class, Answer.No.class, Unclear.class),
                    List.of(State.Idle.class),
                    Map.of()),
            Staffing.SUBJECT,
            LinkWork.SUBJECT);

    /// The words that are told from all others by patterns, in the order in which they are tried.
    public static final List<Phrasing<?>> PHRASINGS = ALL.stream()
            .<Phrasing<?>>flatMap(subject -> subject.phrasings().stream())
            .toList();

    private static final Map<Question.Kind, Answering> QUESTIONS = ALL.stream()
            .flatMap(subject -> subject.questions().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Subjects() {}

    /// Who hears the answer to a question of ours.
    static Answering answering(Question.Kind kind) {
        return Objects.requireNonNull(QUESTIONS.get(kind), kind.name());
    }
}
