package kith.bot.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What is amiss of some messages, and known to be.
final class KnownMisses {

    private KnownMisses() {}

    /// Nothing is amiss beside what a file lists, and nothing of that is mended. As the file would be now, and what
    /// came
    /// of each message, is written to `bot/target`.
    ///
    /// @param file   the list, below `messages`
    /// @param target what the files in `bot/target` begin with
    static void hold(List<Heard> heard, String file, String target) {
        var misses = heard.stream()
                .filter(Heard::isAmiss)
                .map(each -> each.row().id() + "\t" + String.join(",", each.misses()))
                .toList();
        Table.writeLines(target + "known-misses.tsv", misses);
        Table.write(target + "heard.tsv", heard);

        var known = Row.lines(file);
        assertThat(misses).as("amiss, and not known to be").isSubsetOf(known);
        assertThat(known).as("mended, or amiss in another way: cross it out").isSubsetOf(misses);
    }
}
