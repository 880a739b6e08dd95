package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kith.community.outbox.Channel;
import kith.community.outbox.Message;
import kith.community.outbox.Outgoing;
import kith.community.outbox.SendResult.Refused;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class NoCallsTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(NoCalls.class);

    @Test
    void withoutANumberToRingFromEveryCallIsRefusedAtOnce() {
        start.withPropertyValues("kith.mode=live")
                .run(context -> assertThat(context.getBean(Channel.class)
                                .send(new Outgoing(
                                        UUID.randomUUID(),
                                        new Address(ChannelKind.VOICE, "+447700900123"),
                                        Message.of("Hello"),
                                        null,
                                        null)))
                        .isEqualTo(new Refused("NO_VOICE_FROM")));
        start.withPropertyValues("kith.mode=trial", "kith.twilio.account-sid=" + LocalTwilio.ACCOUNT)
                .run(context -> assertThat(context).hasSingleBean(NoCalls.class));
    }

    @Test
    void whereCallsCanBeMadeOrAreSimulatedNothingIsRefused() {
        start.withPropertyValues(
                        "kith.mode=live",
                        "kith.twilio.account-sid=" + LocalTwilio.ACCOUNT,
                        "kith.twilio.voice-from=" + LocalTwilio.NUMBER)
                .run(context -> assertThat(context).doesNotHaveBean(Channel.class));
        start.run(context -> assertThat(context).doesNotHaveBean(Channel.class));
    }
}
