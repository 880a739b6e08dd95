package kith.bot.hearing.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.attendance.MarkRoll;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.checkins.AgreeToPlan;
import kith.bot.talks.checkins.AnswerCheckIn;
import kith.bot.talks.checkins.AnswerHelping;
import kith.bot.talks.checkins.AnswerInvitation;
import kith.bot.talks.checkins.SeeTo;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Begin;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.feedback.GotInTheWay;
import kith.bot.talks.feedback.HowItWas;
import kith.bot.talks.groups.HearGroup;
import kith.bot.talks.needs.GiveNumber;
import kith.bot.talks.needs.TellNeeds;
import kith.bot.talks.staff.AnswerRole;
import kith.bot.talks.whatson.Details;
import kith.community.checkins.Mood;
import kith.community.checkins.Said;
import kith.community.lists.NeedButtons;
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;

/// A Telegram command, `/start WALK7`, perhaps with the bot's name behind it as in groups: `/help@KithBot`.
sealed interface Command {

    int LONGEST_PAYLOAD = 64;

    Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    record Known(Intent intent) implements Command {}

    /// A command that is words with a slash before them: `/my_bookings`.
    record Words(String text) implements Command {}

    static @Nullable Command in(String text) {
        var stripped = text.strip();
        if (!stripped.startsWith("/") || stripped.length() < 2 || !Character.isLetter(stripped.charAt(1))) {
            return null;
        }
        var parts = stripped.substring(1).split("\\s+", 2);
        var name = parts[0].replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        var rest = parts.length == 2 ? parts[1] : "";
        var button = button(name, rest.split("\\s+"));
        if (button != null) {
            return new Known(button);
        }
        return switch (name) {
            case "start" ->
                new Known(new Begin(rest.substring(0, Math.min(rest.length(), LONGEST_PAYLOAD))
                        .strip()));
            case "help", "settings" -> new Known(new Help());
            case "stop" -> rest.isEmpty() ? new Known(new Stop()) : new Words("stop " + rest);
            default -> new Words(name.replace('_', ' ') + " " + rest);
        };
    }

    /// As [kith.bot.talks.Buttons] and [kith.community.checkins.CheckInButtons] write them.
    private static @Nullable Intent button(String name, String[] rest) {
        if (rest.length == 2 && ID.matcher(rest[1]).matches()) {
            return checkIn(name, rest[0], UUID.fromString(rest[1]));
        }
        if (!ID.matcher(rest[0]).matches()) {
            return null;
        }
        var one = new Which.This(UUID.fromString(rest[0]));
        return switch (name) {
            case "see" -> new Details(one);
            case "leave" -> new CantCome(one);
            case "hear-less", "hear-all" -> new HearGroup(one.id(), name.equals("hear-less"));
            case "join" -> new Join(one, rest.length == 2 && rest[1].matches("\\d") ? Integer.valueOf(rest[1]) : 1);
            default -> null;
        };
    }

    /// As [kith.community.lists.NeedButtons] writes them.
    private static @Nullable Intent need(String what, UUID listed) {
        return what.equals(NeedButtons.NOTHING)
                ? new TellNeeds(listed, Set.of(), false)
                : Need.TO_BE_DONE.stream()
                        .filter(kind -> kind.name().equals(what))
                        .findFirst()
                        .map(kind -> new TellNeeds(listed, Set.of(kind), false))
                        .orElse(null);
    }

    private static @Nullable Intent checkIn(String name, String what, UUID id) {
        return switch (name) {
            case "how" ->
                Arrays.stream(Mood.values())
                        .filter(mood -> mood.name().equals(what))
                        .findFirst()
                        .map(mood -> new AnswerCheckIn(id, new Said.How(mood)))
                        .orElse(null);
            case "answer" ->
                what.matches("\\d{1,2}") ? new AnswerCheckIn(id, new Said.Number(Integer.parseInt(what))) : null;
            case "see-to" -> new SeeTo(id, what.equals("YES"));
            case "need" -> need(what, id);
            case "number" -> new GiveNumber(id, what.equals("YES"));
            case "invited" -> new AnswerInvitation(id, what.equals("YES"));
            case "staff" -> new AnswerRole(id, what.equals("YES"));
            case "helping" -> new AnswerHelping(id, what.equals("YES"));
            case "rate" -> what.matches("[1-5]") ? new HowItWas(id, Integer.valueOf(what), "") : null;
            case "kept" ->
                Arrays.stream(Need.Kind.values())
                        .filter(kind -> kind.name().equals(what))
                        .findFirst()
                        .map(kind -> new GotInTheWay(id, kind, ""))
                        .orElse(null);
            case "agree" -> new AgreeToPlan(id, what.equals("YES"));
            case "came" -> new MarkRoll(id, what, true);
            default -> null;
        };
    }
}
