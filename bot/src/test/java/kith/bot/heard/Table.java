package kith.bot.heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came of messages, as a table to read: into `bot/target`, and with `-Dheard.print=true` onto the
/// screen too.
final class Table {

    private static final Path TARGET = Path.of("bot/target");
    private static final boolean PRINT = Boolean.getBoolean("heard.print");
    private static final int ENOUGH = 160;

    private Table() {}

    /// All of it, then the sums of each kind.
    static void write(String name, List<Heard> heard) {
        var lines = Stream.concat(rows(heard), summary(heard)).toList();
        writeLines(name, lines);
        if (PRINT) {
            lines.forEach(System.out::println);
        }
    }

    static void writeLines(String name, List<String> lines) {
        try {
            Files.createDirectories(TARGET);
            Files.write(TARGET.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each message with what was wanted, what changed, what is amiss and how the answer begins.
    private static Stream<String> rows(List<Heard> heard) {
        return Stream.concat(
                Stream.of("id\tkind\tcontext\tmessage\tdeed\tchanges\tmisses\treply"),
                heard.stream().map(Table::row));
    }

    private static String row(Heard heard) {
        var row = heard.row();
        return String.join(
                "\t",
                row.id(),
                row.kind(),
                row.context(),
                row.message(),
                row.deed(),
                heard.changes(),
                String.join(",", heard.misses()),
                beginning(heard.reply()));
    }

    private static String beginning(String reply) {
        var line = reply.replace("\n", " / ");
        return line.length() <= ENOUGH ? line : line.substring(0, ENOUGH);
    }

    private static Stream<String> summary(List<Heard> heard) {
        var kinds = heard.stream()
                .collect(Collectors.groupingBy(each -> each.row().kind(), TreeMap::new, Collectors.toList()));
        kinds.put("(all)", heard);
        return Stream.concat(
                Stream.of("kind\tmessages\twith a deed\tright\twrong\tunasked\tnot understood\tor asked back"),
                kinds.entrySet().stream().map(kind -> kind.getKey() + "\t" + counts(kind.getValue())));
    }

    /// How many messages there are, how many say what must come of them and are right or wrong, how many do
    /// what nobody asked for, how many answers say no more than that we did not understand, or ask back as
    /// if nothing had been said.
    private static String counts(List<Heard> heard) {
        var given = heard.stream().filter(each -> each.wanted().isGiven()).toList();
        return Stream.of(
                        (long) heard.size(),
                        (long) given.size(),
                        given.stream().filter(each -> each.misses().isEmpty()).count(),
                        given.stream().filter(each -> !each.misses().isEmpty()).count(),
                        heard.stream().filter(Heard::didWhatNobodyAskedFor).count(),
                        heard.stream().filter(Heard::wasNotUnderstood).count(),
                        heard.stream().filter(Heard::cameToADeadEnd).count())
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
    }
}
