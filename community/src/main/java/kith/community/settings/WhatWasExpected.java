package kith.community.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a setting of a type looks like, in words: `one of demo, trial, live`.
final class WhatWasExpected {

    private WhatWasExpected() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getName()) {
            case "int", "long", "short", "java.lang.Integer", "java.lang.Long" -> "a whole number";
            case "double", "float", "java.lang.Double", "java.math.BigDecimal" -> "a number";
            case "boolean", "java.lang.Boolean" -> "true or false";
            default -> example(type);
        };
    }

    private static String example(Class<?> type) {
        if (type == Duration.class) {
            return "a length of time such as 90s, 15m, 2h, 1d or PT2H";
        } else if (type == ZoneId.class) {
            return "a time zone such as Europe/London";
        } else if (type == URI.class) {
            return "an address such as https://example.org";
        } else if (type == LocalTime.class) {
            return "a time of day such as 09:00";
        } else if (type == LocalDate.class) {
            return "a date such as 2027-03-31";
        } else if (type == Path.class) {
            return "a file or folder";
        }
        return "a " + type.getSimpleName();
    }
}
