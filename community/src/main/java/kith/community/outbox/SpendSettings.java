package kith.community.outbox;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What texts cost, and how much we let them cost (`kith.spend`).
///
/// @param pricePerPartPence       of one part of a text, to two decimals; GOV.UK Notify's price is 2.4
/// @param monthlyLimitPence       broadcasts that would take the month beyond it are refused
/// @param perBroadcastLimitPence  one broadcast that would cost more is refused
@ConfigurationProperties("kith.spend")
public record SpendSettings(
        @DefaultValue("2.4") BigDecimal pricePerPartPence,
        @DefaultValue("10000") int monthlyLimitPence,
        @DefaultValue("3000") int perBroadcastLimitPence) {

    private static final BigDecimal DEAREST = BigDecimal.valueOf(1000);

    public SpendSettings {
        if (pricePerPartPence.signum() < 0 || pricePerPartPence.compareTo(DEAREST) > 0) {
            throw new IllegalArgumentException(
                    "kith.spend.price-per-part-pence is " + pricePerPartPence + ", but 0 to 1000 pence were expected.");
        }
        if (monthlyLimitPence < 0 || perBroadcastLimitPence < 0) {
            throw new IllegalArgumentException("kith.spend.monthly-limit-pence is " + monthlyLimitPence
                    + " and kith.spend.per-broadcast-limit-pence is " + perBroadcastLimitPence
                    + ", but whole pence from 0 were expected.");
        }
    }

    /// What so many parts cost, in hundredths of a penny, rounded up.
    public long hundredths(long parts) {
        return pricePerPartPence
                .movePointRight(2)
                .multiply(BigDecimal.valueOf(parts))
                .setScale(0, java.math.RoundingMode.CEILING)
                .longValueExact();
    }
}
