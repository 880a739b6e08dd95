package kith.bot.heard;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What went before, by the names of it in the corpus. All that happens in them is what people text and
/// time that passes.
final class Contexts {

    /// Whoever writes, unless it is staff.
    static final String HER = "+447700900501";

    static final String JOAN = "+447700900502";

    /// Whoever has taken a place at the Memory café the day before: who takes it on the day itself is
    /// reminded only once.
    static final String DORIS = "+447700900503";

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-12-01T08:30");
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-12-01T09:05");
    private static final LocalDateTime ASKED = LocalDateTime.parse("2026-12-01T09:30");
    private static final LocalDateTime SILENT = LocalDateTime.parse("2026-12-01T12:35");
    private static final LocalDateTime REMINDED = LocalDateTime.parse("2026-12-01T14:00");
    private static final LocalDateTime EVENING = LocalDateTime.parse("2026-12-01T18:00");
    private static final LocalDateTime TODAY = LocalDateTime.parse("2026-12-02T12:00");
    private static final LocalDateTime AFTER = LocalDateTime.parse("2026-12-02T17:00");

    private static final String LIST = "whats on near ta1 1aa";

    static final Contexts ALL = new Contexts();

    private final Map<String, Context> byName = new HashMap<>();

    private Contexts() {
        inTheMorning();
        aroundASession();
        cared();
        byName.put("marble", new Context(HER, MORNING, town -> {
            town.rename("Riverside walk", "Marble club");
            joins("Marble club").accept(town);
        }));
        byName.put("leader", new Context(Staff.GEOFF, EVENING, _ -> {}));
        byName.put("worker", new Context(Staff.PRIYA, EVENING, _ -> {}));
        byName.put("leader-booked", new Context(Staff.GEOFF, EVENING, joins("Daytime choir", Staff.GEOFF, "Geoff")));
        byName.put("leader-wednesday", new Context(Staff.GEOFF, EVENING.plusDays(1), _ -> {}));
        byName.put("worker-siobhan", new Context(Staff.PRIYA, EVENING, town -> {
            town.moveTo(NINE);
            says(town, Staff.PRIYA, "add Siobhán O'Keefe " + HER);
            says(town, HER, "1");
        }));
        byName.put("coordinator", new Context(Staff.HANNAH, EVENING, _ -> {}));
    }

    /// @return null for one that is not known
    @Nullable
    Context of(String name) {
        var parts = name.split(" > ");
        var context = byName.get(parts[0]);
        for (int i = 1; i < parts.length && context != null; i++) {
            context = context.then(parts[i]);
        }
        return context;
    }

    /// What happened before all of them: Geoff was asked on Monday who came, Priya has Mary Hill and Bob
    /// Lane, who are fine. It ends on Tuesday morning.
    static void monday(Town town) {
        Staff.PHONES.forEach(phone -> town.text(phone, "hello"));
        joins("Vivary Park walk", "+447700900511", "Rose").accept(town);
        joins("Vivary Park walk", "+447700900512", "Ted").accept(town);
        joins("Memory café", DORIS, "").accept(town);
        looksAfter(town, "mary hill", "+447700900521");
        looksAfter(town, "bob lane", "+447700900522");
        town.moveTo(LocalDateTime.parse("2026-11-30T16:00"));
        town.text("+447700900521", "fine thanks");
        town.text("+447700900522", "1");
        town.settle();
        town.moveTo(MORNING);
    }

    private static void looksAfter(Town town, String name, String phone) {
        says(town, Staff.PRIYA, "add " + name + " " + phone);
        says(town, phone, "1");
        says(town, Staff.PRIYA, "plan " + name + " mon fri 4pm agreed");
    }

    private void inTheMorning() {
        morning("first");
        morning("new", "Hello");
        morning("known-place", "i live in wells");
        morning("list", LIST);
        morning("card-chair", LIST, "1");
        morning("card-choir", LIST, "2");
        morning("joined", LIST, "3", "join");
        morning("joined-two", LIST, "3", "join for 2");
        morning("welsh", "cymraeg");
        morning("polish", "polski");
        morning("ukrainian", "українська");
        byName.put(
                "two", new Context(HER, MORNING, joins("Good Neighbours choir").andThen(joins("Canal walk"))));
        byName.put(
                "booked-waiting",
                new Context(HER, MORNING, joins("Good Neighbours choir").andThen(joins("Computer help, no jargon"))));
        byName.put("walker", new Context(HER, MORNING, joins("Vivary Park walk")));
    }

    private void aroundASession() {
        byName.put("reminded", new Context(DORIS, REMINDED, _ -> {}));
        byName.put("today", new Context(DORIS, TODAY, _ -> {}));
        byName.put("after", new Context(DORIS, AFTER, _ -> {}));
    }

    /// Whom Hannah looks after: Bea, and Joan who may look in on her.
    private void cared() {
        Consumer<Town> added = town -> {
            town.moveTo(NINE);
            says(town, Staff.HANNAH, "add Bea Small " + HER);
        };
        Consumer<Town> agreed = added.andThen(town -> says(town, HER, "1"));
        Consumer<Town> asked = agreed.andThen(town -> {
            says(town, Staff.HANNAH, "plan bea small tue fri 9.30am agreed");
            town.moveTo(ASKED);
        });
        byName.put("consent-asked", new Context(HER, NINE, added));
        byName.put(
                "planned",
                new Context(
                        HER,
                        NINE,
                        agreed.andThen(town -> says(town, Staff.HANNAH, "plan bea small wed fri 9.30am agreed"))));
        byName.put("check-in-asked", new Context(HER, ASKED, asked));
        byName.put("check-in-fine", byName.get("check-in-asked").then("fine thanks"));
        byName.put("helper-asked", new Context(JOAN, SILENT, agreed.andThen(town -> {
            says(town, Staff.HANNAH, "plan bea small tue fri 9.30am agreed");
            says(town, Staff.HANNAH, "helper bea small: Joan Pope " + JOAN + " neighbour");
            says(town, JOAN, "1");
        })));
    }

    private void morning(String name, String... said) {
        byName.put(name, new Context(HER, MORNING, town -> {
            for (var words : said) {
                says(town, HER, words);
            }
        }));
    }

    private static Consumer<Town> joins(String title) {
        return joins(title, HER, "");
    }

    private static Consumer<Town> joins(String title, String phone, String name) {
        return town -> {
            says(town, phone, "join " + town.codeOf(title));
            town.isCalled(phone, name);
        };
    }

    private static void says(Town town, String phone, String words) {
        town.text(phone, words);
        town.settle();
    }
}
