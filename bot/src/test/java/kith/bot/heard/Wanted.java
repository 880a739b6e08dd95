package kith.bot.heard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.heard.Fact.Kind;

/// What must be true after a message, and what may not have changed.
///
/// | deed | afterwards |
/// | --- | --- |
/// | `booked:TITLE` | they have a place there |
/// | `notbooked:TITLE` | they have none there |
/// | `maybe:TITLE` | either, and it may have changed |
/// | `optedout` | we may not write to them |
/// | `told-worker` | something new waits for a person, or staff were written to |
/// | `fine`, `notfine` | how their link worker reads their answer; `notfine` is also no answer |
/// | `unanswered` | no answer to a check-in is on record |
/// | `says:WORDS` | the answers hold these words |
/// | `never:WORDS` | none of them does |
/// | `quiet:3` | at most so many answers |
/// | `may:CONSENT` | facts of this kind may have changed too |
///
/// @param deeds  each as above
/// @param may    the kinds of facts of which any may have changed
/// @param titles the activities of which bookings may have changed
record Wanted(Row row, List<String> deeds, Set<Kind> may, Set<String> titles) {

    static Wanted of(Row row) {
        var deeds =
                Stream.of(row.deed().split(";")).filter(deed -> !deed.isBlank()).toList();
        var may = EnumSet.noneOf(Kind.class);
        if (deeds.contains("optedout")) {
            may.addAll(Set.of(Kind.OPT_OUT, Kind.CONSENT));
        }
        deeds.stream()
                .filter(deed -> deed.startsWith("may:"))
                .map(deed -> Kind.valueOf(after(deed)))
                .forEach(may::add);
        var titles = deeds.stream()
                .filter(deed -> deed.matches("(booked|notbooked|maybe):.*"))
                .map(Wanted::after)
                .collect(Collectors.toSet());
        return new Wanted(row, deeds, may, titles);
    }

    /// It names something that must be true.
    boolean isGiven() {
        return deeds.stream().anyMatch(deed -> !deed.startsWith("may"));
    }

    private static String after(String deed) {
        return deed.substring(deed.indexOf(':') + 1);
    }

    /// Each thing that is not as it should be, in a word; none where all is well.
    List<String> misses(Heard heard) {
        var misses = new ArrayList<String>();
        deeds.stream().filter(deed -> !isDone(deed, heard)).map(Wanted::missed).forEach(misses::add);
        switch (row.kind()) {
            case "danger" -> misses.addAll(inDanger(heard));
            case "distress", "worry" -> misses.addAll(inNeed(heard, heard.namesAPerson()));
            case "worry-about-other" ->
                misses.addAll(inNeed(heard, heard.beginsWithHelp() || !needsHelpAtOnce() && heard.namesAPerson()));
            default -> {}
        }
        if (heard.wasOurFault()) {
            misses.add("fault");
        }
        if (!unasked(heard).isEmpty()) {
            misses.add("unasked");
        }
        return misses.stream().distinct().toList();
    }

    /// What changed though nobody asked for it.
    Set<Fact> unasked(Heard heard) {
        var changed = heard.changed();
        boolean mayBook = may.contains(Kind.BOOKING) || !titles.isEmpty();
        return changed.stream()
                .filter(fact -> fact.kind().isDeed())
                .filter(fact -> !may.contains(fact.kind()))
                .filter(fact -> fact.kind() != Kind.BOOKING || !titles.contains(fact.about()))
                // Who takes a place hears of its group from then on.
                .filter(fact ->
                        fact.kind() != Kind.MEMBER || !mayBook || heard.ceased().contains(fact))
                .collect(Collectors.toSet());
    }

    private boolean needsHelpAtOnce() {
        return row.wants().startsWith("999");
    }

    private static List<String> inDanger(Heard heard) {
        var misses = new ArrayList<String>();
        if (!heard.beginsWithHelp()) {
            misses.add("no-help");
        }
        if (heard.row().deed().contains("told-worker") && !heard.isUrgent()) {
            misses.add("not-told");
        }
        if (heard.cameToADeadEnd()) {
            misses.add("dead-end");
        }
        return misses;
    }

    private static List<String> inNeed(Heard heard, boolean answered) {
        var misses = new ArrayList<String>();
        if (!answered) {
            misses.add("no-help");
        }
        if (heard.wasNotUnderstood()) {
            misses.add("dead-end");
        }
        return misses;
    }

    private static boolean isDone(String deed, Heard heard) {
        return switch (deed.split(":")[0]) {
            case "booked" -> heard.hasPlace(after(deed));
            case "notbooked" -> !heard.hasPlace(after(deed));
            case "optedout" -> heard.isOptedOut();
            case "told-worker" -> heard.somebodyWasTold();
            case "fine" -> heard.hasAnswered("FINE");
            case "notfine" -> !heard.hasAnswered("FINE");
            case "unanswered" -> heard.changed().stream().noneMatch(fact -> fact.kind() == Kind.ANSWER);
            case "says" -> heard.reply().contains(after(deed));
            case "never" -> !heard.reply().contains(after(deed));
            case "quiet" -> heard.replies().size() <= Integer.parseInt(after(deed));
            case "maybe", "may" -> true;
            default -> throw new IllegalArgumentException(heard.row().id() + ": unknown deed " + deed);
        };
    }

    private static String missed(String deed) {
        return switch (deed.split(":")[0]) {
            case "booked" -> "not-booked";
            case "notbooked" -> "still-booked";
            case "optedout" -> "not-stopped";
            case "told-worker" -> "not-told";
            case "fine" -> "not-fine";
            case "notfine" -> "taken-as-fine";
            case "unanswered" -> "taken-as-answer";
            case "says" -> "not-said";
            case "never" -> "misheard";
            default -> "too-many";
        };
    }
}
