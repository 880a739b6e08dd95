package kith.scheduler.feeds;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a file as bytes, one at a time, with bounded memory: of a line that is too long only the start is kept.
final class Lines implements Closeable {

    /// Far longer than any activity, whose columns together hold about 2,700 characters.
    static final int MAX_BYTES = 32 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private long number;
    private boolean afterCarriageReturn;

    /// @param length of the whole line in bytes, also when only the start of it was kept
    record Line(long number, byte[] bytes, long length) {

        boolean isTooLong() {
            return length > MAX_BYTES;
        }
    }

    Lines(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in, 64 * 1024);
        skipByteOrderMark();
    }

    // Spreadsheets put it in front of "CSV UTF-8".
    private void skipByteOrderMark() throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
    }

    /// The next line without its end (LF, CR LF or CR), null after the last.
    @Nullable
    Line next() throws IOException {
        var kept = new ByteArrayOutputStream(256);
        long length = 0;
        for (int read = in.read(); ; read = in.read()) {
            if (read == '\n' && afterCarriageReturn && length == 0) {
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = read == '\r';
            if (read == -1 && length == 0) {
                return null;
            }
            if (read == -1 || read == '\n' || read == '\r') {
                return new Line(++number, kept.toByteArray(), length);
            }
            if (length++ < MAX_BYTES) {
                kept.write(read);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
