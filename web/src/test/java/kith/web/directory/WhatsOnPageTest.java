package kith.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kith.community.directory.Noticeboard;
import kith.community.directory.Noticeboard.Notice;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The public page over real HTTP and on a real file, around a service at home in Taunton, on Tuesday 2 March 2027.
class WhatsOnPageTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static Database database;
    private static Noticeboard board;
    private static Site site;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        var places = Files.writeString(folder.resolve("places.csv"), """
                name,latitude,longitude,kind,also
                Taunton,51.015,-3.103,town,
                Wells,51.210,-2.647,city,
                Ash,50.976,-2.726,village,
                Ash,51.250,-3.350,village,
                TA1 1AA,51.0236,-3.1098,postcode,
                """);
        database = Databases.sqlite(folder);
        board = new Noticeboard(database);
        site = Site.open(folder.resolve("kith.db"), "--kith.places=" + places);
    }

    @AfterAll
    static void close() {
        site.close();
        database.close();
    }

    @BeforeEach
    void clear() {
        database.jdbc().sql("delete from sessions").update();
        database.jdbc().sql("delete from activities").update();
        board.changed();
    }

    @Test
    void theWeekNearHomeIsShownDayByDay() {
        board.put(
                Notice.of("WALK7", "Riverside walk")
                        .milesNorth(2)
                        .costing("free")
                        .access("step-free"),
                "2027-03-04T10:00");
        board.put(Notice.of("CHOIR2", "Choir").in("St Mary's Hall").milesNorth(0.1), "2027-03-02T19:30");
        board.put(Notice.of("LUNCH2", "Lunch").milesNorth(16), "2027-03-03T12:00");
        board.put(Notice.of("LATE2", "Next week"), "2027-03-09T10:00");

        assertThat(lines("/"))
                .containsSubsequence(
                        "Kith Somerset",
                        "What's on near Taunton",
                        "Tuesday 2 March to Monday 8 March",
                        "Today, Tuesday 2 March",
                        "7.30pm to 8.30pm",
                        "Choir",
                        "St Mary's Hall, TA1 1AA near the middle of Taunton",
                        "£2",
                        "Just turn up",
                        "Text CHOIR2 to 01823 000000",
                        "Thursday 4 March",
                        "10am to 11am",
                        "Riverside walk",
                        "free",
                        "step-free",
                        "Text WALK7 to 01823 000000")
                .doesNotContain("Lunch", "Next week");
    }

    @Test
    void aHomeIsShownByItsAreaAndNotByItsAddress() {
        board.put(Notice.of("TABLE2", "Kitchen table").in("Jean's kitchen").milesNorth(0.1), "2027-03-02T14:30");
        database.jdbc().sql("update activities set private_address = true").update();
        board.changed();

        assertThat(lines("/")).contains("Jean's kitchen, TA1 under a mile from Taunton");
        assertThat(site.get("/").body()).doesNotContain("TA1 1AA", "The Street", "near the middle of Taunton");
    }

    @Test
    void whatTakesPlaceTwiceIsShownTwice() {
        board.put(Notice.of("YOGA2", "Chair yoga"), "2027-03-03T10:00", "2027-03-05T10:00", "2027-03-10T10:00");

        assertThat(lines("/"))
                .containsSubsequence("Tomorrow, Wednesday 3 March", "Chair yoga", "Friday 5 March", "Chair yoga");
        assertThat(titles("/")).hasSize(2);
    }

    @Test
    void whatIsOverOrCancelledIsNotShownAndWhatHasBegunSaysSo() {
        board.put(Notice.of("OVER2", "Over"), "2027-03-02T07:30");
        board.put(Notice.of("BEGUN2", "Begun"), "2027-03-02T08:30");
        var cancelled =
                board.put(Notice.of("OFF2", "Called off"), "2027-03-03T10:00").getFirst();
        database.jdbc()
                .sql("update sessions set cancelled_at = 1 where id = :id")
                .param("id", cancelled.id())
                .update();
        board.changed();

        assertThat(titles("/")).containsExactly("Begun");
        assertThat(lines("/"))
                .contains("8.30am to 9.30am, has begun", "To ask about another time, text BEGUN2 to 01823 000000");
    }

    @Test
    void itSaysHowManyPlacesAreLeft() {
        take(
                board.put(Notice.of("FULL2", "Full one").places(4), "2027-03-03T10:00")
                        .getFirst()
                        .id(),
                4);
        take(
                board.put(Notice.of("LAST2", "Last one").places(4), "2027-03-04T10:00")
                        .getFirst()
                        .id(),
                3);
        board.put(Notice.of("ROOM2", "Roomy one").places(4), "2027-03-05T10:00");

        assertThat(lines("/"))
                .containsSubsequence(
                        "Full one",
                        "Full",
                        "To ask about another time, text FULL2 to 01823 000000",
                        "Last one",
                        "1 place left",
                        "Text LAST2 to 01823 000000",
                        "Roomy one",
                        "4 places left");
        assertThat(titles("/?places-left=yes")).containsExactly("Last one", "Roomy one");
    }

    @Test
    void aSessionThatIsFullDoesNotHideTheNextOne() {
        var sessions = board.put(Notice.of("YOGA2", "Yoga").places(4), "2027-03-03T10:00", "2027-03-05T10:00");
        take(sessions.getFirst().id(), 4);

        assertThat(titles("/?places-left=yes")).containsExactly("Yoga");
        assertThat(lines("/?places-left=yes")).contains("Friday 5 March").doesNotContain("Full");
    }

    @Test
    void theTicksKeepWhatIsFreeOrWithoutSteps() {
        board.put(Notice.of("FREE2", "Free one").costing("Free, tea included"), "2027-03-03T10:00");
        board.put(Notice.of("FLAT2", "Flat one").access("step-free, parking"), "2027-03-04T10:00");
        board.put(Notice.of("BOTH2", "Both").costing("free").access("step-free"), "2027-03-05T10:00");

        assertThat(titles("/?free=yes")).containsExactly("Free one", "Both");
        assertThat(titles("/?step-free=yes")).containsExactly("Flat one", "Both");
        assertThat(titles("/?step-free=yes&free=yes")).containsExactly("Both");
        assertThat(site.get("/?free=yes").body())
                .contains("name=\"free\" value=\"yes\" checked=\"checked\"")
                .doesNotContain("name=\"step-free\" value=\"yes\" checked");
    }

    @Test
    void wordsAreSearchedAsInTheChat() {
        board.put(Notice.of("WALK7", "Riverside walk"), "2027-03-03T10:00");
        board.put(Notice.of("CHOIR2", "Choir"), "2027-03-03T10:00");

        assertThat(titles("/?what=singing")).containsExactly("Choir");
        assertThat(titles("/?what=wlaking")).containsExactly("Riverside walk");
        assertThat(titles("/?what=skydiving")).containsExactlyInAnyOrder("Riverside walk", "Choir");
        assertThat(lines("/?what=skydiving")).contains("I found nothing about skydiving. This is what else is on.");
    }

    @Test
    void distancesAreFromThePlaceThatWasAsked() {
        board.put(Notice.of("WALK7", "Walk").milesNorth(2), "2027-03-03T10:00");

        assertThat(lines("/")).anyMatch(line -> line.contains("2 miles from Taunton"));
        assertThat(lines("/?where=ta11aa"))
                .contains("What's on near TA1 1AA")
                .anyMatch(line -> line.contains("1 mile from TA1 1AA"));
        assertThat(lines("/?where=Wells")).contains("What's on near Wells").doesNotContain("Walk");
        assertThat(titles("/?where=Wells&miles=30")).containsExactly("Walk");
        assertThat(titles("/?where=tauntn")).containsExactly("Walk");
    }

    @Test
    void aPlaceNobodyKnowsIsAnsweredWithWhatToDo() {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

        assertThat(titles("/?where=Atlantis")).isEmpty();
        assertThat(lines("/?where=Atlantis"))
                .contains("I don't know where Atlantis is. Try a postcode, such as TA1 1AA, or the"
                        + " name of the nearest town.");
        assertThat(site.get("/?where=Atlantis").body()).contains("aria-invalid=\"true\"", "value=\"Atlantis\"");
    }

    @Test
    void oneOfSeveralPlacesIsPicked() {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

        var question = site.get("/?where=Ash&miles=30&what=walk&free=yes").body();
        assertThat(titles("/?where=Ash")).isEmpty();
        assertThat(lines("/?where=Ash"))
                .containsSubsequence(
                        "There is more than one place called Ash, or nearly so. Which one do you mean?",
                        "Ash (17 miles from Taunton)",
                        "Ash (19 miles from Taunton)");

        var links = addresses(question, "Ash \\(");
        assertThat(links)
                .containsExactly(
                        "./?where=Ash&which=1&what=walk&miles=30&free=yes",
                        "./?where=Ash&which=2&what=walk&miles=30&free=yes");
        assertThat(titles("/?where=Ash&which=2&miles=30")).containsExactly("Walk");
        assertThat(lines("/?where=Ash&which=1&miles=30")).anyMatch(line -> line.contains("17 miles from Ash"));
        assertThat(lines("/?where=Ash&which=9")).anyMatch(line -> line.startsWith("There is more than one place"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "week       | Tue, Sat, Sun",
                "weekend    | Sat, Sun",
                "month      | Tue, Sat, Sun, Later",
                "2027-03-06 | Sat",
                "2027-03-24 | Later",
            })
    void aDayOrMoreCanBeChosen(String when, String titles) {
        board.put(Notice.of("TUE2", "Tue"), "2027-03-02T10:00");
        board.put(Notice.of("SAT2", "Sat"), "2027-03-06T00:00");
        board.put(Notice.of("SUN2", "Sun"), "2027-03-07T23:30");
        board.put(Notice.of("LATER2", "Later"), "2027-03-24T10:00");

        assertThat(titles("/?when=" + when)).containsExactly(titles.split(", "));
        assertThat(site.get("/?when=" + when).body()).contains("<option value=\"" + when + "\" selected=\"selected\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2027-03-01", "2030-01-01", "2027-02-30", "+999999999-12-31", "<b>"})
    void aDayThatIsNoneBecomesThisWeekAndSaysSo(String when) {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

        assertThat(titles("/?when=" + encoded(when))).containsExactly("Walk");
        assertThat(lines("/?when=" + encoded(when)))
                .anyMatch(line -> line.contains("or it is over or too far off. These are the next 7 days."));
    }

    @Test
    void whenNothingIsFoundThereAreWaysToLookWider() {
        var page = "/?where=Wells&what=walk&free=yes&when=weekend";
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

        assertThat(lines(page))
                .contains("I found nothing near Wells that is like that. A person may know more: ring 01823 000000.");
        var links = addresses(site.get(page).body(), "look ");
        assertThat(links)
                .containsExactly(
                        "./?where=Wells&what=walk&when=month&free=yes",
                        "./?where=Wells&what=walk&when=weekend&miles=30&free=yes",
                        "./?where=Wells&what=walk&when=weekend",
                        "./?where=Wells&when=weekend&free=yes");
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(site.get(link.substring(1)).statusCode()).isEqualTo(200));
    }

    @Test
    void whatWasNotFoundHereAndNowMayBeFurtherAwayOrLater() {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");
        board.put(Notice.of("CHOIR2", "Choir").milesNorth(20), "2027-03-03T10:00");

        var further = addresses(site.get("/?what=choir").body(), "look up to");

        assertThat(titles("/?what=choir")).containsExactly("Walk");
        assertThat(further).containsExactly("./?what=choir&miles=30");
        assertThat(titles(further.getFirst().substring(1))).containsExactly("Choir");
        assertThat(addresses(site.get("/?what=walk").body(), "look ")).isEmpty();
    }

    @Test
    void aLongListIsTurnedPageByPageAndNothingIsLostOrTwice() {
        for (int i = 0; i < WhatsOn.AT_A_TIME + 5; i++) {
            board.put(Notice.of("WALK" + i, "Walk " + i).milesNorth(0.1 * i), "2027-03-03T10:00");
        }

        var first = titles("/?what=walk");
        var more = addresses(site.get("/?what=walk").body(), "More, further");
        assertThat(more).containsExactly("./?what=walk&page=2");
        var second = titles(more.getFirst().substring(1));

        assertThat(first).hasSize(WhatsOn.AT_A_TIME).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(5);
        assertThat(addresses(site.get("/?what=walk&page=2").body(), "Back")).containsExactly("./?what=walk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "1000", "999999999", "2147483648", "99999999999999999999999999"})
    void behindTheLastPageIsTheWayBack(String page) {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

        assertThat(lines("/?page=" + page)).contains("That was all I know of near Taunton.");
        assertThat(addresses(site.get("/?page=" + page).body(), "Back")).containsExactly("./");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=x",
                "page=",
                "page=1.5",
                "page=%D9%A3",
                "miles=7",
                "miles=-3",
                "miles=x",
                "which=-1",
                "which=99999999999",
                "when=",
                "free=",
                "unknown=1",
                "where=&what=",
                "where=%20%20",
                "where=%00%E2%80%AE",
                "where"
            })
    void whatMakesNoSenseIsPassedOver(String query) {
        board.put(Notice.of("WALK7", "Walk").costing("free"), "2027-03-03T10:00");

        assertThat(site.get("/?" + query).statusCode()).isEqualTo(200);
        assertThat(titles("/?" + query)).containsExactly("Walk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'-alert(1)-'",
                "${T(java.lang.Runtime).getRuntime()}",
                "__${7*7}__::.x",
                "[[${7*7}]]",
                "{0} {said} {",
                "' or 1=1 --",
                "\ud83d\udeb6 \u0000\u0007\u202etxet"
            })
    void whatIsTypedIsOnlyEverText(String typed) {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

        for (var field : List.of("where", "what", "when", "which", "miles", "page", "free")) {
            var answer = site.get("/?" + field + "=" + encoded(typed));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .doesNotContain("<script", "<img", "onerror=\"", "java.lang.Runtime@", ">49<", "\u202e", "\u0000");
        }
    }

    @Test
    void whatIsOnTheNoticeboardIsOnlyEverText() {
        board.put(
                Notice.of("WALK7", "<script>alert(1)</script>")
                        .saying("Tea & <b>cake</b> {x}")
                        .in("\"Hall\""),
                "2027-03-03T10:00");

        assertThat(site.get("/").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Tea &amp; &lt;b&gt;cake&lt;/b&gt; {x}")
                .doesNotContain("<script");
    }

    @Test
    void longWordsAreCutAndSearchedQuickly() {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

        for (var field : List.of("where", "what", "when", "page", "which")) {
            var answer = site.get("/?" + field + "=" + "walk+".repeat(1_000));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("walk ".repeat(17));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?where=%zz",
                "/?where=%",
                "/?where=%ff%fe",
                "/?a=b&=&&&=c",
                "/?%00=1",
                "/?where=\"<b>'",
                "/nowhere/%zz"
            })
    void whatCannotBeReadIsAnsweredPlainly(String address) {
        var answer = site.raw(address);

        assertThat(answer).containsPattern("^HTTP/1.1 (200|400|404) ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aPageThatIsNotThereSaysWhatToDo() {
        var answer = site.get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer.body()))
                .contains("There is no such page", "See what's on", "To speak to a person ring 01823 000000");
        assertGuarded(answer);
    }

    @Test
    void aFaultOfOursSaysSorryAndNothingElse() {
        var answer = site.get("/stumble");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer.body()))
                .contains("Sorry, something went wrong on our side", "To speak to a person ring 01823 000000");
        assertThat(answer.body()).doesNotContain("secret", "Exception");
        assertGuarded(answer);
    }

    @Test
    void aFormSentTheWrongWayIsNotUnderstood() {
        var answer = site.post("/");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(text(answer.body())).contains("We could not understand that");
    }

    @Test
    void thePageIsGuarded() {
        var answer = site.get("/");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertGuarded(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "*/*", "application/xml;q=0.9,text/html;q=0.1", "text/*;q=0.1"})
    void itIsHtmlForWhoeverTakesIt(String accept) {
        var answer = site.get("/", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<html lang=\"en\"");
    }

    @Test
    void theLookComesFromHereAndMayBeKept() {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");
        var page = site.get("/").body();

        var style = Pattern.compile("href=\"(/look/style-[0-9a-f]{32}\\.css)\"").matcher(page);
        assertThat(style.find()).isTrue();
        var answer = site.get(style.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(answer.body()).doesNotContain("http:", "https:", "@import", "url(");
        assertThat(page)
                .doesNotContain("=\"http", "=\"//", "<script", " style=", "<style")
                .startsWith("<!DOCTYPE html>")
                .contains("<main", "<header", "<footer", "role=\"search\"", "href=\"#content\"");
    }

    @Test
    void everyFieldHasItsLabel() {
        var page = site.get("/").body();
        var fields = Pattern.compile("<(?:input|select) id=\"([a-z]+)\"")
                .matcher(page)
                .results()
                .toList();

        assertThat(fields)
                .hasSize(4)
                .allSatisfy(field -> assertThat(page).contains("<label for=\"" + field.group(1) + "\""));
    }

    @Test
    void theDemonstrationLeadsToTheSimulatorAndLifeDoesNot(@TempDir Path folder) {
        assertThat(site.get("/").body()).contains("href=\"/simulator\"");

        try (var live = Site.open(folder.resolve("live.db"), "--kith.mode=live")) {
            assertThat(live.get("/").body())
                    .contains("What&#39;s on near Taunton")
                    .doesNotContain("simulator");
            assertThat(live.get("/nowhere").body()).contains("01823 000000").doesNotContain("simulator");
        }
    }

    @Test
    void inLifeTheNumberToTextIsTheOneWeTextFrom(@TempDir Path folder) {
        try (var base = Databases.sqlite(folder);
                var live =
                        Site.open(folder.resolve("kith.db"), "--kith.mode=live", "--kith.twilio.from=+447700900123")) {
            new Noticeboard(base).put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

            assertThat(live.get("/").body())
                    .contains("Text WALK7 to 07700 900123", "href=\"sms:+447700900123?body=WALK7\"");
        }
    }

    @Test
    void inLifeWithoutSuchANumberOneRings(@TempDir Path folder) {
        try (var base = Databases.sqlite(folder);
                var live = Site.open(folder.resolve("kith.db"), "--kith.mode=live")) {
            new Noticeboard(base).put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");

            assertThat(live.get("/").body())
                    .contains("Ring 01823 000000 and say WALK7")
                    .doesNotContain("Text WALK7", "sms:");
        }
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "script-src"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    private static void take(Object session, int places) {
        database.jdbc()
                .sql("update sessions set taken = :taken where id = :id")
                .param("taken", places)
                .param("id", session)
                .update();
    }

    /// The titles of what is listed.
    private static List<String> titles(String address) {
        return Pattern.compile("<h3>(.*?)</h3>")
                .matcher(site.get(address).body())
                .results()
                .map(title -> text(title.group(1)))
                .toList();
    }

    /// Where the links lead whose words begin like this.
    private static List<String> addresses(String page, String words) {
        return Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>" + words)
                .matcher(page)
                .results()
                .map(link -> text(link.group(1)))
                .toList();
    }

    /// What can be read on a page, line by line.
    private static List<String> lines(String address) {
        return site.get(address)
                .body()
                .lines()
                .map(line -> text(TAG.matcher(line).replaceAll("")).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(String html) {
        return html.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
