package kith.scheduler.duties;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kith.community.attendance.CallingTheRoll;
import kith.community.checkins.Climbing;
import kith.community.checkins.Opening;
import kith.community.feedback.AskingAfterwards;
import kith.community.lifts.SharingLifts;
import kith.community.lists.WorkingThrough;
import kith.community.outbox.Sweep;
import kith.community.signups.Offering;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import kith.scheduler.delivery.Delivering;
import kith.scheduler.reminders.Reminding;
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
