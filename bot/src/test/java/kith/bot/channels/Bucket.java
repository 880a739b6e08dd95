package kith.bot.channels;

/// A limit as providers keep it: so much a second on the whole, and a second's worth at once.
public final class Bucket {

    private final double perSecond;
    private double tokens;
    private long filledAt;
    private int refused;

    public Bucket(double perSecond) {
        this.perSecond = perSecond;
        this.tokens = Math.max(1, perSecond);
        this.filledAt = System.nanoTime();
    }

    /// @return false when it is one too many
    public synchronized boolean takes() {
        long now = System.nanoTime();
        tokens = Math.min(Math.max(1, perSecond), tokens + (now - filledAt) / 1e9 * perSecond);
        filledAt = now;
        if (tokens < 1) {
            refused++;
            return false;
        }
        tokens--;
        return true;
    }

    public synchronized int refused() {
        return refused;
    }
}
