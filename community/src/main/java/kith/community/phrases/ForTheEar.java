package kith.community.phrases;

import java.util.regex.Pattern;

/// Writes words so that a speaking machine reads them as a person would: phone numbers digit by digit.
final class ForTheEar {

    /// Six digits and more in groups, with an area code in brackets or a country's code, or what is dialled in need.
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\+|\\()?\\d(?:[ ()-]{0,2}\\d){5,}(?![\\p{L}\\d])|\\b(?:999|111|85258)\\b");

    private ForTheEar() {}

    static String written(String words) {
        return NUMBER.matcher(words).replaceAll(number -> digits(number.group()));
    }

    /// With a pause between the groups: `0 1 8 2 3, 0 0 0 0 0 0`.
    private static String digits(String number) {
        return number.replaceAll("[()+-]", " ")
                .strip()
                .replaceAll(" +", ",")
                .replaceAll("(\\d)(?=\\d)", "$1 ")
                .replace(",", ", ");
    }
}
