package kith.community.places;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Every full postcode with its position, 16 bytes each: all of Great Britain takes 27 MB.
///
/// A postcode is a number of 37 bits (seven characters, base 37, the outcode padded to four), so that those
/// of a sector and of an outcode lie side by side.
final class PackedPostcodes {

    /// More than twice the live postcodes of the United Kingdom; the place in the file must fit beside 37
    /// bits.
    static final int MOST = 1 << 22;

    private static final int BASE = 37;
    private static final int SECTOR = BASE * BASE;
    private static final int OUTCODE = BASE * SECTOR;
    private static final double MICRO = 1e6;

    private final long[] keys;
    private final int[] latitudes;
    private final int[] longitudes;

    private PackedPostcodes(long[] keys, int[] latitudes, int[] longitudes) {
        this.keys = keys;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
    }

    /// @return the position of a full postcode, or null when it is not known
    @Nullable
    Place find(Postcode postcode) {
        int at = Arrays.binarySearch(keys, key(postcode));
        return at < 0 ? null : new Place(postcode.toString(), latitudes[at] / MICRO, longitudes[at] / MICRO, 0);
    }

    /// The middle of all known postcodes of a sector or outcode, or null when there are fewer than `fewest`.
    /// Nine in ten of them lie within about one and a half times their root mean square distance from it.
    @Nullable
    Place middle(Postcode area, int fewest) {
        int width = area.sector().isEmpty() ? OUTCODE : SECTOR;
        long first = key(area);
        int from = lowerBound(first);
        int to = lowerBound(first + width);
        if (to - from < fewest) {
            return null;
        }
        double latitude = Arrays.stream(latitudes, from, to).average().orElseThrow() / MICRO;
        double longitude = Arrays.stream(longitudes, from, to).average().orElseThrow() / MICRO;
        var middle = new Place(area.toString(), latitude, longitude, 0);
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += Math.pow(middle.metresTo(latitudes[i] / MICRO, longitudes[i] / MICRO), 2);
        }
        return new Place(area.toString(), latitude, longitude, (int) (1.5 * Math.sqrt(squares / (to - from))));
    }

    int size() {
        return keys.length;
    }

    private int lowerBound(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? -at - 1 : at;
    }

    /// Of a sector or an outcode: the lowest number that one of its postcodes could have.
    private static long key(Postcode postcode) {
        long key = 0;
        for (int i = 0; i < 4; i++) {
            key = key * BASE
                    + (i < postcode.outcode().length()
                            ? digit(postcode.outcode().charAt(i))
                            : 0);
        }
        key = key * BASE
                + (postcode.sector().isEmpty() ? 0 : digit(postcode.sector().charAt(0)));
        for (int i = 0; i < 2; i++) {
            key = key * BASE + (postcode.isFull() ? digit(postcode.unit().charAt(i)) : 0);
        }
        return key;
    }

    private static int digit(char c) {
        return Character.digit(c, 36) + 1;
    }

    /// Gathers postcodes in any order; of one given twice, the first counts.
    static final class Builder {

        private long[] keys = new long[1024];
        private int[] latitudes = new int[1024];
        private int[] longitudes = new int[1024];
        private int size;

        void add(Postcode postcode, double latitude, double longitude) {
            if (size == MOST) {
                throw new IllegalArgumentException("The place files hold more than " + MOST + " postcodes.");
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                latitudes = Arrays.copyOf(latitudes, size * 2);
                longitudes = Arrays.copyOf(longitudes, size * 2);
            }
            keys[size] = key(postcode) << 22 | size;
            latitudes[size] = (int) Math.round(latitude * MICRO);
            longitudes[size] = (int) Math.round(longitude * MICRO);
            size++;
        }

        PackedPostcodes build() {
            Arrays.sort(keys, 0, size);
            var sorted = new long[size];
            var sortedLatitudes = new int[size];
            var sortedLongitudes = new int[size];
            int kept = 0;
            for (int i = 0; i < size; i++) {
                long key = keys[i] >>> 22;
                int from = (int) (keys[i] & MOST - 1);
                if (kept == 0 || sorted[kept - 1] != key) {
                    sorted[kept] = key;
                    sortedLatitudes[kept] = latitudes[from];
                    sortedLongitudes[kept++] = longitudes[from];
                }
            }
            return new PackedPostcodes(
                    Arrays.copyOf(sorted, kept),
                    Arrays.copyOf(sortedLatitudes, kept),
                    Arrays.copyOf(sortedLongitudes, kept));
        }
    }
}
