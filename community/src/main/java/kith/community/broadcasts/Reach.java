package kith.community.broadcasts;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kith.community.outbox.Message;
import kith.community.outbox.Segments;
import kith.community.outbox.SmsText;
import kith.community.people.Address;
import org.jspecify.annotations.Nullable;

/// How far a broadcast would reach: worked out before it goes, so that nobody is surprised. Pure.
///
/// @param byText      people who get it by text
/// @param byTelegram  people who get it on Telegram
/// @param fewestParts of the texts; 0 when there are none. They differ where people read other languages
/// @param parts       of all texts together
/// @param paused      people who asked for a while without messages, and do not get it
/// @param unreached   first names of people whom no message reaches, empty where we know none
/// @param laterAt     when it goes, if that is not at once; null when it is
public record Reach(
        int byText,
        int byTelegram,
        int fewestParts,
        int mostParts,
        int parts,
        int paused,
        List<String> unreached,
        @Nullable Instant laterAt) {

    public int people() {
        return byText + byTelegram;
    }

    /// Everyone who gets it, in the order given: one for each address, as two people at one phone read it together.
    static List<Recipient> reached(List<Recipient> recipients) {
        var seen = new HashSet<Address>();
        return recipients.stream()
                .filter(each -> each.to() != null && !each.paused() && seen.add(each.to()))
                .toList();
    }

    /// @param said what is sent to people of a language
    static Reach of(List<Recipient> recipients, UnaryOperator<String> said, @Nullable Instant laterAt) {
        var reached = reached(recipients);
        Map<String, Long> texts = reached.stream()
                .filter(each -> isText(each))
                .collect(Collectors.groupingBy(Recipient::language, TreeMap::new, Collectors.counting()));
        int fewest = 0;
        int most = 0;
        int all = 0;
        for (var language : texts.entrySet()) {
            int parts = Segments.of(SmsText.of(Message.of(said.apply(language.getKey()))))
                    .parts();
            fewest = fewest == 0 ? parts : Math.min(fewest, parts);
            most = Math.max(most, parts);
            all += parts * language.getValue().intValue();
        }
        int byText = (int) reached.stream().filter(Reach::isText).count();
        return new Reach(
                byText,
                reached.size() - byText,
                fewest,
                most,
                all,
                (int) recipients.stream().filter(Recipient::paused).count(),
                recipients.stream()
                        .filter(each -> each.to() == null && !each.paused())
                        .map(Recipient::firstName)
                        .toList(),
                laterAt);
    }

    private static boolean isText(Recipient recipient) {
        return Objects.requireNonNull(recipient.to()).channel().isPaidByPart();
    }
}
