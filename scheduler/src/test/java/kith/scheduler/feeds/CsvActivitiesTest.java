package kith.scheduler.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kith.community.activities.Activity.Booking;
import kith.community.activities.Listing;
import kith.scheduler.feeds.CsvActivities.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvActivitiesTest {

    private static final String HEADER =
            "id,title,venue,latitude,longitude,starts,ends,repeats,until,except,capacity,booking,postcode,group\n";
    private static final String WALK = "walk,Riverside walk,The Green,51.2,-2.6,2026-10-06T10:00,2026-10-06T12:00,"
            + "weekly,,,8,sign-up,BA5 2QR,Wells Walkers\n";
    private static final String CHOIR =
            "choir,Town choir,Town Hall,51.0,-3.1,2026-10-07T19:00,2026-10-07T21:00,weekly,,,,,,\n";

    private final List<Listing> good = new ArrayList<>();

    @Test
    void everyColumnIsReadWhateverItsOrder() throws IOException {
        var reading = read("""
                ends,starts,longitude,latitude,venue,title,id,group,summary,topics,address,postcode,repeats,until,except,\
                capacity,booking,cost,access,contact_phone
                2026-10-06T12:00,2026-10-06T10:00,-2.645,51.209,The Green,Riverside walk,w1,Wells Walkers,"Two miles, flat\u00A0and
                slow.",Walking; outdoors ;walking,"1 The Green, Wells",ba52qr,monthly on the first Tuesday,2027-06-01,\
                2026-12-01;2026-11-03,12,sign-up,£2 with tea,step-free,01749 000000
                """);

        assertThat(problems(reading)).isEmpty();
        assertThat(good)
                .containsExactly(new Listing(
                        "council",
                        "w1",
                        "Riverside walk",
                        "Wells Walkers",
                        "Two miles, flat and slow.",
                        "walking;outdoors",
                        "The Green",
                        "1 The Green, Wells",
                        "BA5 2QR",
                        51.209,
                        -2.645,
                        LocalDateTime.parse("2026-10-06T10:00"),
                        LocalDateTime.parse("2026-10-06T12:00"),
                        "FREQ=MONTHLY;BYDAY=1TU",
                        LocalDate.parse("2027-06-01"),
                        "2026-11-03;2026-12-01",
                        12,
                        Booking.SIGN_UP,
                        "£2 with tea",
                        "step-free",
                        "01749 000000"));
    }

    @Test
    void aWrongHeaderStopsTheFileAndNamesWhatIsMissing() throws IOException {
        var reading = read("id,title,when\n1,Walk,Tuesday\n");

        assertThat(reading.failed()).isTrue();
        assertThat(problems(reading))
                .containsExactly(
                        "a.csv, line 1, column when (3) (imported): this column is not known and was ignored",
                        "a.csv, line 1: the header line lacks venue, latitude, longitude, starts, ends");
        assertThat(good).isEmpty();
    }

    @Test
    void aColumnThatIsThereTwiceStopsTheFile() throws IOException {
        assertThat(problems(read(HEADER.strip() + ",Title\n" + WALK.strip() + ",Other\n")))
                .containsExactly("a.csv, line 1, column Title (15): this column is there twice");
    }

    @Test
    void aWebPageIsCalledOne() throws IOException {
        assertThat(problems(read("\n\n<!DOCTYPE html>\n<html><body>Sign in</body></html>\n")))
                .contains("a.csv, line 3: this is a web page, not a CSV file; is the address right, and does it need a "
                        + "sign-in?");
        assertThat(good).isEmpty();
    }

    @Test
    void semicolonsForCommasAreRecognised() throws IOException {
        assertThat(problems(read("id;title;venue\n1;2;3\n")).getLast())
                .endsWith("are the columns separated by commas?");
    }

    @Test
    void anEmptyFileStopsTheFile() throws IOException {
        assertThat(problems(read(""))).containsExactly("a.csv: the file is empty");
        assertThat(problems(read("\n \n"))).containsExactly("a.csv: the file is empty");
    }

    @Test
    void aHeaderWithNothingBelowStopsTheFile() throws IOException {
        assertThat(problems(read(HEADER + "\n,,,\n")))
                .containsExactly("a.csv: there is a header line and nothing below it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            51.2             | 100                | column latitude (4): 100 is no latitude; it lies between -90 and 90
            51.2             | NaN                | column latitude (4): "NaN" is no number of degrees such as 51.0153
            51.2,-2.6        | 0,0                | column latitude (4): 0, 0 is in the sea off Africa; the place was left out
            51.2,-2.6        | -2.6,51.2          | column latitude (4): latitude and longitude seem to be swapped
            2026-10-06T10:00 | 06/10/2026 10:00   | column starts (6): "06/10/2026 10:00" is no date and time; write 2026-10-06T10:00 for it
            2026-10-06T10:00 | 2026-10-32T10:00   | column starts (6): "2026-10-32T10:00" is no date and time; write it as 2026-10-06T10:00
            2026-10-06T10:00 | 0026-10-06T10:00   | column starts (6): "0026-10-06T10:00" is not within the years 1990 to 2100
            2026-10-06T12:00 | 2026-10-06T09:00   | column ends (7): this is not after the start
            weekly           | monthly            | column repeats (8): monthly on what? Write "monthly on the first Tuesday" or "monthly on the 6th"
            weekly           | FREQ=HOURLY        | column repeats (8): this rule repeats within a day; DAILY, WEEKLY, MONTHLY and YEARLY are understood
            weekly,          | weekly,2026-09-01  | column repeats (8): it never takes place: no date fits starts, repeats and until together
            weekly,          | weekly,Christmas   | column until (9): "Christmas" is no date; write it as 2026-12-25
            ',8,sign-up'     | ',none,sign-up'    | column capacity (11): "none" is no number of places; leave it empty for as many as come
            ',8,sign-up'     | ',0,sign-up'       | column capacity (11): "0" is no number of places; leave it empty for as many as come
            sign-up          | maybe              | column booking (12): "maybe" is neither drop-in nor sign-up
            BA5 2QR          | Wells              | column postcode (13): "Wells" is no postcode such as TA1 1AA
            Riverside walk   | ' '                | column title (2): this is empty and must be filled in
            'walk,R'         | ',R'               | column id (1): this is empty and must be filled in
            Wells Walkers    | 'Walkers, Wells'   | 'this line has 15 cells where the header has 14; a cell with a comma in it must stand in quotation marks'
            The Green        | '"The Green'       | column venue (3): a quotation mark is opened here and never closed
            The Green        | '"The" Green'      | column venue (3): there is text after the closing quotation mark; a quotation mark within a cell is written twice ("")
            """)
    void aWrongLineIsReportedByItsPlaceAndTheOthersAreRead(String right, String wrong, String report)
            throws IOException {
        assertThat(WALK).contains(right);

        var reading = read(HEADER + CHOIR + WALK.replace(right, wrong) + WALK.replace("walk,R", "canal,R"));

        assertThat(problems(reading))
                .containsExactly("a.csv, line 3" + (report.startsWith("column") ? ", " : ": ") + report);
        assertThat(good).extracting(Listing::sourceId).containsExactly("choir", "canal");
    }

    @Test
    void allThatIsWrongWithALineIsReportedAtOnce() throws IOException {
        var reading = read(HEADER + WALK.replace("51.2", "100").replace("sign-up", "maybe"));

        assertThat(problems(reading)).hasSize(2);
        assertThat(reading.ids()).containsExactly("walk");
        assertThat(reading.everyIdKnown()).isTrue();
    }

    @Test
    void anIdThatIsThereTwiceCountsOnce() throws IOException {
        var reading = read(HEADER + WALK + CHOIR + WALK.replace("Riverside", "Canal"));

        assertThat(problems(reading))
                .containsExactly("a.csv, line 4, column id (1): this id is also that of line 2, which counts");
        assertThat(good).extracting(Listing::title).containsExactly("Riverside walk", "Town choir");
    }

    @Test
    void anUnclosedQuotationMarkLosesOnlyItsOwnLine() throws IOException {
        var reading = read(HEADER
                + WALK.replace("The Green", "\"The Green")
                + CHOIR.replace("Town Hall", "\"Town Hall, the \"\"big\"\" one\"")
                + WALK.replace("walk,R", "canal,R").replace("The Green", "\"The\nGreen\""));

        assertThat(problems(reading))
                .containsExactly("a.csv, line 2, column venue (3): a quotation mark is opened here and never closed");
        assertThat(good).extracting(Listing::venue).containsExactly("Town Hall, the \"big\" one", "The Green");
        assertThat(reading.everyIdKnown()).isFalse();
    }

    @Test
    void whatIsNotUtf8IsReportedByItsByte() throws IOException {
        var bytes =
                (HEADER + CHOIR.replace("Town choir", "Café choir") + WALK).getBytes(Charset.forName("windows-1252"));

        var reading = read(new ByteArrayInputStream(bytes));

        assertThat(problems(reading))
                .containsExactly("a.csv, line 2, column title (2): byte 10 of this line (hexadecimal E9) is not UTF-8; "
                        + "in a spreadsheet, save as \"CSV UTF-8\"");
        assertThat(good).extracting(Listing::sourceId).containsExactly("walk");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
        assertThat(problems(read("\uFEFF" + (HEADER + WALK + CHOIR).replace("\n", "\r\n"))))
                .isEmpty();
        assertThat(good).hasSize(2);
    }

    @Test
    void aByteThatIsNoTextIsReported() throws IOException {
        assertThat(problems(read(HEADER + WALK.replace("The Green", "The\0Green"))))
                .containsExactly(
                        "a.csv, line 2, column venue (3): byte 24 of this line (hexadecimal 00) is not text; is "
                                + "this really a CSV file?");
    }

    @Test
    void aLineOfThirtyMegabytesIsReportedAndNotKept() throws IOException {
        var thirtyMegabytes = new InputStream() {
            private long left = 30L * 1024 * 1024;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }
        };
        var in = new SequenceInputStream(Collections.enumeration(
                List.of(stream(HEADER + CHOIR + "canal,Canal walk,"), thirtyMegabytes, stream("\n" + WALK))));

        var reading = read(in);

        assertThat(problems(reading))
                .containsExactly(
                        "a.csv, line 3, column venue (3): this line is 31,457,297 bytes long and was left out; at "
                                + "most 32,768 are read. Is a line break missing?");
        assertThat(good).extracting(Listing::sourceId).containsExactly("choir", "walk");
    }

    @Test
    void aStartThatDoesNotFitItsRuleIsReadAsTheNextDateAndNoted() throws IOException {
        var reading = read(HEADER + WALK.replace(",weekly,", ",every Thursday,"));

        assertThat(problems(reading))
                .containsExactly(
                        "a.csv, line 2, column starts (6) (imported): Tuesday 6 October 2026 does not fit \"every "
                                + "Thursday\"; the first is on Thursday 8 October 2026");
        assertThat(good)
                .extracting(Listing::starts, Listing::ends)
                .containsExactly(
                        tuple(LocalDateTime.parse("2026-10-08T10:00"), LocalDateTime.parse("2026-10-08T12:00")));
    }

    @Test
    void anExceptedDateThatIsNoneOfItsDatesIsNoted() throws IOException {
        assertThat(problems(read(HEADER + WALK.replace(",weekly,,,", ",weekly,,2026-12-25;2026-10-13,"))))
                .containsExactly("a.csv, line 2, column except (10) (imported): Friday 25 December 2026 is none of its "
                        + "dates anyway");
        assertThat(good).extracting(Listing::exceptDates).containsExactly("2026-10-13;2026-12-25");
    }

    @Test
    void invisibleCharactersThatWouldTurnTheTextRoundAreTakenOut() throws IOException {
        read(HEADER + WALK.replace("Riverside walk", "\u202Eklaw\u200B edis\u00A0\u00A0  reviR"));

        assertThat(good).extracting(Listing::title).containsExactly("klaw edis reviR");
    }

    @Test
    void aReportHasAnEnd() throws IOException {
        var reading = read(HEADER + WALK.replace("51.2", "100").repeat(1000));

        assertThat(reading.problems()).hasSize(CsvActivities.MAX_PROBLEMS);
        assertThat(reading.problemCount()).isEqualTo(1999);
    }

    @Test
    void whetherItIsInSomebodysHomeIsYesOrNo() throws IOException {
        var reading = read("""
                id,title,venue,latitude,longitude,starts,ends,private
                open,Open house,Hall,51.2,-2.6,2026-10-06T10:00,2026-10-06T12:00,
                home,Kitchen table,Jean's kitchen,51.2,-2.6,2026-10-06T10:00,2026-10-06T12:00,Yes
                hall,Choir,Hall,51.2,-2.6,2026-10-06T10:00,2026-10-06T12:00,no
                what,Walk,Hall,51.2,-2.6,2026-10-06T10:00,2026-10-06T12:00,maybe
                """);

        assertThat(good)
                .extracting(Listing::sourceId, Listing::privateAddress)
                .containsExactly(tuple("open", false), tuple("home", true), tuple("hall", false));
        assertThat(problems(reading))
                .containsExactly("a.csv, line 5, column private (8): \"maybe\" is neither yes nor no");
    }

    private Reading read(String text) throws IOException {
        return read(stream(text));
    }

    private Reading read(InputStream in) throws IOException {
        return new CsvActivities("council", ZoneId.of("Europe/London")).read(in, good::add);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.inWords("a.csv"))
                .toList();
    }
}
