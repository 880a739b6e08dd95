package kith.bot.language;

import java.util.ArrayList;
import java.util.List;

/// Takes a second look at words that mean nothing: a town or a topic with a slip of typing in it.
public final class Leftovers {

    private static final int MOST_WORDS = 20;
    private static final int MOST_LOOKS = 8;

    private Leftovers() {}

    public static List<Item> read(Scan scan, List<Item> items, List<Word> words) {
        boolean asks = items.stream().anyMatch(item -> item instanceof Item.Said said && said.cue() == Cue.WHATS_ON);
        if (words.size() > (asks ? MOST_WORDS : MOST_WORDS / 5)) {
            return items;
        }
        boolean place = items.stream().anyMatch(Item.Spot.class::isInstance);
        boolean topic = items.stream().anyMatch(Item.Topic.class::isInstance);
        int looks = 0;
        var read = new ArrayList<Item>();
        for (var item : items) {
            if (item instanceof Item.Unknown left && looks++ < MOST_LOOKS) {
                var spot = place ? null : scan.nearlyPlace(left);
                boolean nearlyTopic = spot == null && !topic && scan.isNearlyTopic(left);
                read.add(spot != null && spot.end() == left.end() ? spot : nearlyTopic ? topic(left) : left);
            } else {
                read.add(item);
            }
        }
        return read;
    }

    private static Item topic(Item.Unknown left) {
        return new Item.Topic(left.from(), left.end());
    }
}
