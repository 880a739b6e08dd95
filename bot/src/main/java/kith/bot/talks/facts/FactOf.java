package kith.bot.talks.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.bot.talks.Reply;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.WhereItIs;

/// One fact of an activity, in words; where its listing does not say, whom to ask.
final class FactOf {

    private static final int A_WORD = 4;

    private final AskFact.Meant meant;
    private final Activity activity;
    private final Session session;

    FactOf(AskFact.Meant meant) {
        this.meant = meant;
        this.activity = meant.activity();
        this.session = meant.session();
    }

    /// @param said all that was asked
    /// @return empty where its listing does not say, and its leader has not said it either
    Optional<Reply> answer(Fact fact, String said) {
        return switch (fact) {
            case ENDS, BEGINS -> sure("fact.when");
            case STILL_ON ->
                sure(session.cancelledAt() != null ? "fact.not-on" : meant.asAsked() ? "fact.still-on" : "fact.every");
            case WHERE -> sure("fact.where");
            case PHONE -> sure("fact.phone");
            case BOOK -> sure("fact.book");
            case BUSY -> sure("fact.busy");
            case EVERY -> sure("fact.every");
            case BUS -> kept().or(() -> sure("fact.bus"));
            case ALONE -> kept().or(() -> sure("fact.alone"));
            case STAY -> kept().or(() -> sure("fact.stay"));
            case INDOORS -> kept().or(() -> sure("fact.where"));
            case COST -> kept().or(() -> activity.cost().isBlank() ? Optional.empty() : sure("fact.cost"));
            case RUNS -> kept().or(() -> meant.group().isBlank() ? Optional.empty() : sure("fact.runs"));
            case CARER -> kept().or(() -> listed(fact.signs())).or(() -> sure("fact.carer"));
            case PARKING, TOILET, LOOP, STEP_FREE, DOG, TEA, BRING, AGES -> kept().or(() -> listed(fact.signs()));
            case OTHER -> kept().or(() -> listed(words(said)));
        };
    }

    /// That it is not known, and who may know it.
    Reply unknown() {
        return say(meant.asked().isEmpty() ? "fact.unknown" : "fact.shall-i-ask");
    }

    private Optional<Reply> sure(String key) {
        return Optional.of(say(key));
    }

    /// What a leader has said to it.
    private Optional<Reply> kept() {
        return meant.kept().isEmpty() ? Optional.empty() : Optional.of(say("fact.listed", "words", meant.kept()));
    }

    /// The words of the question that a listing may answer with.
    private static List<String> words(String said) {
        return Stream.of(said.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word ->
                        word.length() > A_WORD && !word.matches("there|which|where|about|would|could|should|their"))
                .map(word -> word.replaceFirst("s$", ""))
                .toList();
    }

    /// What the listing says that has one of these in it.
    private Optional<Reply> listed(List<String> signs) {
        return Stream.of(activity.access(), activity.cost(), activity.summary())
                .flatMap(words -> Stream.of(words.split("(?<=[.;!])\\s+|,\\s+")))
                .filter(words -> signs.stream().anyMatch(sign -> has(words, sign)))
                .findFirst()
                .map(words -> say("fact.listed", "words", words.replaceFirst("[.,;]$", "")));
    }

    /// Whether a word begins so: "loo" is no loop.
    private static boolean has(String words, String sign) {
        var whole = sign.length() < A_WORD ? "s?\\b" : "";
        return Pattern.compile("\\b" + Pattern.quote(sign) + whole, Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .find();
    }

    private Reply say(String key) {
        return say(key, "words", "");
    }

    private Reply say(String key, String name, String value) {
        var where = WhereItIs.to(activity, meant.hasPlace());
        var street = activity.privateAddress() || activity.address().isBlank() ? "" : ", " + activity.address();
        var left = session.placesLeft();
        return Reply.of(
                key,
                name,
                value,
                "title",
                activity.title(),
                "starts",
                session.startsAt(),
                "ends",
                meant.ends(),
                "where",
                where.isSomewhere()
                        ? where.venue() + street + (where.postcode().isBlank() ? "" : ", " + where.postcode())
                        : where.venue(),
                "cost",
                activity.cost(),
                "group",
                meant.group(),
                "booking",
                activity.booking() == Activity.Booking.DROP_IN ? "no" : "yes",
                "hasPlace",
                meant.hasPlace() ? "yes" : "no",
                "taken",
                session.taken(),
                "limited",
                left == null ? "no" : "yes",
                "left",
                left == null ? 0 : left,
                "hasNext",
                meant.next() == null ? "no" : "yes",
                "next",
                meant.next() == null ? session.startsAt() : meant.next().startsAt(),
                "leader",
                String.join(", ", meant.asked()),
                "hasContact",
                activity.contactPhone().isBlank() ? "no" : "yes",
                "contact",
                activity.contactPhone());
    }
}
