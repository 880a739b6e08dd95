package kith.scheduler.feeds;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kith.community.activities.Activity.Booking;
import kith.community.activities.Listing;
import kith.community.activities.Recurrence;
import kith.community.activities.Repeats;
import kith.scheduler.feeds.Problem.Gravity;
import kith.scheduler.feeds.Rows.Row;
import org.jspecify.annotations.Nullable;

/// One line of an activities file on its way to being a [Listing]: reads each cell and notes all that is wrong at once.
final class ListingLine {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu[ H:mm[:ss]]", Locale.UK);
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d+)?");
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?)(\\d[A-Z]{2})");
    private static final int MAX_DAYS = 31;
    private static final int MAX_CAPACITY = 100_000;

    /// Invisible characters that would reorder or hide what people read.
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private final Header header;
    private final Row.Cells row;
    private final List<Problem> problems = new ArrayList<>();

    ListingLine(Header header, Row.Cells row) {
        this.header = header;
        this.row = row;
    }

    List<Problem> problems() {
        return problems;
    }

    /// What its feed calls this activity; empty when the line does not say.
    String id() {
        return cell(Column.ID);
    }

    void refuse(Column column, String reason) {
        note(Gravity.LINE, column, reason);
    }

    private void note(Gravity gravity, Column column, String reason) {
        int place = header.places().getOrDefault(column, -1) + 1;
        problems.add(new Problem(gravity, row.line(), place, column.header(), reason));
    }

    /// The listing, empty when anything is wrong with it; [#problems()] then says what.
    Optional<Listing> listing(String source, ZoneId zone) {
        for (var column : Column.values()) {
            check(column);
        }
        var starts = dateTime(Column.STARTS);
        var ends = dateTime(Column.ENDS);
        var latitude = degrees(Column.LATITUDE, 90);
        var longitude = degrees(Column.LONGITUDE, 180);
        var until = dateOrNull(Column.UNTIL);
        var except = dates(Column.EXCEPT);
        var capacity = capacity();
        var booking = booking();
        boolean inSomebodysHome = inSomebodysHome();
        var postcode = postcode();
        checkPlace(latitude, longitude);
        if (starts == null || ends == null || !inOrder(starts, ends)) {
            return Optional.empty();
        }
        var repeats = repeats(starts, zone);
        if (repeats == null || latitude == null || longitude == null || isRefused()) {
            return Optional.empty();
        }
        var last = earlier(until, repeats.until());
        var first = first(new Repeats(repeats.rule(), last, repeats.plain()), starts);
        if (first == null) {
            return Optional.empty();
        }
        var shifted = first.atTime(starts.toLocalTime());
        var shiftedEnd = ends.plusDays(ChronoUnit.DAYS.between(starts.toLocalDate(), first));
        checkExcept(new Recurrence(shifted, shiftedEnd, repeats.rule(), last, Set.of()), except);
        return Optional.of(new Listing(
                source,
                id(),
                cell(Column.TITLE),
                cell(Column.GROUP),
                cell(Column.SUMMARY),
                topics(),
                cell(Column.VENUE),
                cell(Column.ADDRESS),
                postcode,
                latitude,
                longitude,
                shifted,
                shiftedEnd,
                repeats.rule(),
                last,
                except.stream().map(LocalDate::toString).collect(joining(";")),
                capacity,
                booking,
                cell(Column.COST),
                cell(Column.ACCESS),
                cell(Column.CONTACT_PHONE),
                inSomebodysHome));
    }

    private boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.gravity() != Gravity.NOTE);
    }

    /// The cell in one line of plain text, empty when there is none.
    private String cell(Column column) {
        var place = header.places().get(column);
        var written =
                place == null || place >= row.cells().size() ? "" : row.cells().get(place);
        return INVISIBLE
                .matcher(written)
                .replaceAll("")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private void check(Column column) {
        var text = cell(column);
        if (column.required && text.isEmpty()) {
            refuse(column, "this is empty and must be filled in");
        } else if (text.length() > column.maxLength) {
            refuse(
                    column,
                    String.format(
                            Locale.UK,
                            "this is %,d characters long; at most %,d fit",
                            text.length(),
                            column.maxLength));
        }
    }

    private @Nullable LocalDateTime dateTime(Column column) {
        var text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var time = LocalDateTime.parse(text.replaceFirst(" (?=\\d)", "T")).truncatedTo(ChronoUnit.SECONDS);
            if (time.getYear() >= 1990 && time.getYear() <= 2100) {
                return time;
            }
            refuse(column, quoted(text) + " is not within the years 1990 to 2100");
        } catch (DateTimeParseException wrong) {
            refuse(column, quoted(text) + " is no date and time; write " + example(text));
        }
        return null;
    }

    private static String example(String text) {
        try {
            return LocalDateTime.parse(text, BRITISH) + " for it";
        } catch (DateTimeParseException wrong) {
            return "it as 2026-10-06T10:00";
        }
    }

    private boolean inOrder(LocalDateTime starts, LocalDateTime ends) {
        if (!ends.isAfter(starts)) {
            refuse(Column.ENDS, "this is not after the start");
        } else if (ends.isAfter(starts.plusDays(MAX_DAYS))) {
            refuse(Column.ENDS, "this is more than " + MAX_DAYS + " days after the start");
        }
        return ends.isAfter(starts);
    }

    private @Nullable LocalDate dateOrNull(Column column) {
        var text = cell(column);
        return text.isEmpty() ? null : date(column, text);
    }

    private @Nullable LocalDate date(Column column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            refuse(column, quoted(text) + " is no date; write it as 2026-12-25");
            return null;
        }
    }

    private Set<LocalDate> dates(Column column) {
        var found = new TreeSet<LocalDate>();
        for (var text : cell(column).split(";")) {
            var date = text.isBlank() ? null : date(column, text.strip());
            if (date != null) {
                found.add(date);
            }
        }
        return found;
    }

    private @Nullable Double degrees(Column column, int limit) {
        var text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            refuse(column, quoted(text) + " is no number of degrees such as 51.0153");
            return null;
        }
        var degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > limit) {
            refuse(column, text + " is no " + column.header() + "; it lies between -" + limit + " and " + limit);
            return null;
        }
        return degrees;
    }

    private void checkPlace(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null) {
            return;
        }
        if (latitude == 0 && longitude == 0) {
            refuse(Column.LATITUDE, "0, 0 is in the sea off Africa; the place was left out");
        } else if (latitude > -9 && latitude < 3 && longitude > 49 && longitude < 62) {
            refuse(Column.LATITUDE, "latitude and longitude seem to be swapped");
        }
    }

    private @Nullable Repeats repeats(LocalDateTime starts, ZoneId zone) {
        try {
            return Repeats.parse(cell(Column.REPEATS), starts, zone);
        } catch (IllegalArgumentException wrong) {
            refuse(Column.REPEATS, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    private @Nullable LocalDate first(Repeats repeats, LocalDateTime starts) {
        var first = repeats.firstFrom(starts);
        if (first == null) {
            refuse(Column.REPEATS, "it never takes place: no date fits starts, repeats and until together");
        } else if (!first.equals(starts.toLocalDate())) {
            note(
                    Gravity.NOTE,
                    Column.STARTS,
                    IN_WORDS.format(starts) + " does not fit \"" + cell(Column.REPEATS) + "\"; the first is on "
                            + IN_WORDS.format(first));
        }
        return first;
    }

    private void checkExcept(Recurrence recurrence, Set<LocalDate> except) {
        for (var date : except) {
            if (recurrence.dates(date, date.plusDays(1)).isEmpty()) {
                note(Gravity.NOTE, Column.EXCEPT, IN_WORDS.format(date) + " is none of its dates anyway");
            }
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private @Nullable Integer capacity() {
        var text = cell(Column.CAPACITY);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MAX_CAPACITY) {
            return Integer.valueOf(text);
        }
        refuse(Column.CAPACITY, quoted(text) + " is no number of places; leave it empty for as many as come");
        return null;
    }

    private Booking booking() {
        var text = cell(Column.BOOKING).toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        switch (text) {
            case "", "dropin":
                return Booking.DROP_IN;
            case "signup":
                return Booking.SIGN_UP;
            default:
                refuse(Column.BOOKING, quoted(cell(Column.BOOKING)) + " is neither drop-in nor sign-up");
                return Booking.DROP_IN;
        }
    }

    /// When in doubt the address is kept to ourselves, and the line is refused.
    private boolean inSomebodysHome() {
        return switch (cell(Column.PRIVATE).toLowerCase(Locale.ROOT)) {
            case "", "no" -> false;
            case "yes" -> true;
            default -> {
                refuse(Column.PRIVATE, quoted(cell(Column.PRIVATE)) + " is neither yes nor no");
                yield true;
            }
        };
    }

    private String postcode() {
        var text = cell(Column.POSTCODE).toUpperCase(Locale.ROOT).replace(" ", "");
        var parts = POSTCODE.matcher(text);
        if (!text.isEmpty() && !parts.matches()) {
            refuse(Column.POSTCODE, quoted(cell(Column.POSTCODE)) + " is no postcode such as TA1 1AA");
            return "";
        }
        return text.isEmpty() ? "" : parts.group(1) + " " + parts.group(2);
    }

    private String topics() {
        var seen = new HashSet<String>();
        return Arrays.stream(cell(Column.TOPICS).toLowerCase(Locale.ROOT).split(";"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .filter(seen::add)
                .collect(joining(";"));
    }

    /// A cell as it is shown in a report, cut short.
    private static String quoted(String text) {
        return '"' + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + '"';
    }
}
