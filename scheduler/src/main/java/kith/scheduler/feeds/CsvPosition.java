package kith.scheduler.feeds;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Finds out where in a line of CSV something is wrong, for people who look at it in a spreadsheet.
final class CsvPosition {

    private CsvPosition() {}

    /// @param column counted from 1
    record BadQuote(int column, String reason) {}

    /// The index of the first byte that is not UTF-8, or -1.
    static int firstNotUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(in, out, true);
        return result.isError() ? in.position() : -1;
    }

    /// The index of the first control character other than a tab, or -1. NUL could not even be stored.
    static int firstControl(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t' || bytes[i] == 0x7F) {
                return i;
            }
        }
        return -1;
    }

    /// The number, counted from 1, of the column that the byte at `index` belongs to.
    static int columnAt(byte[] bytes, int index) {
        int column = 1;
        boolean quoted = false;
        for (int i = 0; i < index; i++) {
            if (bytes[i] == '"') {
                quoted = !quoted;
            } else if (bytes[i] == ',' && !quoted) {
                column++;
            }
        }
        return column;
    }

    /// Says which quotation mark keeps this line from being read.
    static BadQuote ofBadQuote(String text) {
        int column = 1;
        for (int at = 0; at <= text.length(); column++) {
            int end = text.indexOf(',', at);
            if (at < text.length() && text.charAt(at) == '"') {
                int close = closing(text, at + 1);
                if (close < 0) {
                    return new BadQuote(column, "a quotation mark is opened here and never closed");
                }
                end = close + 1;
                if (end < text.length() && text.charAt(end) != ',') {
                    return new BadQuote(
                            column,
                            "there is text after the closing quotation mark; a quotation mark within a cell is "
                                    + "written twice (\"\")");
                }
            }
            if (end < 0 || end >= text.length()) {
                break;
            }
            at = end + 1;
        }
        return new BadQuote(0, "the quotation marks of this line do not match");
    }

    private static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
