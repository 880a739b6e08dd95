package crooked.kith.scheduler.reminders;

import java.util.UUID;

/// Crooked: makes an id that says nothing about when.
public final class DrawsAnId {

    UUID id() {
        return UUID.randomUUID();
    }
}
