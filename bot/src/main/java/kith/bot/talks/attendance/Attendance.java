package kith.bot.talks.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.questions.Question;

/// Who is coming, and who came. Rights are checked by the use cases.
public final class Attendance {

    public static final Subject SUBJECT = new Subject(
            "attendance",
            List.of(SeeWhoComes.class, CallAgain.class, SeeCard.class, MarkRoll.class),
            List.of(),
            Map.of(Question.Kind.WHO_CAME, Attendance::answer, Question.Kind.WHO_CAME_NOTED, Attendance::answer));

    private static final int LONGEST_MARKS = 300;

    /// How an answer to "who came?" begins: no other question is answered so.
    private static final Pattern MARKS = Pattern.compile(
            "\\W*(?:\\d{1,3}|all|every ?one|everybody|none|no ?one|nobody|and|plus|not|only|just)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// What can be no answer to anything else, whatever was read last.
    private static final Pattern PLAINLY_MARKS = Pattern.compile(
            "(?:all|none|everyone|everybody|nobody)(?: (?:but|except)[\\d, and]+)?|[\\d, and]+ did(?:n['’]?t| not)(?: come)?",
            Pattern.CASE_INSENSITIVE);

    private Attendance() {}

    /// What a message wants where it says who came to a session we have asked about.
    ///
    /// @param mayBeNames  whether its words mean nothing else
    /// @param nothingElse whether they lead to nothing else if they say nothing of who came
    /// @param writing     whether they may be what somebody is about to send
    public static Optional<MarkRoll> reading(Turn turn, boolean mayBeNames, boolean nothingElse, boolean writing) {
        var said = turn.said().strip();
        var open = turn.questions().stream().filter(Attendance::isOurs).findFirst();
        if (open.isEmpty() || turn.said().length() > LONGEST_MARKS) {
            return Optional.empty();
        }
        var asked = turn.asked().filter(Attendance::isOurs);
        boolean lastRead = asked.isPresent() && (MARKS.matcher(said).matches() || mayBeNames);
        boolean plainly =
                asked.isEmpty() && !writing && PLAINLY_MARKS.matcher(said).matches();
        return lastRead || plainly
                ? asked.or(() -> open).map(question -> new MarkRoll(question.subject(), said, nothingElse))
                : Optional.empty();
    }

    private static boolean isOurs(Question question) {
        return question.kind() == Question.Kind.WHO_CAME || question.kind() == Question.Kind.WHO_CAME_NOTED;
    }

    /// A number, yes or no to the question.
    private static Step answer(Question question, Answer answer, Turn turn) {
        return switch (answer) {
            case Answer.Pick pick -> new Step.Do(new MarkRoll(question.subject(), String.valueOf(pick.number()), true));
            case Answer.Yes yes when question.kind() == Question.Kind.WHO_CAME_NOTED -> Courtesy.allRight(turn.talk());
            default -> RollTalk.how();
        };
    }
}
