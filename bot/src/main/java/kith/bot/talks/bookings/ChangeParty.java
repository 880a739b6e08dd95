package kith.bot.talks.bookings;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantBookings;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import kith.community.signups.SigningUp;
import org.jspecify.annotations.Nullable;

/// "Just me now", "one of us can't make it", "my wife is coming too": other than so many come.
///
/// @param asks whether they ask if that may be; nothing is changed before they say yes
/// @param said all that they wrote, in which a day or an activity may be named
public record ChangeParty(People people, boolean asks, String said) implements Intent {

    /// How many they would be.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "people")
    public sealed interface People {

        record InAll(int people) implements People {}

        /// @param people how many more; below zero how many fewer
        record More(int people) implements People {}

        default int from(int before) {
            return switch (this) {
                case InAll all -> all.people();
                case More more -> before + more.people();
            };
        }

        default boolean isFewer() {
            return this instanceof More more ? more.people() < 0 : this instanceof InAll all && all.people() == 1;
        }
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Step hear(Turn turn) {
        var looked = MeantSession.of(turn.state());
        if (looked != null
                && turn.bookings().stream().noneMatch(b -> b.session().id().equals(looked))) {
            return beforeJoining(looked, turn);
        }
        var meant = meant(turn);
        if (meant.isEmpty()) {
            return new Step.Declined();
        }
        if (meant.size() > 1) {
            return Step.say(
                    MeantBookings.list("party.which", meant, turn),
                    new BookingState.AskedWhichParty(MeantBookings.ids(meant), people));
        }
        return change(meant.getFirst(), people, asks, turn);
    }

    /// Nothing is booked yet: so many would come.
    private Step beforeJoining(UUID session, Turn turn) {
        int party = people.from(MeantSession.party(turn.state()));
        return people.isFewer() || party < 2 || party > SigningUp.MOST_IN_A_PARTY
                ? new Step.Declined()
                : Step.say(
                        Reply.of("party.ask-to-join", "party", party), new BookingState.AskedForParty(session, party));
    }

    /// Those they may mean: the one just talked about, those of the day or the activity that is named, all.
    private List<Booking> meant(Turn turn) {
        var all = turn.bookings();
        var just = turn.state().booking().flatMap(turn::booking);
        var named = all.stream()
                .filter(b -> MeantBookings.isNamed(b, said.toLowerCase(Locale.ROOT), turn))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (just.isPresent()) {
            return List.of(just.get());
        }
        var several = all.stream().filter(b -> b.signUp().party() > 1).toList();
        return people.isFewer() && !several.isEmpty() ? several : all;
    }

    /// @param asked whether they only asked
    static Step change(Booking booking, People people, boolean asked, Turn turn) {
        int before = booking.signUp().party();
        int party = people.from(before);
        if (party == before || party < 1) {
            return say("party.same", booking, before, null, turn);
        }
        if (asked && party > before) {
            var ask = Reply.of("party.ask", blanks(booking, party));
            return Step.say(ask, new BookingState.AskedToBeMore(booking.signUp().id(), party));
        }
        return new Step.Do(new KeepParty(booking.signUp().id(), party));
    }

    static Step say(String key, Booking booking, int party, @Nullable Phrase more, Turn turn) {
        var reply = Reply.of(key, blanks(booking, party));
        return Step.say(
                more == null ? reply : reply.and(more),
                new BookingState.LookingAtBooking(booking.signUp().id()),
                booking.signUp().personId());
    }

    private static Object[] blanks(Booking booking, int party) {
        return new Object[] {
            "party", party,
            "places", booking.signUp().party(),
            "title", booking.activity().title(),
            "starts", booking.session().startsAt()
        };
    }
}
