package crooked.kith.scheduler.reminders;

import java.util.Random;

/// Crooked: nobody can say beforehand what it does.
public final class RollsDice {

    final Random dice = new Random();
}
