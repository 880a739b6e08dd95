package kith.community.places;

import java.util.Locale;
import java.util.Optional;

/// A British postcode or the beginning of one: an outcode (`TA1`), a sector (`TA1 1`), or a full one (`TA1
/// 1AA`).
///
/// @param outcode upper case, two to four characters
/// @param sector  one digit, or empty
/// @param unit    two letters upper case, or empty; only with a sector
public record Postcode(String outcode, String sector, String unit) {

    private static final int LONGEST = 7;

    /// Reads what people type: any case and spacing, O for 0 and I for 1 where only the other can stand.
    /// Empty when it has not the shape of a postcode; whether it exists is for a [Gazetteer] to say.
    public static Optional<Postcode> of(String said) {
        var compact = compact(said);
        return full(compact).or(() -> outcodeOnly(compact)).or(() -> sectorOnly(compact));
    }

    /// As [#of], but `TA11` is taken as the sector 1 of TA1 rather than as the outcode TA11: for "TA1 1".
    public static Optional<Postcode> ofParts(String outward, String inward) {
        if (compact(inward).length() != 1) {
            return full(compact(outward) + compact(inward));
        }
        return sectorOnly(compact(outward) + compact(inward));
    }

    public boolean isFull() {
        return !unit.isEmpty();
    }

    /// The next rougher one: of a full one its sector, of a sector its outcode; empty for an outcode.
    public Optional<Postcode> rougher() {
        if (isFull()) {
            return Optional.of(new Postcode(outcode, sector, ""));
        }
        return sector.isEmpty() ? Optional.empty() : Optional.of(new Postcode(outcode, "", ""));
    }

    @Override
    public String toString() {
        return sector.isEmpty() ? outcode : outcode + " " + sector + unit;
    }

    private static Optional<Postcode> full(String compact) {
        int length = compact.length();
        if (length < 5 || length > LONGEST) {
            return Optional.empty();
        }
        var sector = String.valueOf(asDigit(compact.charAt(length - 3)));
        var unit = "" + asLetter(compact.charAt(length - 2)) + asLetter(compact.charAt(length - 1));
        return isDigit(sector.charAt(0)) && isLetters(unit)
                ? outward(compact.substring(0, length - 3)).map(out -> new Postcode(out, sector, unit))
                : Optional.empty();
    }

    private static Optional<Postcode> outcodeOnly(String compact) {
        return outward(compact).map(out -> new Postcode(out, "", ""));
    }

    private static Optional<Postcode> sectorOnly(String compact) {
        if (compact.length() < 3 || compact.length() > 5) {
            return Optional.empty();
        }
        int last = compact.length() - 1;
        char digit = asDigit(compact.charAt(last));
        return isDigit(digit)
                ? outward(compact.substring(0, last)).map(out -> new Postcode(out, String.valueOf(digit), ""))
                : Optional.empty();
    }

    /// One or two letters, then a digit, then perhaps a digit or a letter (`W1A`, `EC1A`). A zero typed as O
    /// is mended only after a true digit, so that a word like "too" is no outcode.
    private static Optional<String> outward(String compact) {
        int letters = 0;
        while (letters < compact.length() && isLetter(compact.charAt(letters))) {
            letters++;
        }
        int rest = compact.length() - letters;
        if (letters < 1 || letters > 2 || rest < 1 || rest > 2 || !isDigit(compact.charAt(letters))) {
            return Optional.empty();
        }
        if (rest == 1) {
            return Optional.of(compact);
        }
        char last = compact.charAt(letters + 1);
        boolean takesLetter = letters == 1
                || compact.startsWith("EC")
                || compact.startsWith("WC")
                || compact.startsWith("SW")
                || compact.startsWith("SE")
                || compact.startsWith("NW");
        return isDigit(last) || takesLetter && asDigit(last) == last
                ? Optional.of(compact)
                : Optional.of(compact.substring(0, letters + 1) + asDigit(last)).filter(Postcode::endsInDigit);
    }

    private static boolean endsInDigit(String outward) {
        return isDigit(outward.charAt(outward.length() - 1));
    }

    private static String compact(String said) {
        var kept = new StringBuilder(LONGEST + 1);
        for (int i = 0; i < said.length() && kept.length() <= LONGEST; i++) {
            char c = said.charAt(i);
            if (c > ' ' && c != '-' && c != '\u00a0') {
                kept.append(c);
            }
        }
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    private static char asDigit(char c) {
        return c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    }

    private static char asLetter(char c) {
        return c == '0' ? 'O' : c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetters(String s) {
        return s.chars().allMatch(c -> isLetter((char) c));
    }
}
