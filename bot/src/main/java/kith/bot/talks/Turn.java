package kith.bot.talks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.people.Companion;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.people.Person;
import kith.community.places.Place;
import kith.community.questions.Question;
import kith.community.signups.Booking;
import kith.community.staff.Member;
import org.jspecify.annotations.Nullable;

/// One message and its answer: all that is known when its words are read.
///
/// @param at        when it is read, by the service's wall clock
/// @param said      the message as it was written; the name of what was sent where it has no words
/// @param who       who speaks, and the address they are writing from
/// @param staff     all that the speaker is as staff; null for a resident
/// @param company   who else is reached at this address
/// @param talk      where the talk stands
/// @param spokeAt   when we last answered; null when never
/// @param questions what we asked of our own accord and may still be answered, the newest first
/// @param bookings  upcoming ones, soonest first, those only waited for among them
/// @param announced what they have drafted, and what leaders told them
public record Turn(
        ZonedDateTime at,
        String said,
        Acquaintance who,
        @Nullable Member staff,
        Company company,
        Talk talk,
        @Nullable Instant spokeAt,
        List<Question> questions,
        List<Booking> bookings,
        Announced announced) {

    /// After so long a talk has come to its end, and what was looked at in it is no longer meant.
    private static final Duration A_TALK = Duration.ofHours(1);

    // ---- Who

    /// The speaker's id.
    public UUID person() {
        return who.person().id();
    }

    /// Where near me is; null when it is not known.
    public @Nullable Place near() {
        return who.person().place();
    }

    /// Whether this address has been closed to us by a STOP.
    public boolean closed() {
        return !who.address().isOpen();
    }

    /// Whether a phone network carries the words, and acts on some of them itself.
    public boolean viaPhone() {
        return who.address().channel().isAPhone();
    }

    /// Whether the speaker leads a group. Which one is asked by the use case.
    public boolean leads() {
        return staff != null && staff.mayLeadAny();
    }

    /// Whether the speaker is a link worker or a coordinator.
    public boolean caresForPeople() {
        return staff != null && staff.caresForPeople();
    }

    public boolean isCoordinator() {
        return staff != null && staff.isCoordinator();
    }

    // ---- When

    public Instant now() {
        return at.toInstant();
    }

    public ZoneId zone() {
        return at.getZone();
    }

    public LocalDateTime local(Instant moment) {
        return moment.atZone(zone()).toLocalDateTime();
    }

    public LocalTime time(Instant moment) {
        return moment.atZone(zone()).toLocalTime();
    }

    public boolean isStillTalking() {
        return spokeAt != null && spokeAt.plus(A_TALK).isAfter(now());
    }

    // ---- What is open

    public State state() {
        return talk.state();
    }

    public Optional<Booking> booking(UUID signUp) {
        return bookings.stream().filter(b -> b.signUp().id().equals(signUp)).findFirst();
    }

    /// What a bare number, yes or no answers: what we asked of our own accord, if it is the last thing they read, or if
    /// nothing else of ours has numbers.
    public Optional<Question> asked() {
        return asked(talk.state());
    }

    /// As [#asked()], where the talk stands elsewhere.
    public Optional<Question> asked(State state) {
        return questions.stream()
                .findFirst()
                .filter(q ->
                        !state.takesAnAnswer() || spokeAt == null || q.askedAt().isAfter(spokeAt));
    }

    /// Whether what a leader told their people is the last thing of ours that they have read.
    public boolean hasJustReadALeader() {
        var heard = announced.heard();
        return heard != null
                && (spokeAt == null || !heard.at().isBefore(spokeAt))
                && questions.stream().noneMatch(question -> question.askedAt().isAfter(heard.at()));
    }

    // ---- The same, but for

    /// Where the talk stands elsewhere.
    public Turn at(State state) {
        return at(Talk.at(state));
    }

    /// Where the talk stands elsewhere.
    public Turn at(Talk other) {
        return new Turn(at, said, who, staff, company, other, spokeAt, questions, bookings, announced);
    }

    /// With a place to look around where none is remembered.
    public Turn nearOr(Place place) {
        if (near() != null) {
            return this;
        }
        var one = who.person();
        var there = new Person(
                one.id(),
                one.firstName(),
                one.lastName(),
                one.language(),
                place.name(),
                place.latitude(),
                place.longitude(),
                one.createdAt());
        return as(new Acquaintance(there, who.address()));
    }

    /// Done by, or for, someone else who is reached at the same address.
    public Turn as(Acquaintance other) {
        return new Turn(at, said, other, staff, company, talk, spokeAt, questions, bookings, announced);
    }

    /// What matters where something is for this one, whoever speaks.
    public Turn of(Companion one) {
        var theirs = bookings.stream()
                .filter(b -> b.signUp().personId().equals(one.personId()))
                .toList();
        return new Turn(
                at, said, who, staff, company.with(one.personId()), talk, spokeAt, questions, theirs, announced);
    }
}
