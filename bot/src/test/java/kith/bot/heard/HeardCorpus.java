package kith.bot.heard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tries messages on [Town]: each in its context, as if none of the others had been written.
final class HeardCorpus {

    /// `{thu:d/m}`: that day of the week in which it is written, as one writes it.
    private static final Pattern DAY = Pattern.compile("\\{(\\w{3}):d/m}");

    private static final LocalDate MONDAY = Town.BEGINS.toLocalDate();
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Town town = Town.shared();
    private final Town.Moment tuesday;

    private HeardCorpus() {
        Contexts.monday(town);
        this.tuesday = town.moment();
    }

    /// The one that all tests of this JVM share.
    static HeardCorpus shared() {
        return Shared.CORPUS;
    }

    private static final class Shared {
        static final HeardCorpus CORPUS = new HeardCorpus();
    }

    /// What came of each, in the order of the rows; of those whose context is not known nothing.
    List<Heard> hear(List<Row> rows) {
        var heard = new LinkedHashMap<Row, Heard>();
        rows.stream()
                .filter(row -> Contexts.ALL.of(row.context()) != null)
                .collect(Collectors.groupingBy(Row::context, LinkedHashMap::new, Collectors.toList()))
                .forEach((context, theirs) -> hear(context, theirs).forEach(each -> heard.put(each.row(), each)));
        return rows.stream().flatMap(row -> Stream.ofNullable(heard.get(row))).toList();
    }

    private List<Heard> hear(String name, List<Row> rows) {
        return in(name, context -> {
            var before = Facts.of(town.jdbc());
            var moment = town.moment();
            return rows.stream()
                    .map(row -> {
                        var heard = hear(row, context.phone(), moment, before);
                        town.backTo(moment);
                        return heard;
                    })
                    .toList();
        });
    }

    /// Does something on the town as it is in a context.
    <T> T in(String name, Function<Context, T> work) {
        var context = Contexts.ALL.of(name);
        if (context == null) {
            throw new IllegalArgumentException("There is no context " + name + ".");
        }
        context.leadUp(town);
        try {
            return work.apply(context);
        } finally {
            town.backTo(tuesday);
        }
    }

    private Heard hear(Row row, String phone, Town.Moment moment, Facts before) {
        long last = town.lastPosted();
        for (int i = 0; i < row.times(); i++) {
            town.text(phone, written(row.message()));
        }
        var after = before;
        if (town.hasDoneAnythingSince(moment)) {
            town.letStaffHear();
            after = town.factsSince(moment, before);
        }
        var posted = town.postedAfter(last);
        return new Heard(
                row,
                phone,
                after.of(phone),
                after.besides(before),
                before.besides(after),
                posted.stream()
                        .filter(each -> each.address().equals(phone))
                        .map(Town.Posted::text)
                        .toList(),
                posted.stream().filter(each -> !each.address().equals(phone)).toList());
    }

    private static String written(String message) {
        return DAY.matcher(message)
                .replaceAll(day -> {
                    var date = MONDAY.plus(DAYS.indexOf(day.group(1).toLowerCase(Locale.ROOT)), ChronoUnit.DAYS);
                    return date.getDayOfMonth() + "/" + date.getMonthValue();
                })
                .replace("\\n", "\n");
    }
}
