package kith.bot.heard;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.heard.Fact.Kind;

/// What came of one message.
///
/// @param phone    whose it was
/// @param theirs   what is true of them now
/// @param became   what is true now, of anybody, and was not before
/// @param ceased   what is true no more
/// @param replies  what came back, oldest first
/// @param toOthers what was posted to anybody else
record Heard(
        Row row,
        String phone,
        Set<Fact> theirs,
        Set<Fact> became,
        Set<Fact> ceased,
        List<String> replies,
        List<Town.Posted> toOthers) {

    /// Tasks that are on record, but of which nobody hears: somebody was sent the help text, or our apology.
    private static final Set<String> NOTED_ONLY = Set.of("HELP", "OUR_FAULT");

    Wanted wanted() {
        return Wanted.of(row);
    }

    List<String> misses() {
        return wanted().misses(this);
    }

    boolean isAmiss() {
        return !misses().isEmpty();
    }

    boolean didWhatNobodyAskedFor() {
        return !wanted().unasked(this).isEmpty();
    }

    String reply() {
        return String.join(" | ", replies);
    }

    Set<Fact> changed() {
        return Stream.concat(became.stream(), ceased.stream()).collect(Collectors.toSet());
    }

    /// What changed, in words: `+` what became true, `-` what is so no more.
    String changes() {
        var changes = new TreeSet<String>();
        became.forEach(fact -> changes.add("+" + fact));
        ceased.forEach(fact -> changes.add("-" + fact));
        return String.join("; ", changes);
    }

    boolean hasPlace(String title) {
        return theirs.stream()
                .anyMatch(fact -> fact.kind() == Kind.BOOKING
                        && fact.about().equals(title)
                        && fact.value().startsWith("booked"));
    }

    boolean isOptedOut() {
        return theirs.stream().anyMatch(fact -> fact.kind() == Kind.OPT_OUT);
    }

    boolean hasAnswered(String answer) {
        return theirs.stream()
                .anyMatch(fact -> fact.kind() == Kind.ANSWER && fact.value().equals(answer));
    }

    /// Staff have a message, or something new waits for a person.
    boolean somebodyWasTold() {
        return !toStaff().isEmpty() || newTasks().anyMatch(kind -> !NOTED_ONLY.contains(kind));
    }

    /// A message to staff, other than to whoever wrote.
    List<Town.Posted> toStaff() {
        return toOthers.stream()
                .filter(each -> Staff.PHONES.contains(each.address()))
                .toList();
    }

    private Stream<String> newTasks() {
        return became.stream().filter(fact -> fact.kind() == Kind.TASK).map(Fact::about);
    }

    /// The danger is known to a person: among what waits for one it is marked so, or staff have a message.
    boolean isUrgent() {
        return !toStaff().isEmpty() || tookItForDanger();
    }

    /// It was taken for danger, rightly or not.
    boolean tookItForDanger() {
        return newTasks().anyMatch("CRISIS"::equals);
    }

    /// It was taken for worry, rightly or not.
    boolean tookItForWorry() {
        return newTasks().anyMatch("WORRY"::equals);
    }

    /// Something of ours broke while it was answered.
    boolean wasOurFault() {
        return newTasks().anyMatch("OUR_FAULT"::equals);
    }

    /// The first line of the answer says what to do where life is at risk.
    boolean beginsWithHelp() {
        return !replies.isEmpty()
                && replies.getFirst().lines().findFirst().orElse("").contains("999");
    }

    /// Somebody to ring is named: of ours, or of those who can be rung day and night.
    boolean namesAPerson() {
        return replies.stream().anyMatch(reply -> reply.contains("01823") || reply.contains("116 123"));
    }

    boolean wasNotUnderstood() {
        return replies.stream().anyMatch(NotUnderstood::is);
    }

    boolean cameToADeadEnd() {
        return replies.stream().anyMatch(NotUnderstood::isDeadEnd);
    }
}
