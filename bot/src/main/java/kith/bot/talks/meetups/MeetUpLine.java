package kith.bot.talks.meetups;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import kith.bot.language.MeetUpTimes;
import kith.community.meetups.Told;
import kith.community.meetups.Told.Wish;
import org.jspecify.annotations.Nullable;

/// One message about a meet-up as it is read, part by part: "coffee morning, Wells Town Hall, thursdays 10-12, free".
sealed class MeetUpLine permits MeetUpAnswer {

    private static final int MOST_WORDS_OF_A_TIME = 14;
    private static final int MOST_WORDS = 80;

    final LocalDateTime now;
    final MeetUpTimes times;
    private final LooseWords loose = new LooseWords();

    @Nullable
    String title;

    @Nullable
    String venue;

    @Nullable
    String postcode;

    MeetUpTimes.@Nullable Read when;

    @Nullable
    Integer places;

    @Nullable
    String cost;

    @Nullable
    String access;

    @Nullable
    String bring;

    @Nullable
    Integer number;

    MeetUpLine(LocalDateTime now, MeetUpTimes times) {
        this.now = now;
        this.times = times;
    }

    /// @param named whether words that are nothing else name it, and where it is
    MeetUpLine read(String text, boolean named) {
        for (String part : MeetUpDetails.parts(text)) {
            if (!whole(part)) {
                pieces(part);
            }
        }
        if (named) {
            var names = loose.named(title, venue, postcode);
            title = names.title();
            venue = names.venue();
        }
        return this;
    }

    boolean changes() {
        return title != null
                || venue != null
                || postcode != null
                || when != null
                || places != null
                || cost != null
                || access != null
                || bring != null;
    }

    /// A part that is one thing.
    private boolean whole(String part) {
        var label = MeetUpDetails.LABEL.matcher(part);
        if (label.matches()) {
            labelled(label.group(1).toLowerCase(Locale.ROOT), label.group(2).strip());
            return true;
        }
        var bringing = MeetUpDetails.BRING_WHOLE.matcher(part);
        if (bringing.matches()
                && bring == null
                && MeetUpDetails.BRING.matcher(part).matches()) {
            bring = bringing.group(1).strip();
            return true;
        }
        return one(part);
    }

    /// What a few words are, if they are one of these and nothing more.
    boolean one(String part) {
        var found = MeetUpDetails.PLACES.matcher(part);
        var led = MeetUpDetails.PLACES_LED.matcher(part);
        if (places == null && (found.matches() || led.matches())) {
            places = MeetUpDetails.numeral(found.matches() ? found.group(1) : led.group(1));
            return true;
        }
        if (places == null && MeetUpDetails.NO_LIMIT.matcher(part).matches()) {
            places = 0;
            return true;
        }
        if (cost == null && MeetUpDetails.isCost(part)) {
            cost = MeetUpDetails.money(part);
            return true;
        }
        if (access == null && MeetUpDetails.STEP_FREE.matcher(part).matches()) {
            access = "step-free";
            return true;
        }
        if (access == null && MeetUpDetails.STEPS.matcher(part).matches()) {
            access = "there are steps";
            return true;
        }
        var read = MeetUpDetails.isTimely(part) ? times.read(part, now, false) : null;
        if (read != null) {
            join(read);
            return true;
        }
        return false;
    }

    private void labelled(String label, String said) {
        switch (label) {
            case "what", "title", "name", "called" -> title = said;
            case "where", "venue", "place", "address" -> where(said);
            case "postcode" -> postcode = MeetUpDetails.postcodeIn(said);
            case "cost", "price" ->
                cost = said.matches("\\d.*") && !MeetUpDetails.isCost(said) ? "£" + said : MeetUpDetails.money(said);
            case "bring", "what to bring" -> bring = said;
            case "access", "step free", "step-free", "stepfree" ->
                access = MeetUpDetails.isNo(said) ? "there are steps" : "step-free";
            case "how many", "places", "spaces", "limit" -> places = MeetUpDetails.counted(said);
            case "until", "ends", "end" -> {
                var read = times.read("until " + said, now, true);
                when = read == null ? when : MeetUpDetails.joined(when, read);
            }
            default -> {
                var read = times.read(said, now, true);
                when = read == null ? when : MeetUpDetails.joined(when, read);
            }
        }
    }

    void where(String said) {
        var there = VenueSaid.of(said);
        postcode = there.postcode();
        venue = there.venue();
    }

    /// A part with several things in it: "coffee morning at Wells Town Hall thursdays 10-12 free".
    private void pieces(String part) {
        var there = MeetUpDetails.postcodeIn(part);
        var said = part;
        if (there != null) {
            postcode = there;
            said = MeetUpDetails.POSTCODE.matcher(part).replaceFirst(" | ");
        }
        var words = said.strip().split("\\s+");
        var rest = new ArrayList<String>();
        boolean at = false;
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); ) {
            int length = words[i].equals("|") ? 0 : pieceAt(words, i);
            if (length > 0) {
                venue = loose.take(rest, at, false, venue);
                at = false;
                i += length;
            } else if (words[i].equals("|")) {
                venue = loose.take(rest, at, true, venue);
                at = false;
                i++;
            } else if (!rest.isEmpty() && words[i].matches("(?i)at|@")) {
                venue = loose.take(rest, at, false, venue);
                at = true;
                i++;
            } else if (rest.isEmpty() && words[i].matches("(?i)at|@")) {
                at = true;
                i++;
            } else {
                rest.add(words[i]);
                i++;
            }
        }
        venue = loose.take(rest, at, false, venue);
    }

    /// How many words from here on are one thing.
    private int pieceAt(String[] words, int from) {
        if (!MeetUpDetails.mayBegin(words, from)) {
            return 0;
        }
        var first = words[from].toLowerCase(Locale.ROOT);
        if (first.equals("bring") && from > 0 && bring == null && from + 1 < words.length) {
            bring = String.join(" ", Arrays.copyOfRange(words, from + 1, words.length));
            return words.length - from;
        }
        for (int k = Math.min(MOST_WORDS_OF_A_TIME, words.length - from); k >= 1; k--) {
            var said =
                    String.join(" ", Arrays.copyOfRange(words, from, from + k)).replaceFirst("(?<=\\w)[.!]+$", "");
            if (isPiece(said, from, from + k == words.length)) {
                return k;
            }
        }
        return 0;
    }

    /// In the middle of words only what can be nothing else: "friday lunch club" and "free range eggs" are names.
    private boolean isPiece(String said, int from, boolean last) {
        var read = MeetUpDetails.isTimely(said) ? times.read(said, now, false) : null;
        if (read != null) {
            boolean weekday = from > 0 && last && read.day() != null && when == null;
            boolean feast = said.matches("(?i)(?:easter|shrove)\\b.*") && from == 0;
            boolean about = feast || said.matches("(?i)(?:daily|weekly|monthly|once|weekdays)") && from == 0 && !last;
            if (about || !read.isSure() && !weekday || said.matches("(?i)\\d{1,2}")) {
                return false;
            }
            join(read);
            return true;
        }
        boolean free = said.toLowerCase(Locale.ROOT).startsWith("free") && !last && from == 0;
        return !free && one(said);
    }

    private void join(MeetUpTimes.Read read) {
        when = MeetUpDetails.joined(when, read);
    }

    Told told(String text, boolean corrects) {
        var time = when;
        var series = MeetUpSeries.of(time, now);
        var place = venue;
        var at = place == null ? null : MeetUpDetails.AT.matcher(place);
        return new Told(
                text,
                Wish.TELL,
                corrects,
                title,
                at != null && at.matches()
                        ? at.group(1).strip()
                        : place == null ? null : MeetUpDetails.inCapitals(place),
                postcode,
                series.day(),
                time == null ? null : time.starts(),
                time == null ? null : time.ends(),
                time == null ? null : time.minutes(),
                series.repeats(),
                places,
                cost,
                access,
                bring == null ? null : MeetUpDetails.unshouted(bring),
                number,
                series.season());
    }
}
