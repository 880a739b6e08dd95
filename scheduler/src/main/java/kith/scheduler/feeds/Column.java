package kith.scheduler.feeds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of an activities file, in the order in which we write them.
enum Column {
    ID(true, 200),
    TITLE(true, 120),
    GROUP(false, 80),
    SUMMARY(false, 1000),
    TOPICS(false, 400),
    VENUE(true, 120),
    ADDRESS(false, 300),
    POSTCODE(false, 8),
    LATITUDE(true, 30),
    LONGITUDE(true, 30),
    STARTS(true, 30),
    ENDS(true, 30),
    REPEATS(false, 200),
    UNTIL(false, 30),
    EXCEPT(false, 2000),
    CAPACITY(false, 30),
    BOOKING(false, 30),
    COST(false, 120),
    ACCESS(false, 400),
    CONTACT_PHONE(false, 40),
    PRIVATE(false, 30);

    /// Whether the column must be there, and filled in on every line.
    final boolean required;

    /// In characters; as wide as the column of the table it goes into.
    final int maxLength;

    Column(boolean required, int maxLength) {
        this.required = required;
        this.maxLength = maxLength;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> named(String header) {
        var wanted = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(column -> column.header().equals(wanted))
                .findFirst();
    }
}
