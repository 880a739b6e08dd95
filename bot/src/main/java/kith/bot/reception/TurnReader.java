package kith.bot.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kith.bot.talks.Announced;
import kith.bot.talks.Company;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.community.about.ServiceSettings;
import kith.community.broadcasts.Broadcasting;
import kith.community.broadcasts.Heard;
import kith.community.broadcasts.Replying;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.signups.Booking;
import kith.community.signups.SigningUp;
import kith.community.staff.Member;
import kith.community.staff.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads all that a turn needs to know.
@Component
class TurnReader {

    /// After so long a silence on a shared phone it may be in other hands: longer than a morning's errands, shorter
    /// than the time between two meals and a night.
    private static final Duration SILENCE = Duration.ofHours(4);

    private final GettingToKnow gettingToKnow;
    private final Addresses addresses;
    private final Companions companions;
    private final Roster roster;
    private final Questions questions;
    private final SigningUp signingUp;
    private final Broadcasting broadcasting;
    private final Replying replying;
    private final ServiceSettings service;

    TurnReader(
            GettingToKnow gettingToKnow,
            Addresses addresses,
            Companions companions,
            Roster roster,
            Questions questions,
            SigningUp signingUp,
            Broadcasting broadcasting,
            Replying replying,
            ServiceSettings service) {
        this.gettingToKnow = gettingToKnow;
        this.addresses = addresses;
        this.companions = companions;
        this.roster = roster;
        this.questions = questions;
        this.signingUp = signingUp;
        this.broadcasting = broadcasting;
        this.replying = replying;
        this.service = service;
    }

    /// As a message begins.
    Turn first(Opening opening, String said, Instant now) {
        var kept = opening.kept();
        boolean goesOn = kept.spokeAt() != null && kept.spokeAt().plus(SILENCE).isAfter(now);
        var read = new Read(opening.address(), said, kept.talk(), kept.spokeAt(), now);
        return read(read, opening.owner(), goesOn ? kept.speaker() : null, opening.open());
    }

    /// As it is after something was done.
    ///
    /// @param speaker who speaks now; null when that is not known
    Turn again(Turn before, @Nullable UUID speaker) {
        var from = before.who().address().address();
        var address = addresses.at(from).orElse(before.who().address());
        var who = gettingToKnow.at(address, before.person());
        var read = new Read(from, before.said(), before.talk(), before.spokeAt(), before.now());
        return read(read, who, speaker, Opening.Open.PERHAPS);
    }

    /// What a turn is about, whoever it turns out to be of.
    private record Read(
            Address from, String said, Talk talk, @Nullable Instant spokeAt, Instant now) {}

    /// What is done is done for whoever speaks; where that is not known, for the owner of the address.
    private Turn read(Read turn, Acquaintance who, @Nullable UUID speaker, Opening.Open open) {
        var company = company(turn.from(), who, speaker, open);
        var one = company.speaker() == null ? who.address().personId() : company.speaker();
        var speaks = who.person().id().equals(one) ? who : gettingToKnow.at(who.address(), one);
        var staff = open.staff() || open.others() ? roster.of(one) : roster.bySettings(turn.from());
        boolean leads = staff.filter(Member::mayLeadAny).isPresent();
        return new Turn(
                turn.now().atZone(service.timeZone()),
                turn.said(),
                speaks,
                staff.orElse(null),
                company,
                turn.talk(),
                turn.spokeAt(),
                open.questions() || open.others() ? questions(company, turn.now()) : List.of(),
                open.bookings() || open.others() ? bookings(company, turn.now()) : List.of(),
                new Announced(
                        leads ? broadcasting.draftOf(one).orElse(null) : null,
                        open.told() || open.others() ? heard(company, turn.now()) : null));
    }

    private @Nullable Heard heard(Company company, Instant now) {
        var there = company.people().stream().map(Companion::personId).toList();
        return replying.lastHeard(there, now).orElse(null);
    }

    private Company company(Address from, Acquaintance who, @Nullable UUID speaker, Opening.Open open) {
        var owner = who.address().personId();
        if (!open.others() && who.person().id().equals(owner)) {
            var alone = new Companion(owner, who.person().firstName(), Companion.Kind.OWNER, "");
            return new Company(List.of(alone), null, open.texts());
        }
        var people = companions.at(from);
        boolean known = people.stream()
                .anyMatch(each -> each.speaks() && each.personId().equals(speaker));
        boolean texts = from.channel() == ChannelKind.SMS
                || addresses.of(owner).stream().anyMatch(each -> each.channel() == ChannelKind.SMS);
        return new Company(people, known ? speaker : null, texts);
    }

    /// Of the speaker and those cared for; of everyone, where it is not known who speaks.
    private List<Booking> bookings(Company company, Instant now) {
        return company.people().stream()
                .filter(each -> !each.speaks() || company.isTheirs(each.personId()))
                .flatMap(each -> signingUp.upcoming(each.personId(), now).stream())
                .sorted(Comparator.comparing(booking -> booking.session().startsAt()))
                .toList();
    }

    private List<Question> questions(Company company, Instant now) {
        return company.people().stream()
                .flatMap(each -> questions.open(each.personId(), now).stream())
                .sorted(Comparator.comparing(Question::askedAt).reversed())
                .toList();
    }
}
