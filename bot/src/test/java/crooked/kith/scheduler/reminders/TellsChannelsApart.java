package crooked.kith.scheduler.reminders;

import kith.community.people.ChannelKind;

/// Crooked: it is wrong for the next channel.
public final class TellsChannelsApart {

    boolean canBeRung(ChannelKind channel) {
        return channel != ChannelKind.TELEGRAM;
    }
}
