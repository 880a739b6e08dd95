package kith.bot.channels.simulator;

import java.time.Clock;
import kith.bot.reception.ReceivedMessages;
import kith.bot.reception.Reception;
import kith.bot.voice.OnThePhone;
import kith.community.about.ServiceSettings;
import kith.community.calls.Bridging;
import kith.community.calls.FollowingCalls;
import kith.community.outbox.Receipts;
import kith.community.outbox.SentMessages;
import kith.community.people.ChannelKind;
import kith.community.time.Duty;
import kith.community.time.MovableClock;
import kith.community.time.Turns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts the simulator together.
@OnlyInDemo
@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {

    @Bean
    Switchboard switchboard() {
        return new Switchboard();
    }

    @Bean
    MessageNumbers messageNumbers(Clock clock) {
        return new MessageNumbers(clock);
    }

    @Bean
    SimulatorChannel simulatedTexts(MessageNumbers numbers, Receipts receipts, Switchboard switchboard, Clock clock) {
        return new SimulatorChannel(ChannelKind.SMS, numbers, receipts, switchboard, clock);
    }

    @Bean
    SimulatorChannel simulatedTelegram(
            MessageNumbers numbers, Receipts receipts, Switchboard switchboard, Clock clock) {
        return new SimulatorChannel(ChannelKind.TELEGRAM, numbers, receipts, switchboard, clock);
    }

    @Bean
    SimulatedCalls simulatedCalls(
            OnThePhone phone,
            FollowingCalls following,
            Bridging bridging,
            MessageNumbers numbers,
            Switchboard switchboard,
            Clock clock) {
        return new SimulatedCalls(phone, following, bridging, numbers, switchboard, clock);
    }

    @Bean
    Screens screens(ReceivedMessages received, SentMessages sent, SimulatedCalls calls) {
        return new Screens(received, sent, calls);
    }

    @Bean
    Phones phones(
            Reception reception,
            Screens screens,
            SimulatedCalls calls,
            MessageNumbers numbers,
            Switchboard switchboard,
            Clock clock) {
        return new Phones(reception, screens, calls, numbers, switchboard, clock);
    }

    @Bean
    Residents residents(JdbcClient jdbc) {
        return new Residents(jdbc);
    }

    @Bean
    LiveNews liveNews(Switchboard switchboard) {
        return new LiveNews(switchboard);
    }

    @Bean
    PassingTime passingTime(
            Clock clock, ServiceSettings service, ObjectProvider<Duty> duties, Turns turns, Switchboard switchboard) {
        return new PassingTime(
                (MovableClock) clock, service.timeZone(), duties.orderedStream().toList(), turns, switchboard::arrived);
    }

    @Bean
    ClockGoesOn clockGoesOn(Clock clock, JdbcClient jdbc) {
        return new ClockGoesOn((MovableClock) clock, jdbc);
    }
}
