package kith.bot.talks.meetups;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import kith.bot.language.MeetUpTimes;
import kith.community.meetups.Change;
import kith.community.meetups.Change.Kind;
import kith.community.meetups.Told;
import org.jspecify.annotations.Nullable;

/// What a leader writes to change what goes on: "move thursday to friday 10am", "cancel WALK7: hall flooded", "full",
/// "places 12", "pause WALK7". From anyone else it means what it always does.
final class ChangeWords {

    private static final Pattern MOVE = Pattern.compile(
            "(?is)^/?(?:can (?:you|we|u) )?(?:please )?(?:move|shift|switch|reschedule|swap|bring forward|push back|put back)\\s+"
                    + "(.{2,60}?)(?:\\s+(?:forward |back )?(?:to|for)\\s+(.{2,160}?))?(?:,?\\s+same (?:time|place)(?:,? (?:and )?same (?:time|place))?)?$");
    private static final Pattern IS_MOVED = Pattern.compile(
            "(?is)^(.{2,60}?)\\s+(?:is |has been |is being )?(?:moved|moving|shifted|postponed)(?: back| forward)?\\s+to\\s+(.{2,160}?)"
                    + "(?:,?\\s+same (?:time|place)(?:,? (?:and )?same (?:time|place))?)?$");
    private static final Pattern MEET_ELSEWHERE = Pattern.compile(
            "(?is)^(?:we'?re |we are |we )?(?:meeting|meet|starting|start) (?:at|from) (?:the )?(.{2,100}?)"
                    + "(?:,? (?:instead|this (?:week|time)|not (?:the|at)|rather than)\\b.*)$");
    private static final Pattern CANCEL = Pattern.compile("(?is)^/?(?:cancel|call off)\\s+(.{2,60}?)"
            + "(?:(?:\\s*[:;,]\\s*|\\s+-\\s+|\\s+because\\s+(?:of\\s+)?|\\s+due to\\s+)(.{2,300}))?$");
    private static final Pattern FULL =
            Pattern.compile("(?is)^/?(?:(?:it'?s|its|it is|we are|we're)\\s+)?full(?:\\s+(.{2,60}))?$");
    private static final Pattern IS_FULL = Pattern.compile("(?is)^([a-z]{3,}\\d+|[a-z]{3,10})\\s+(?:is\\s+)?full$");
    private static final Pattern PLACES = Pattern.compile(
            "(?is)^/?places\\s+(?:([a-z]{3,}\\d+)\\s+)?(\\d{1,3})(?:\\s+(?:(?:for|on|at)\\s+)?(.{2,60}))?$");
    private static final Pattern PAUSE = Pattern.compile("(?is)^/?(pause|resume|restart|unpause)\\s+(.{2,60})$");
    private static final Pattern CODE = Pattern.compile("(?i)^[a-z]{3,}\\d+$");

    private static final Pattern END = Pattern.compile("[\\s.!]+$");

    /// "Cancel my place", "move me": about the speaker, not about the group.
    private static final Pattern OWN = Pattern.compile(
            "(?is)^(?:my|me|mine|it|that|this|booking|place|bookings|them|everything|all|please|for|until|till|a|an|\\d).*");

    private final MeetUpTimes times;

    ChangeWords(MeetUpTimes times) {
        this.times = times;
    }

    @Nullable
    ChangeMeetUp in(String text, LocalDateTime now, MeetUpWords words) {
        var said = END.matcher(text.strip()).replaceFirst("");
        var plain = change(said, now, words);
        var change = plain == null ? new SaidChange(this).in(text, now) : plain;
        return change == null ? null : new ChangeMeetUp(change);
    }

    private @Nullable Change change(String said, LocalDateTime now, MeetUpWords words) {
        var move = MOVE.matcher(said);
        if (move.matches()) {
            return moving(move.group(1), move.group(2), now, words);
        }
        var moved = IS_MOVED.matcher(said);
        if (moved.matches()) {
            return moving(moved.group(1).replaceFirst("(?i)^(?:the|our)\\s+", ""), moved.group(2), now, words);
        }
        var elsewhere = MEET_ELSEWHERE.matcher(said);
        if (elsewhere.matches()) {
            return moving("", elsewhere.group(1), now, words);
        }
        var cancel = CANCEL.matcher(said);
        if (cancel.matches()) {
            return about(Kind.CANCEL, cancel.group(1), now, null, cancel.group(2));
        }
        var full = FULL.matcher(said);
        if (full.matches()) {
            return about(Kind.FULL, full.group(1), now, null, null);
        }
        var isFull = IS_FULL.matcher(said);
        if (isFull.matches()) {
            return about(Kind.FULL, isFull.group(1), now, null, null);
        }
        var places = PLACES.matcher(said);
        if (places.matches()) {
            var which = places.group(1) == null
                    ? places.group(3)
                    : places.group(3) == null ? places.group(1) : places.group(1) + " " + places.group(3);
            return about(Kind.PLACES, which, now, Integer.valueOf(places.group(2)), null);
        }
        var pause = PAUSE.matcher(said);
        if (pause.matches()) {
            boolean pauses = pause.group(1).equalsIgnoreCase("pause");
            var change = about(pauses ? Kind.PAUSE : Kind.RESUME, pause.group(2), now, null, null);
            return change == null || change.day() != null ? null : change;
        }
        return null;
    }

    private @Nullable Change moving(String which, @Nullable String where, LocalDateTime now, MeetUpWords words) {
        var about = about(Kind.MOVE, which, now, null, null);
        if (about == null || where == null) {
            return about;
        }
        var time = times.read(where, now, true);
        if (time != null) {
            return to(about, toCome(time.day(), now), time.starts(), time.ends(), "", null);
        }
        Told told = words.line(where, now);
        var venue = told.venue() != null ? told.venue() : told.title();
        return to(about, told.day(), told.starts(), told.ends(), venue == null ? "" : venue, told.postcode());
    }

    /// "Tuesday", said on a Tuesday, is the next where something is moved to it.
    private static @Nullable LocalDate toCome(@Nullable LocalDate day, LocalDateTime now) {
        return day != null && day.equals(now.toLocalDate()) ? day.plusWeeks(1) : day;
    }

    private static Change to(
            Change about,
            @Nullable LocalDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            String venue,
            @Nullable String postcode) {
        return new Change(
                about.kind(),
                about.code(),
                about.day(),
                about.words(),
                day,
                starts,
                ends,
                venue,
                postcode,
                about.places(),
                about.reason());
    }

    /// A code, a day, a code and a day, or words of a title.
    private @Nullable Change about(
            Kind kind, @Nullable String which, LocalDateTime now, @Nullable Integer places, @Nullable String reason) {
        var said = which == null ? "" : which.strip();
        if (OWN.matcher(said).matches() && day(said, now) == null) {
            return null;
        }
        var first = said.split("\\s+", 2);
        String code = null;
        if (CODE.matcher(first[0]).matches()) {
            code = first[0].toUpperCase(Locale.ROOT);
            said = first.length > 1 ? first[1] : "";
        }
        var day = said.isEmpty() ? null : day(said, now);
        var words = day != null || said.isEmpty() ? "" : said;
        if (code != null && !words.isEmpty()) {
            return null;
        }
        return new Change(
                kind, code, day, words, null, null, null, "", null, places, reason == null ? "" : reason.strip());
    }

    @Nullable
    LocalDate day(String said, LocalDateTime now) {
        var read = times.read(said.replaceFirst("(?i)'s?(?:\\s+(?:one|session|meeting))?$", ""), now, false);
        return read == null || read.starts() != null ? null : read.day();
    }
}
