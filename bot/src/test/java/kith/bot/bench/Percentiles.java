package kith.bot.bench;

import java.util.Arrays;

/// How long each of many turns took, from the fastest to the slowest.
record Percentiles(long[] nanos) {

    Percentiles {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    @Override
    public String toString() {
        return "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, slowest %.2f ms"
                .formatted(at(50), at(95), at(99), nanos[nanos.length - 1] / 1e6);
    }

    private double at(int percent) {
        return nanos[(int) ((long) nanos.length * percent / 100)] / 1e6;
    }
}
