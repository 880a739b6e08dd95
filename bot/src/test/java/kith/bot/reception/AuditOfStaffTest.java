package kith.bot.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.talks.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything that a member of staff does by chat leaves a trail. The whole program; each deed is done once, by its
/// words, and a new one that nobody has thought of fails the test.
class AuditOfStaffTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final String STAFF = "+447700900999";
    private static final String RESIDENT = "+447700900703";

    /// What residents do, and what comes to staff from other hands.
    private static final Set<String> NOT_OF_STAFF = Set.of(
            "Search",
            "KeepPlace",
            "Look",
            "SeeCode",
            "JoinSession",
            "JoinCode",
            "Leave",
            "KeepParty",
            "JoinByName",
            "Told",
            "AskFact",
            "AskLeader",
            "SeeByName",
            "OfWhatTheyKnow",
            "GetThere",
            "NoteNoWay",
            "AnswerLift",
            "TakeOffer",
            "PassOffer",
            "PassOn",
            "News",
            "MyGroups",
            "ShowGroup",
            "FollowLink",
            "JoinNamed",
            "JoinGroup",
            "HearGroup",
            "HearNamed",
            "LeaveGroup",
            "LeaveNamed",
            "Worried",
            "PerhapsInDanger",
            "Stop",
            "StartAgain",
            "Languages",
            "Speak",
            "Pause",
            "StopCalls",
            "NoCalls",
            "AskPerson",
            "AboutUs",
            "WrongNumber",
            "HasDied",
            "MayHaveDied",
            "MyPhone",
            "LinkAs",
            "TurnTo",
            "KeepName",
            "Share",
            "DoFor",
            "CareFor",
            "AnswerCheckIn",
            "HowIAm",
            "RingMe",
            "Unclear",
            "AskParking",
            "AgreeToPlan",
            "AnswerInvitation",
            "AnswerHelping",
            "TellNeeds",
            "Help",
            "HowItWas",
            "LetQuote",
            "GotInTheWay",
            "GiveNumber",
            "InDanger");

    /// By other means than a text out of the blue, each with a test of its own: CheckInsContract, ListsContract,
    /// AttendanceContract, ListingsContract, MakingMeetUpsContract, ChangingMeetUpsContract, TeamContract,
    /// EnquiringContract.
    private static final Set<String> ELSEWHERE = Set.of(
            "SeeTo",
            "AnswerRole",
            "MarkRoll",
            "NewMeetUp",
            "GoOnMaking",
            "AnswerAboutMeetUp",
            "MeetUpHere",
            "ChangeMeetUp",
            "GiveNeeds",
            "Work",
            "MoveNeed",
            "ConfirmRound",
            "NotRight",
            "SayWrong",
            "SayOver",
            "DraftFor",
            "SeeList",
            "StartList",
            "PerhapsAnswer",
            "PerhapsNote",
            "AnswerEnquiry",
            "KeepAnswer");

    @TempDir
    Path folder;

    @Test
    void everyDeedOfStaffLeavesATrail() {
        try (var program = program()) {
            someoneWaits(program);
            var trails = new LinkedHashMap<String, String>();
            said().forEach((deed, example) -> trails.put(deed, trail(program, STAFF, example.words())));

            said().forEach((deed, example) ->
                    assertThat(trails.get(deed)).as(deed).isEqualTo(example.trail()));
            var known = Stream.of(trails.keySet(), NOT_OF_STAFF, ELSEWHERE)
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            assertThat(deeds())
                    .as("a new deed: say its words here, or that it is none of staff")
                    .isSubsetOf(known);
            assertThat(trail(program, "+447700900777", "tell walkers hello"))
                    .as("from anyone else")
                    .isEmpty();
            assertThat(program.get(JdbcClient.class)
                            .sql("select detail from audit_trail")
                            .query(String.class)
                            .list())
                    .as("never the words of a message")
                    .noneMatch(detail -> detail.contains("coat"));
        }
    }

    /// @param words turns, see [#trail]
    /// @param trail what the last of them leaves
    private record Example(String words, String trail) {}

    /// The words for each deed, in an order that makes sense.
    private static Map<String, Example> said() {
        var said = new LinkedHashMap<String, Example>();
        said.put("SeeWhoWaits", new Example("waiting company2", "WAITING_SEEN"));
        said.put("OfferTo", new Example("1", "NOT_OFFERED_OUT_OF_TURN"));
        said.put("Split", new Example("pods walk2 6", "PODS"));
        said.put("SeeWhoComes", new Example("who walk2", "WHO_COMES_SEEN"));
        said.put("SeeCard", new Example("card", "CARD_SEEN"));
        said.put("CallAgain", new Example("came walk2", "ROLL_ASKED_AGAIN"));
        said.put("SeeLifts", new Example("lifts walk2", "LIFTS_SEEN"));
        said.put("Draft", new Example("tell walkers: bring a coat on thursday", "BROADCAST_DRAFTED"));
        said.put(
                "Rewrite",
                new Example("please bring a warm coat to the walk this thursday morning", "BROADCAST_DRAFTED"));
        said.put("DropDraft", new Example("drop", "BROADCAST_DROPPED"));
        said.put("SendDraft", new Example("tell walkers: hello walkers|send", "BROADCAST_SENT"));
        said.put("AnswerReply", new Example(">reply: can i bring my dog|reply 1 yes of course", "REPLY_ANSWERED"));
        said.put("SeeHowItGoes", new Example("how is it going", "BROADCAST_SEEN"));
        said.put("StopSending", new Example("tell walkers: hello again|send friday 9am|hold", "BROADCAST_HELD"));
        said.put("Members", new Example("members walkers", "MEMBERS_SEEN"));
        said.put("GroupCode", new Example("code walkers", "CODE_SEEN"));
        said.put("Welcome", new Example("welcome walkers: bring a coat", "WELCOME_CHANGED"));
        said.put("SeeListings", new Example("listings", "LISTINGS_SEEN"));
        said.put("Confirm", new Example("ok", "LISTINGS_CONFIRMED"));
        said.put("NotRightIs", new Example("listings|1", "LISTING_PICKED"));
        said.put("AddPerson", new Example("add Mary Hill 07700 900301", "PERSON_ADDED"));
        said.put("SeeHistory", new Example("about mary hill", "SEEN"));
        said.put("CallPerson", new Example("call mary hill", "CALL"));
        said.put("SeeBoard", new Example("who has not answered", "BOARD_SEEN"));
        said.put("PlanCheckIns", new Example("plan mary hill tue fri 10am agreed", "CHECK_IN_PLANNED"));
        said.put("LookIn", new Example("helper mary hill: Joan Pope 07700 900302 neighbour", "CHECK_IN_HELPER"));
        said.put("CheckNow", new Example("check mary hill", "CHECK_IN_NOW"));
        said.put("SpokeTo", new Example("spoke to mary hill: her coat is warm", "SPOKE_TO"));
        said.put("NoteOn", new Example("note mary hill: likes her coat", "NOTE_KEPT"));
        said.put("PassToOne", new Example("tell mary hill i will be late|1", "NOT_PASSED_ON"));
        said.put("Cover", new Example("i'm off next week", "COVER_ASKED"));
        said.put("PauseCheckIns", new Example("pause mary hill until 12 mar", "CHECK_IN_PAUSED"));
        said.put("ResumeCheckIns", new Example("resume mary hill", "CHECK_IN_PAUSED"));
        said.put("EndPlan", new Example("plan mary hill off", "CHECK_IN_ENDED"));
        said.put("NeedsOf", new Example("mary hill needs shopping", "NEED_KEPT"));
        said.put("SeeStaff", new Example("staff", "STAFF_SEEN"));
        said.put("AddStaff", new Example("add leader Jo Lee 07700 900123 for walkers|yes", "STAFF_ASKED"));
        said.put("RemoveStaff", new Example("remove jo from staff|yes", "STAFF_REMOVED"));
        said.put("SeeNeeds", new Example("needs", "NEEDS_SEEN"));
        return said;
    }

    /// What came newly into the trail by the last of these turns; one that begins with > is a resident's.
    private String trail(Program program, String from, String words) {
        var jdbc = program.get(JdbcClient.class);
        var turns = words.split("\\|");
        Stream.of(turns).limit(turns.length - 1).forEach(turn -> {
            boolean resident = turn.startsWith(">");
            say(program, resident ? RESIDENT : from, resident ? turn.substring(1) : turn);
        });
        var before = rows(jdbc).keySet();
        say(program, from, turns[turns.length - 1]);
        var after = rows(jdbc);
        after.keySet().removeAll(before);
        return String.join(" ", new TreeSet<>(after.values()));
    }

    private static Map<String, String> rows(JdbcClient jdbc) {
        var rows = new HashMap<String, String>();
        jdbc.sql("select id, deed from audit_trail").query(row -> {
            rows.put(row.getString(1), row.getString(2));
        });
        return rows;
    }

    private void someoneWaits(Program program) {
        say(program, "+447700900701", "join company2 for 3");
        say(program, "+447700900702", "join company2 for 2");
        say(program, RESIDENT, "join walk2");
        say(program, STAFF, "hello");
    }

    private static void say(Program program, String from, String words) {
        program.text(from, words);
        program.letTheRestHappen();
    }

    private static Set<String> deeds() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kith.bot").stream()
                        .filter(type -> type.isAssignableTo(Deed.class))
                        .filter(type -> !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private Program program() {
        return new Program(
                folder,
                NOW,
                List.of(),
                "--kith.staff[0].name=Kim Ash",
                "--kith.staff[0].phone=" + STAFF,
                "--kith.staff[0].roles=coordinator");
    }
}
