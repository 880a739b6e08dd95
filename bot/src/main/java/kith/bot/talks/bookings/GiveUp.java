package kith.bot.talks.bookings;

import java.util.Locale;
import java.util.regex.Pattern;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantBookings;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "I can do thursday but not tonight", "missing choir this week": which place is given up is said behind the word
/// that gives it up.
///
/// @param said all that they wrote
public record GiveUp(String said) implements Intent {

    private static final Pattern BEHIND = Pattern.compile(
            "(?s).*\\b(?:not|no|off|miss|missing|skip|cancel|cansel|cancle|drop|leave|wont|cant|want|need)\\b(.*)");

    private static final Pattern DAY = Pattern.compile(
            "\\b(?:today|tonight|tomorrow|mon|tues?|wed|thur?s?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Step hear(Turn turn) {
        if (turn.bookings().isEmpty()) {
            return new Step.Declined();
        }
        var small = said.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
        var behind = BEHIND.matcher(small);
        var about = behind.matches() ? behind.group(1) : small;
        var named = turn.bookings().stream()
                .filter(booking -> MeantBookings.isNamed(booking, about, turn))
                .toList();
        boolean anotherDay = named.isEmpty() && DAY.matcher(about).find();
        var places = turn.bookings().stream().filter(b -> b.signUp().isBooked()).toList();
        return CantCome.giveUp(named.isEmpty() && !anotherDay ? places : named, turn, false, null);
    }
}
