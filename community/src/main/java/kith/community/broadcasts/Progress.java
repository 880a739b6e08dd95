package kith.community.broadcasts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// How far a broadcast has come.
///
/// @param sendAt    when it is to go, while it waits for that; else null
/// @param delivered people whose phone has it
/// @param handed    people whose provider has it, and more is not known
/// @param waiting   people who are still to get it
/// @param takenBack people who do not get it because the leader stopped it
/// @param missed    first names of those it did not reach, by why; empty names where we know none
public record Progress(
        String about,
        @Nullable Instant sendAt,
        int delivered,
        int handed,
        int waiting,
        int takenBack,
        Map<WhyNot, List<String>> missed) {

    /// More names than this are no help on a phone.
    private static final int MOST_NAMES = 12;

    public boolean isOver() {
        return waiting == 0 && sendAt == null;
    }

    static Progress of(Broadcast broadcast, List<Recipients.Count> counts, List<Recipients.Missed> missed) {
        int delivered = 0;
        int handed = 0;
        int waiting = 0;
        int takenBack = 0;
        for (var count : counts) {
            boolean back = "TAKEN_BACK".equals(count.reason());
            switch (count.state() == null ? "" : count.state()) {
                case "DELIVERED" -> delivered += count.people();
                case "ACCEPTED", "SENT" -> handed += count.people();
                case "QUEUED", "CLAIMED", "SENDING", "UNSURE", "SETTLING" -> waiting += count.people();
                case "" -> {
                    waiting += count.reason() == null ? count.people() : 0;
                    takenBack += back ? count.people() : 0;
                }
                default -> takenBack += back ? count.people() : 0;
            }
        }
        var why = new EnumMap<WhyNot, List<String>>(WhyNot.class);
        for (var each : missed) {
            why.computeIfAbsent(WhyNot.of(each.state(), each.reason()), _ -> new ArrayList<>())
                    .add(each.firstName());
        }
        boolean scheduled = broadcast.state() == Broadcast.State.SCHEDULED;
        return new Progress(
                broadcast.about(), scheduled ? broadcast.sendAt() : null, delivered, handed, waiting, takenBack, why);
    }

    /// What came of it, and for each reason whom it did not reach.
    public Phrase words() {
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.of(
                "broadcast.progress",
                "about",
                about,
                "delivered",
                delivered,
                "handed",
                handed,
                "waiting",
                waiting,
                "takenBack",
                takenBack));
        for (Map.Entry<WhyNot, List<String>> each : missed.entrySet()) {
            lines.add(missed(each.getKey(), each.getValue()));
        }
        return lines.reversed().stream()
                .reduce((later, first) -> Phrase.of("broadcast.lines", "first", first, "later", later))
                .orElseThrow();
    }

    private static Phrase missed(WhyNot why, List<String> firstNames) {
        var names = firstNames.stream()
                .filter(name -> !name.isBlank())
                .limit(MOST_NAMES)
                .toList();
        return Phrase.of(
                "broadcast.missed",
                "why",
                why.name(),
                "hasNames",
                names.isEmpty() ? "no" : "yes",
                "names",
                String.join(", ", names),
                "nameless",
                firstNames.size() - names.size());
    }
}
