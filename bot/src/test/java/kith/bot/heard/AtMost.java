package kith.bot.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Numbers that may only sink: how many messages of each kind may have something amiss. A file of them has
/// a kind and its number on each line; a kind that is not there has none.
final class AtMost {

    private AtMost() {}

    /// How many there are now is written to `bot/target`, in a file of the same name.
    static void hold(String file, List<Heard> heard, Predicate<Heard> amiss) {
        var counts = heard.stream()
                .filter(amiss)
                .collect(Collectors.groupingBy(each -> each.row().kind(), TreeMap::new, Collectors.counting()));
        Table.writeLines(
                file,
                counts.entrySet().stream()
                        .map(each -> each.getKey() + "\t" + each.getValue())
                        .toList());
        var most = most(file);
        var above = counts.entrySet().stream()
                .filter(each -> each.getValue() > most.getOrDefault(each.getKey(), 0L))
                .map(each -> each + ", at most " + most.getOrDefault(each.getKey(), 0L))
                .toList();
        assertThat(above).as(file).isEmpty();
    }

    private static Map<String, Long> most(String file) {
        return Row.lines(file).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Long.valueOf(cells[1])));
    }

    /// @param what is counted, as the failure names it
    static void hold(int most, String what, List<Heard> heard, Predicate<Heard> amiss) {
        assertThat(heard.stream()
                        .filter(amiss)
                        .map(each -> each.row().message() + " -> " + each.changes() + " " + each.reply())
                        .toList())
                .as(what)
                .hasSizeLessThanOrEqualTo(most);
    }
}
