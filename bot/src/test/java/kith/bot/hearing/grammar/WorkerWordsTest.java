package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.bot.talks.linkwork.AddPerson;
import kith.bot.talks.linkwork.CallPerson;
import kith.bot.talks.linkwork.CheckNow;
import kith.bot.talks.linkwork.EndPlan;
import kith.bot.talks.linkwork.LookIn;
import kith.bot.talks.linkwork.NeedsOf;
import kith.bot.talks.linkwork.PauseCheckIns;
import kith.bot.talks.linkwork.PlanCheckIns;
import kith.bot.talks.linkwork.SeeBoard;
import kith.bot.talks.linkwork.SeeHistory;
import kith.bot.talks.linkwork.SpokeTo;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.about.StaffSettings.Role;
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What link workers text, as hurried people write it.
class WorkerWordsTest {

    /// A Monday.
    private static final LocalDateTime NOW = LocalDateTime.of(2027, 1, 4, 9, 0);

    private final Understanding understanding = Vocabularies.somerset();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    add mary hill 07700900301 | Mary Hill | 07700900301
                    Add Mary Hill 07700 900301 please | Mary Hill | 07700 900301
                    Please add MARY HILL, 07700 900301 thanks | Mary Hill | 07700 900301
                    invite Siân O'Neill-Jones on +44 7700 900301 | Siân O'Neill-Jones | +44 7700 900301
                    add Mary Hill: 01823 (272) 345 | Mary Hill | 01823 (272) 345
                    add 07700 900301 mary hill | Mary Hill | 07700 900301
                    add lou day 07700 900301 | Lou Day | 07700 900301
                    add joe bloggs 123 | Joe Bloggs | 123
                    """)
    void someoneIsAdded(String text, String name, String number) {
        assertThat(order(text)).isEqualTo(new AddPerson(name, number, false));
    }

    @Test
    void aNumberThatIsMissingIsAskedFor() {
        assertThat(order("add mary hill")).isEqualTo(new AddPerson("Mary Hill", "", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check mary | mary | ''
                    Check on Mary Hill | Mary Hill | ''
                    can you check in with mary please | mary | ''
                    check mary hill now | mary hill | ''
                    ask mary how she is | mary | ''
                    check mary ons4 | mary | ons4
                    check on mary hill with the loneliness questions | mary hill | loneliness
                    """)
    void someoneIsAskedNow(String text, String name, String questions) {
        assertThat(order(text)).isEqualTo(new CheckNow(name, null, questions));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"call Mary Hill", "ring Mary Hill please", "phone Mary Hill", "put me through to Mary Hill"})
    void someoneIsCalled(String text) {
        assertThat(order(text)).isEqualTo(new CallPerson("Mary Hill", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who has not answered",
                "Who hasn't answered?",
                "who hasn’t answered yet",
                "who hasnt replied today",
                "who did not answer",
                "who's not answered",
                "board",
                "The board please"
            })
    void theBoardIsAskedFor(String text) {
        assertThat(order(text)).isEqualTo(new SeeBoard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"about mary hill", "how is mary hill?", "how's mary hill", "history mary hill"})
    void someonesHistoryIsAskedFor(String text) {
        assertThat(order(text)).isEqualTo(new SeeHistory("mary hill", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    spoke to mary hill: fine, back from hospital | mary hill | fine, back from hospital
                    spoke to mary hill - fine | mary hill | fine
                    Spoke to Mary, she's back from hospital | Mary | she's back from hospital
                    I've just spoken to Mary. All well | Mary | All well
                    spoke with Ann Smith-Jones: ok | Ann Smith-Jones | ok
                    talked to mary: stop the check-ins in may | mary | stop the check-ins in may
                    spoke to mary | mary | ''
                    spoke to mary hill she is fine | mary hill she is fine | ''
                    """)
    void aTalkIsNoted(String text, String name, String note) {
        assertThat(order(text)).isEqualTo(new SpokeTo(name, null, note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    pause mary until 12 jan | 2027-01-12
                    pause mary till 12 Jan please | 2027-01-12
                    Pause mary until the 12th | 2027-01-12
                    pause mary until 12/1 | 2027-01-12
                    pause mary until monday | 2027-01-11
                    pause mary until tomorrow | 2027-01-05
                    pause mary for 2 weeks | 2027-01-18
                    pause mary for a fortnight | 2027-01-18
                    pause mary for three days | 2027-01-07
                    pause mary | none
                    pause mary until she is back | none
                    """)
    void someoneIsLeftInPeace(String text, @Nullable LocalDate until) {
        assertThat(order(text)).isInstanceOfSatisfying(PauseCheckIns.class, pause -> {
            assertThat(pause.name()).isEqualToIgnoringCase("mary");
            assertThat(pause.until()).isEqualTo(until);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plan mary tue fri 10:00 | TUESDAY FRIDAY | 10:00
                    plan mary tue & fri 10am | TUESDAY FRIDAY | 10:00
                    plan Mary: Tuesday and Friday at 10 please | TUESDAY FRIDAY | 10:00
                    plan mary tues, fri 9.30 | TUESDAY FRIDAY | 09:30
                    plan mary mondays 2pm | MONDAY | 14:00
                    plan for mary thurs half ten | THURSDAY | 10:30
                    plan mary sunday noon | SUNDAY | 12:00
                    plan mary every tuesday 1500 | TUESDAY | 15:00
                    plan mary at 11 on wed | WEDNESDAY | 11:00
                    """)
    void aPlanHasDaysAndATime(String text, String days, LocalTime time) {
        var wanted = EnumSet.noneOf(DayOfWeek.class);
        for (var day : days.split(" ")) {
            wanted.add(DayOfWeek.valueOf(day));
        }
        assertThat(order(text)).isEqualTo(new PlanCheckIns("mary", null, wanted, time, false, false, "", false));
    }

    @Test
    void aPlanSaysWhoBeginsAndByWhichWay() {
        var all = EnumSet.allOf(DayOfWeek.class);
        var ten = LocalTime.of(10, 0);
        assertThat(order("plan mary every day before 10"))
                .isEqualTo(new PlanCheckIns("mary", null, all, ten, true, false, "", false));
        assertThat(order("plan mary daily by 10am"))
                .isEqualTo(new PlanCheckIns("mary", null, all, ten, true, false, "", false));
        assertThat(order("plan mary hill mon 2pm by phone"))
                .isEqualTo(new PlanCheckIns(
                        "mary hill", null, Set.of(DayOfWeek.MONDAY), LocalTime.of(14, 0), false, true, "", false));
        assertThat(order("plan mary tue 10 ons4"))
                .isEqualTo(new PlanCheckIns("mary", null, Set.of(DayOfWeek.TUESDAY), ten, false, false, "ons4", false));
        assertThat(order("plan mary tue 10 agreed"))
                .isEqualTo(new PlanCheckIns("mary", null, Set.of(DayOfWeek.TUESDAY), ten, false, false, "", true));
        assertThat(order("plan mary mon-fri 10, she has agreed"))
                .isEqualTo(new PlanCheckIns(
                        "mary", null, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), ten, false, false, "", true));
    }

    @Test
    void whatAPlanLacksIsMissingInIt() {
        assertThat(order("plan mary"))
                .isEqualTo(new PlanCheckIns("mary", null, Set.of(), null, false, false, "", false));
        assertThat(order("plan mary 10am"))
                .isEqualTo(new PlanCheckIns("mary", null, Set.of(), LocalTime.of(10, 0), false, false, "", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan mary off", "stop plan mary", "end the check-ins for mary", "stop checkins mary"})
    void aPlanEnds(String text) {
        assertThat(order(text)).isEqualTo(new EndPlan("mary", null));
    }

    @Test
    void aHelperIsNamedWithWhatTheyAre() {
        assertThat(order("helper mary: joan pope 07700 900302 neighbour"))
                .isEqualTo(new LookIn("mary", null, "Joan Pope", "07700 900302", "neighbour"));
        assertThat(order("Helper for Mary Hill: Bill Hill, 07700900303"))
                .isEqualTo(new LookIn("Mary Hill", null, "Bill Hill", "07700900303", ""));
    }

    @Test
    void whatSomebodyNeedsIsNoted() {
        var shopping = Set.of(Need.Kind.SHOPPING);
        assertThat(order("need mary: shopping")).isEqualTo(new NeedsOf("mary", null, shopping));
        assertThat(order("Needs for Mary Hill; shopping please")).isEqualTo(new NeedsOf("Mary Hill", null, shopping));
        assertThat(order("mary hill needs shopping")).isEqualTo(new NeedsOf("mary hill", null, shopping));
        assertThat(order("need mary: a hug")).isEqualTo(new NeedsOf("mary", null, Set.of()));
        assertThat(order("mary needs a hug")).isNull();
    }

    /// These are wishes of residents, whoever writes them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "call me",
                "ring me please",
                "please call me back",
                "add tom to this phone",
                "add me",
                "check what's on",
                "check the times",
                "pause",
                "pause 2 weeks",
                "pause for a fortnight",
                "stop calls",
                "stop 2",
                "who is waiting walk7",
                "about the walk",
                "whats on near wells",
                "how is it going",
                "i spoke to my doctor",
                "1",
                "yes"
            })
    void aResidentsWordsAreNoOrder(String text) {
        assertThat(order(text)).isNull();
    }

    @Test
    void whatAnOrderMeansFromAResidentIsKnownToo() {
        var understood = understanding.understand("plan wells tue fri 10:00", NOW);
        assertThat(order("plan wells tue fri 10:00")).isInstanceOf(PlanCheckIns.class);
        assertThat(understood.intents()).hasOnlyElementsOfType(WhatsOn.class);
        assertThat(Vocabularies.mayMeanDanger("spoke to mary: she had a fall")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add mary hill 07700900301",
                "check mary",
                "call mary hill",
                "board",
                "about mary",
                "spoke to mary: fine",
                "pause mary until 12 jan",
                "resume mary",
                "plan mary tue 10",
                "plan mary off",
                "helper mary: joan pope 07700 900302",
                "need mary: shopping",
                "mary needs shopping"
            })
    void whoeverCaresForNobodyGivesNoOrder(String text) {
        assertThat(order(text)).isNotNull();
        assertThat(order(text, Turns.ofAStranger())).isNull();
        assertThat(order(text, Turns.with(Turns.ofAStranger(), Role.LEADER))).isNull();
    }

    private @Nullable Intent order(String text) {
        return order(text, Turns.with(Turns.ofAStranger(), Role.LINK_WORKER));
    }

    private @Nullable Intent order(String text, Turn turn) {
        return Vocabularies.inContext().order(Turns.saying(Turns.at(turn, NOW), text));
    }
}
