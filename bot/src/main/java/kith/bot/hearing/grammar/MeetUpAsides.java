package kith.bot.hearing.grammar;

import kith.bot.language.Which;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.broadcasts.Draft;
import kith.bot.talks.broadcasts.SeeHowItGoes;
import kith.bot.talks.broadcasts.StopSending;
import kith.bot.talks.codes.JoinCode;
import kith.bot.talks.codes.SeeCode;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.courtesy.Begin;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.groups.Members;
import kith.bot.talks.language.Languages;
import kith.bot.talks.language.Speak;
import kith.bot.talks.lifts.SeeLifts;
import kith.bot.talks.linkwork.SeeBoard;
import kith.bot.talks.listings.SeeListings;
import kith.bot.talks.needs.SeeNeeds;
import kith.bot.talks.waitinglist.SeeWhoWaits;
import kith.bot.talks.waitinglist.Split;
import kith.community.meetups.Detail;
import org.jspecify.annotations.Nullable;

/// What a leader asks in between who is making a meet-up: it is no answer about the meet-up.
final class MeetUpAsides {

    private MeetUpAsides() {}

    /// @param asked what was asked about the meet-up; null when it was shown whole
    static boolean isOne(String text, @Nullable Detail asked, Understood usual) {
        return isSomethingElse(text, usual.intents().getFirst())
                || asked != Detail.BRING && asksToSee(text, usual.order());
    }

    /// "Members", "needs walkers": what a leader looks at in between.
    private static boolean asksToSee(String text, @Nullable Intent order) {
        int words = Wording.joined(Wording.of(text)).split(" ").length;
        return switch (order) {
            case Members members -> words <= 2;
            case SeeListings listings -> words == 1;
            case SeeNeeds needs -> words == 1;
            case SeeBoard board -> words == 1;
            case null, default -> false;
        };
    }

    private static boolean isSomethingElse(String text, Intent usual) {
        var plain = Wording.joined(Wording.of(text));
        boolean looks = plain.matches(
                "(?:(?:whats|what is|what else is|anything) (?:on|happening)|my bookings|my places)\\b.*");
        return looks
                || text.strip().startsWith("/")
                || switch (usual) {
                    case Stop i -> true;
                    case StopCalls i -> true;
                    case StartAgain i -> true;
                    case Begin i -> true;
                    case MyBookings i -> true;
                    case SeeLifts i -> true;
                    case SeeWhoWaits i -> true;
                    case Split i -> true;
                    case Draft i -> true;
                    case SeeHowItGoes i -> true;
                    case StopSending i -> true;
                    case Speak i -> plain.split(" ").length == 1;
                    case Languages i -> plain.split(" ").length == 1;
                    case Help i -> plain.split(" ").length <= 3;
                    case JoinCode i -> true;
                    case SeeCode i -> true;
                    case CantCome cant -> cant.which() instanceof Which.Coded;
                    default -> false;
                };
    }
}
