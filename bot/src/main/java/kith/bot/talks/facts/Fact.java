package kith.bot.talks.facts;

import java.util.List;
import kith.community.enquiries.Enquiring;

/// What people ask about an activity.
///
/// @see AskFact
public enum Fact {
    ENDS("ends"),
    BEGINS("begins"),
    BUS("bus"),
    PARKING("parking", "parking", "car park"),
    WHERE("where"),
    COST("cost"),
    TOILET("toilet", "toilet", "loo"),
    LOOP("loop", "loop"),
    STEP_FREE("step-free", "step", "flat", "lift", "ramp", "uneven", "hilly", "gravel", "grass", "boardwalk"),
    DOG("dog", "dog"),
    TEA("tea", "tea", "coffee", "lunch", "soup", "food", "biscuit", "cake", "scone", "meal", "eat", "brew"),
    BRING("bring", "bring", "boots", "shoes", "lent", "included", "lend", "wear"),
    PHONE("phone"),
    RUNS("runs"),
    BOOK("book"),
    BUSY("busy"),
    EVERY("every"),
    STILL_ON("still-on"),
    INDOORS("indoors"),
    AGES("ages", "age", "children", "grandparents", "older"),
    ALONE("alone"),
    CARER("carer", "carer"),
    STAY("stay"),
    /// Nothing of the above.
    OTHER(Enquiring.OTHER);

    private final String list;
    private final List<String> signs;

    Fact(String list, String... signs) {
        this.list = list;
        this.signs = List.of(signs);
    }

    /// Its name where questions are kept.
    String key() {
        return list;
    }

    /// The list of patterns in `config/about.yml` that asks for it.
    public String list() {
        return "facts." + list;
    }

    /// What a listing says of it has one of these in it.
    List<String> signs() {
        return signs;
    }
}
