package kith.bot.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import kith.community.broadcasts.Audience;
import kith.community.checkins.Mood;
import kith.community.checkins.Said;
import kith.community.groups.Hears;
import kith.community.needs.Need;
import kith.community.places.Place;
import org.jspecify.annotations.Nullable;

/// Something to be done before an answer can be given: a use case of `community`, with its blanks filled in.
public sealed interface Deed {

    /// @param keep whether this place becomes the person's own
    /// @param skip how many results were seen before
    record Search(State.Asked asked, Place place, boolean keep, int skip) implements Deed {}

    record KeepPlace(Place place) implements Deed {}

    /// @param seen the list it was picked from, or null
    record Look(UUID session, int party, State.@Nullable Seen seen) implements Deed {}

    record LookUp(String code) implements Deed {}

    record Join(UUID session, int party) implements Deed {}

    record JoinByCode(String code, int party) implements Deed {}

    /// @param because what keeps them, when they said so
    record Leave(UUID signUp, boolean byCancelWord, Need.@Nullable Kind because) implements Deed {

        public Leave(UUID signUp, boolean byCancelWord) {
            this(signUp, byCancelWord, null);
        }
    }

    /// What someone has asked for one of their bookings.
    ///
    /// @param seats that they can give; otherwise of no meaning
    record GetThere(UUID signUp, State.Wanted wanted, int seats) implements Deed {}

    /// Notes that someone has no way to get about, not to anything they have a place at.
    record NoteNoWay() implements Deed {}

    record AnswerLift(UUID match, boolean yes) implements Deed {}

    record SeeLifts(String code) implements Deed {}

    record TakeOffer(UUID signUp) implements Deed {}

    record PassOffer(UUID signUp) implements Deed {}

    record SeeWhoWaits(String code) implements Deed {}

    /// Offers a free place to someone out of turn.
    record OfferTo(UUID signUp) implements Deed {}

    /// @param most people in a small group; null for none
    record Split(String code, @Nullable Integer most) implements Deed {}

    /// Keeps what a leader wrote, and works out what sending it would do.
    ///
    record Draft(String rest, @Nullable LocalDate day, int dayWords, boolean invitation) implements Deed {}

    /// As [Draft], for those chosen of several that were meant.
    record DraftFor(Audience audience, String words, boolean invitation) implements Deed {}

    record Rewrite(String words) implements Deed {}

    record MeetUp(MeetUpOrder order) implements Deed {}

    /// @param at by the service's wall clock; null for now
    record SendDraft(@Nullable LocalDateTime at) implements Deed {}

    record DropDraft() implements Deed {}

    record StopSending(Intent otherwise) implements Deed {}

    record SeeHowItGoes(Intent otherwise) implements Deed {}

    /// Passes someone's words on to the leader they are for.
    record PassOn(UUID broadcast, String words) implements Deed {}

    /// A leader answers someone.
    ///
    /// @param rest whom, and then what
    record AnswerReply(String rest) implements Deed {}

    /// A leader looks who is coming.
    record SeeWhoComes(String said, @Nullable LocalDate day, Intent otherwise) implements Deed {}

    /// Asks a leader once more who came to the last session of an activity.
    record CallAgain(String code, Intent otherwise) implements Deed {}

    /// A leader looks how their groups were.
    record SeeCard(Intent otherwise) implements Deed {}

    /// Keeps who came to a session.
    record MarkRoll(UUID session, String words, Intent otherwise) implements Deed {}

    /// @param score null when none was said
    record SayHowItWas(UUID signUp, @Nullable Integer score, String words) implements Deed {}

    record LetQuote(UUID signUp, boolean yes) implements Deed {}

    /// @param kind null for nothing that they would say
    record SayWhatGotInTheWay(UUID signUp, Need.@Nullable Kind kind, String words) implements Deed {}

    record KeepNews(boolean wanted) implements Deed {}

    record ListGroups() implements Deed {}

    /// Opens what a link of ours carries: a group is joined, an activity is told about.
    record FollowLink(String code) implements Deed {}

    record JoinNamed(String name, Intent otherwise) implements Deed {}

    record JoinGroup(UUID group) implements Deed {}

    record HearGroup(UUID group, Hears hears) implements Deed {}

    record HearNamed(String name, Hears hears, Intent otherwise) implements Deed {}

    record LeaveGroup(UUID group) implements Deed {}

    record LeaveNamed(String name, Intent otherwise) implements Deed {}

    record StopWriting() implements Deed {}

    record StartWriting() implements Deed {}

    record ListLanguages() implements Deed {}

    /// @param language its code; nothing is changed when we do not speak it
    record Speak(String language) implements Deed {}

    record Pause(Period length) implements Deed {}

    record StopCheckIns() implements Deed {}

    /// Makes one person of the one on Telegram and the one with this phone.
    record Link(String number) implements Deed {}

    /// As [Link], when they have said which of the people who share the phone they are.
    record LinkAs(UUID one, String phone) implements Deed {}

    /// Takes this one for the speaker from now on.
    ///
    /// @param meant what they want, to be heard then; null when there is nothing
    record TurnTo(UUID person, @Nullable Intent meant, State before) implements Deed {}

    record KeepName(String name) implements Deed {}

    /// Somebody else uses this address too.
    record Share(String name) implements Deed {}

    /// Does something for someone reached at this address.
    record For(UUID person, Deed deed) implements Deed {}

    /// Remembers someone the speaker cares for, and does something for them.
    record CareFor(String relation, String name, Deed deed) implements Deed {}

    record AnswerCheckIn(UUID checkIn, Said said) implements Deed {}

    /// They say how they are, to whatever check-in is open.
    record SayHow(Mood mood) implements Deed {}

    /// Takes a check-in on, goes there, or says what was found.
    record SeeTo(UUID checkIn, boolean yes) implements Deed {}

    record AgreeToPlan(UUID plan, boolean yes) implements Deed {}

    record AnswerInvitation(UUID person, boolean yes) implements Deed {}

    record AnswerHelping(UUID person, boolean yes) implements Deed {}

    /// @param kinds   empty for nothing
    /// @param notThem whether whoever has the number is somebody else
    record AnswerNumber(UUID need, boolean yes) implements Deed {}

    record TellNeeds(UUID listed, Set<Need.Kind> kinds, boolean notThem) implements Deed {}

    /// Says whether they will be one of the staff.
    record AnswerRole(UUID appointment, boolean yes) implements Deed {}

    /// @param whom the one it is about, once that is known; null for whoever is called so
    record Work(Order order, @Nullable UUID whom) implements Deed {}

    /// Leaves a note for a link worker that this person asked for help.
    record CallForPerson() implements Deed {}
}
