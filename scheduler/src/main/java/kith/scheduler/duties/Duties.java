package kith.scheduler.duties;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kith.community.attendance.CallingTheRoll;
import kith.community.broadcasts.BringingOut;
import kith.community.broadcasts.Replying;
import kith.community.checkins.Climbing;
import kith.community.checkins.Opening;
import kith.community.feedback.AskingAfterwards;
import kith.community.feedback.Cards;
import kith.community.lifts.SharingLifts;
import kith.community.listings.KeepingListings;
import kith.community.lists.WorkingThrough;
import kith.community.outbox.Sweep;
import kith.community.signups.FindingTheUntold;
import kith.community.signups.Offering;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import kith.scheduler.delivery.Delivering;
import kith.scheduler.feeds.Feeds;
import kith.scheduler.feeds.ReadingLists;
import kith.scheduler.feeds.RollForward;
import kith.scheduler.reminders.Reminding;
import kith.scheduler.upkeep.BackingUp;
import kith.scheduler.upkeep.Forgetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// All that happens by itself: what is looked for, what is done about each, and how often. The names are those of the
/// jobs in a shared store, and stay.
@Configuration(proxyBeanMethods = false)
class Duties {

    private final OneByOne oneByOne;

    Duties(OneByOne oneByOne) {
        this.oneByOne = oneByOne;
    }

    /// Leaders hear how many are coming, and are asked who came.
    @Bean
    Duty callTheRoll(CallingTheRoll calling) {
        return every("roll", Duration.ofMinutes(1))
                .each("call", CallingTheRoll.Due::id, (now, _) -> calling.due(now), calling::call)
                .next(calling::nextAfter);
    }

    /// Those who came are asked how it was, and those who did not what got in the way.
    @Bean
    Duty askAfterwards(AskingAfterwards asking) {
        return every("afterwards", Duration.ofMinutes(1))
                .each("visit", visit -> visit.signUp().toString(), (now, _) -> asking.due(now), asking::ask)
                .next(asking::nextAfter);
    }

    /// Check-ins are opened, and each is taken a step further when it is time.
    @Bean
    Duty checkIn(Opening opening, Climbing climbing) {
        return every("check-ins", Duration.ofSeconds(15))
                .each("plan", opening::due, opening::open)
                .each("unreached", (_, most) -> climbing.unreached(most), climbing::noteUnreached)
                .each("check-in", climbing::toLookAt, climbing::lookAt)
                .next(now -> first(now, opening.next(), climbing.nextToLookAt()));
    }

    /// Another driver is asked when one has not answered in time.
    @Bean
    Duty askOtherDrivers(SharingLifts lifts) {
        return every("lifts", Duration.ofMinutes(1))
                .each("session", lifts::toLookAt, lifts::lookAt)
                .next(_ -> lifts.nextToLookAt());
    }

    /// The people on a list are written to, once a link worker has started it.
    @Bean
    Duty writeToLists(WorkingThrough workingThrough) {
        return every("lists", Duration.ofSeconds(5))
                .each("entry", (_, most) -> workingThrough.wanted(most), workingThrough::writeTo);
    }

    /// Offers that nobody answered run out, and so does the waiting for sessions that have begun.
    @Bean
    Duty letOffersRunOut(Offering offering) {
        return every("offers", Duration.ofSeconds(30))
                .each("session", offering::toLookAt, offering::lookAt)
                .next(_ -> offering.nextToLookAt());
    }

    /// People are reminded of what they have a place at.
    @Bean
    Duty remind(Reminding reminding) {
        return every("remind", Duration.ofSeconds(30))
                .each("reminder", Reminding.Due::id, reminding::due, reminding::remind)
                .next(reminding::nextAfter);
    }

    /// What will never go is ended, so that it holds nothing back, and what a lost sender has claimed is given back. A
    /// duty of its own, so that it is done too while a provider is slow.
    @Bean
    Duty sweepOutbox(Sweep sweep) {
        return every("sweep", Duration.ofSeconds(1))
                .each("message", sweep::ending, sweep::end)
                .each("step", Enum::name, (now, _) -> sweep.steps(now), sweep::take);
    }

    /// What is due is sent, if nobody rang the bell for it.
    @Bean
    Duty deliver(Delivering delivering) {
        return new Whole(
                "deliver", new Rhythm.Every(Duration.ofSeconds(1)), delivering::sendAndWait, delivering::nextAfter);
    }

    /// Each leader gets the card of the month that is over.
    @Bean
    Duty sendCards(Cards cards) {
        return every("cards", Duration.ofMinutes(10))
                .each("group", (now, _) -> cards.due(now), cards::send)
                .next(cards::nextAfter);
    }

    /// What leaders have sent goes out, and they are told what came of it and what people say back.
    @Bean
    Duty bringOutBroadcasts(BringingOut bringingOut, Replying replying) {
        return every("broadcasts", Duration.ofSeconds(2))
                .each("begin", (now, _) -> bringingOut.toBegin(now), bringingOut::begin)
                .each("recipient", BringingOut.Recipient::id, (_, most) -> bringingOut.toPost(most), bringingOut::post)
                .each("close", (now, _) -> bringingOut.toClose(now), bringingOut::close)
                .each("report", (now, _) -> bringingOut.toReport(now), bringingOut::report)
                .each("replies", (now, _) -> replying.waiting(now), replying::catchUp)
                .next(now -> first(now, bringingOut.nextAfter(now), replying.nextAfter(now)));
    }

    /// Those whom no message about a change has reached become a task, and their leader hears whom to ring.
    @Bean
    Duty findTheUntold(FindingTheUntold finding) {
        return every("untold", Duration.ofMinutes(1))
                .each("sign-up", (now, _) -> finding.untold(now), finding::note)
                .each("session", (now, _) -> finding.toTell(now), finding::tell);
    }

    /// Leaders are asked, when most have had their breakfast, whether what is listed of their groups is still right.
    /// What nobody has said so of for long is hidden, after a warning.
    @Bean
    Duty askIfStillRight(KeepingListings keeping) {
        return oneByOne.duty("still-right", new Rhythm.Daily(LocalTime.of(10, 0)))
                .each("listing", (now, _) -> keeping.toChange(now), keeping::change)
                .each("told", KeepingListings.Told::id, (now, _) -> keeping.toTell(now), keeping::tell)
                .each("person", (now, _) -> keeping.toAsk(now), keeping::ask);
    }

    /// Feeds are read, as often as their settings say: a minute is the shortest there is.
    @Bean
    Duty readFeeds(Feeds feeds) {
        return every("feeds", Duration.ofMinutes(1))
                .eachWithoutTransaction("feed", name -> name, (now, _) -> feeds.due(now), feeds::read);
    }

    /// Lists of people are read when their file has changed, each person in a transaction of their own.
    @Bean
    Duty readLists(ReadingLists reading) {
        return every("read-lists", Duration.ofMinutes(1))
                .eachWithoutTransaction(
                        "file", file -> String.valueOf(file.getFileName()), (_, _) -> reading.changed(), reading::read);
    }

    /// Sessions that have come within a year are added, in the quiet of the night and after both changes of the clock.
    @Bean
    Duty rollSessionsForward(RollForward rolling) {
        return oneByOne.duty("roll-forward", new Rhythm.Daily(LocalTime.of(4, 10)))
                .each("activity", (_, _) -> rolling.repeating(), rolling::roll);
    }

    /// A SQLite database is copied.
    @Bean
    Duty backUp(BackingUp backingUp) {
        return new Whole("back-up", new Rhythm.Daily(backingUp.at()), backingUp::perform);
    }

    /// What is older than it need be is forgotten.
    @Bean
    Duty forget(Forgetting forgetting) {
        return oneByOne.duty("forget", new Rhythm.Daily(forgetting.at()))
                .each("kind", kind -> kind, (_, _) -> forgetting.kinds(), forgetting::forget);
    }

    private Each every(String name, Duration interval) {
        return oneByOne.duty(name, new Rhythm.Every(interval));
    }

    @SafeVarargs
    private static Optional<Instant> first(Instant now, Optional<Instant>... moments) {
        return Stream.of(moments)
                .flatMap(Optional::stream)
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
