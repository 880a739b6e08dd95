package kith.bot.channels.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.community.outbox.Message.Ask;
import kith.community.outbox.Segments;
import kith.community.people.Address;
import org.jspecify.annotations.Nullable;

/// A phone as the page draws it.
///
/// @param key      names it in the page's address: `sms:+447700900123`
/// @param channel  as it is written to: `sms`, `telegram`, `voice`
/// @param readable its number as people write it
record PhoneView(
        String key, String id, String channel, String address, String name, String readable, List<Line> lines) {

    /// What a phone is worth scrolling back.
    private static final int MOST_LINES = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    /// One message on its screen.
    ///
    /// @param day   the day that begins with it, or null
    /// @param parts how many texts it was sent in; 0 where that means nothing
    record Line(@Nullable String day, String time, Seen seen, int parts) {

        public boolean isFromPhone() {
            return seen.isInbound();
        }

        public boolean asksForPlace() {
            return seen.ask() == Ask.LOCATION;
        }

        public boolean asksForNumber() {
            return seen.ask() == Ask.CONTACT;
        }
    }

    static PhoneView of(Address phone, String name, List<Seen> shown, ZoneId zone) {
        var channel = phone.channel().name().toLowerCase(Locale.ROOT);
        return new PhoneView(
                key(phone),
                channel + "-" + phone.value().replace("+", ""),
                channel,
                phone.value(),
                name,
                PhoneNumbers.readable(phone),
                lines(shown, zone));
    }

    static String key(Address phone) {
        return phone.channel().name().toLowerCase(Locale.ROOT) + ":" + phone.value();
    }

    private static List<Line> lines(List<Seen> shown, ZoneId zone) {
        var lines = new ArrayList<Line>();
        LocalDate before = null;
        for (var seen : shown.subList(Math.max(0, shown.size() - MOST_LINES), shown.size())) {
            var day = day(seen.at(), zone);
            lines.add(new Line(day.equals(before) ? null : DAY.format(day), time(seen.at(), zone), seen, parts(seen)));
            before = day;
        }
        return List.copyOf(lines);
    }

    private static int parts(Seen seen) {
        return seen.isInbound() || !seen.channel().isPaidByPart()
                ? 0
                : Segments.of(seen.text()).parts();
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    public String initials() {
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public boolean isTelegram() {
        return channel.equals("telegram");
    }

    public List<String> suggestions() {
        if (channel.equals("voice")) {
            return List.of("ring", "hang up");
        }
        return lines.isEmpty()
                ? List.of("what's on near TA1 1AA", "help")
                : List.of("what's on", "my bookings", "can't come", "help");
    }
}
