package crooked.kith.scheduler.reminders;

import java.util.function.LongSupplier;

/// Crooked: reads the machine's clock, by reference so that no call is to be seen.
public final class ReadsTheMachine {

    final LongSupplier clock = System::currentTimeMillis;
}
