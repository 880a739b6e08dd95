package kith.bot.channels.telegram;

/// Text from outside, made safe to keep: without what a database refuses (NUL, half a surrogate pair), and no longer
/// than it may be.
final class Legible {

    private Legible() {}

    static String text(String text, int longest) {
        var legible = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0)
                .map(point -> isHalf(point) ? '\uFFFD' : point)
                .takeWhile(point -> legible.length() + Character.charCount(point) <= longest)
                .forEachOrdered(legible::appendCodePoint);
        return legible.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
