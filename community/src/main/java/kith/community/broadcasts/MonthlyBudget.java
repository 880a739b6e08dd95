package kith.community.broadcasts;

import java.time.Instant;
import java.util.OptionalLong;
import kith.community.outbox.SpendSettings;
import kith.community.outbox.Spending;
import kith.community.storage.Leases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What broadcasts may still cost this month.
///
/// What is left follows from many rows, so no single statement could both reckon it and take from it: whoever asks
/// has the budget alone until their transaction has ended, and the next one sees what they have spent.
@Component
class MonthlyBudget {

    private static final String LOCK = "broadcast-budget";

    private final SpendSettings settings;
    private final Spending spending;
    private final Broadcasts broadcasts;
    private final Leases leases;

    MonthlyBudget(SpendSettings settings, Spending spending, Broadcasts broadcasts, Leases leases) {
        this.settings = settings;
        this.spending = spending;
        this.broadcasts = broadcasts;
        this.leases = leases;
    }

    /// Whether something would cost more than is left; what costs nothing never does.
    ///
    /// @param cost in hundredths of a penny
    /// @return what is left, when that is too little; empty when there is enough
    @Transactional(propagation = Propagation.MANDATORY)
    OptionalLong tooLittleFor(long cost, Instant now) {
        if (cost == 0) {
            return OptionalLong.empty();
        }
        leases.aloneUntilCommitted(LOCK);
        long left =
                100L * settings.monthlyLimitPence() - spending.hundredthsInMonth(now) - broadcasts.hundredthsUnderWay();
        return cost > left ? OptionalLong.of(Math.max(0, left)) : OptionalLong.empty();
    }
}
