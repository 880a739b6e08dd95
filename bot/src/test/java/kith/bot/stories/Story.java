package kith.bot.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.community.people.ChannelKind;

/// A transcript: who said what when, and what we said to it.
///
/// ```
/// # What it shows
/// channels: sms telegram
/// 2027-03-01 09:00
/// ana> help
/// bot> the answer to whoever spoke last
///   its second line
///   [telegram] a line that only Telegram has
/// bot→ben> a message to someone else
/// ana@telegram> from another address of hers
/// ana@telegram> (my number is that of ana)
/// ana@telegram> (here 51.2 -2.6)
/// ana is called Ana
/// mary@sms has 07700 900301
/// off until 2027-03-01 15:00
/// feed moved.csv
/// ```
///
/// @param channels on which it is played, once each
record Story(String title, List<ChannelKind> channels, List<Line> lines) {

    private static final Pattern SAYS = Pattern.compile("(bot(?:→(\\w+(?:@\\w+)?))?|\\w+(?:@\\w+)?)> ?(.*)");
    private static final Pattern CALLED = Pattern.compile("(\\w+) is called (\\w+)");
    private static final Pattern HAS = Pattern.compile("(\\w+@sms) has (\\+?[\\d ]+)");
    private static final Pattern TIME = Pattern.compile("(off until )?(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)");

    private static final Pattern ONLY = Pattern.compile("\\[(?:sms|telegram|voice)] ");

    /// One thing that happens.
    ///
    /// @param number of its line in the file
    sealed interface Line {

        int number();

        record Time(int number, LocalDateTime then, boolean off) implements Line {}

        record Says(int number, String who, String words) implements Line {}

        /// @param to whom we write; empty for whoever spoke last
        record Hears(int number, String to, String words) implements Line {}

        /// Someone's first name becomes known.
        record Called(int number, String who, String name) implements Line {}

        /// Someone has a number of which we may hear before we hear from them.
        record Has(int number, String who, String phone) implements Line {}

        /// The feed now reads like this file.
        record Feed(int number, String file) implements Line {}
    }

    static Story read(Path file) {
        try {
            return read(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story read(List<String> text) {
        var title = "";
        var channels = List.of(ChannelKind.SMS);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < text.size(); i++) {
            var line = text.get(i);
            if (line.startsWith("# ") && title.isEmpty()) {
                title = line.substring(2);
            } else if (line.startsWith("channels: ")) {
                channels = channels(line);
            } else if (line.startsWith("  ")) {
                continued(lines, line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line(i + 1, line));
            }
        }
        return new Story(title, channels, lines);
    }

    private static List<ChannelKind> channels(String line) {
        return Pattern.compile("\\s+")
                .splitAsStream(line.substring("channels: ".length()).toUpperCase(Locale.ROOT))
                .map(ChannelKind::valueOf)
                .toList();
    }

    private static void continued(List<Line> lines, String words) {
        var last = (Line.Hears) lines.removeLast();
        lines.add(new Line.Hears(last.number(), last.to(), last.words() + "\n" + words));
    }

    /// What is heard on a channel, without what only others have.
    static String on(ChannelKind channel, String words) {
        var mark = "[" + channel.name().toLowerCase(Locale.ROOT) + "] ";
        return words.lines()
                .map(line -> line.startsWith(mark) ? line.substring(mark.length()) : line)
                .filter(line -> !ONLY.matcher(line).lookingAt())
                .collect(Collectors.joining("\n"));
    }

    private static Line line(int number, String line) {
        Matcher time = TIME.matcher(line);
        if (time.matches()) {
            return new Line.Time(
                    number, LocalDateTime.parse(time.group(2) + "T" + time.group(3)), time.group(1) != null);
        }
        if (line.startsWith("feed ")) {
            return new Line.Feed(number, line.substring("feed ".length()));
        }
        Matcher called = CALLED.matcher(line);
        if (called.matches()) {
            return new Line.Called(number, called.group(1), called.group(2));
        }
        Matcher has = HAS.matcher(line);
        if (has.matches()) {
            return new Line.Has(number, has.group(1), has.group(2));
        }
        Matcher says = SAYS.matcher(line);
        if (!says.matches()) {
            throw new IllegalArgumentException("line " + number + " is no line of a story: " + line);
        }
        return says.group(1).startsWith("bot")
                ? new Line.Hears(number, says.group(2) == null ? "" : says.group(2), says.group(3))
                : new Line.Says(number, says.group(1), says.group(3));
    }
}
