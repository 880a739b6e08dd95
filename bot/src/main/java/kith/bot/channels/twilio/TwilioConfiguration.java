package kith.bot.channels.twilio;

import com.twilio.http.TwilioRestClient;
import java.time.Duration;
import kith.bot.reception.Reception;
import kith.community.about.ServiceSettings;
import kith.community.calls.Calls;
import kith.community.calls.FollowingCalls;
import kith.community.phrases.Phrases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts the texting and ringing together, where there is any.
@OnTwilio
@Configuration(proxyBeanMethods = false)
class TwilioConfiguration {

    /// Twilio answers within a second as a rule; after this the outcome is looked up instead.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    TwilioConfiguration(TwilioSettings settings, ServiceSettings service) {
        boolean reachable = "https".equals(service.publicUrl().getScheme());
        if (TwilioSettings.TWILIO.equals(settings.apiUrl().toString()) && !reachable) {
            throw new IllegalArgumentException("kith.service.public-url is '" + service.publicUrl()
                    + "', where Twilio cannot reach us; it is an address that begins with https:// when"
                    + " kith.twilio.account-sid is set.");
        }
    }

    @Bean
    TwilioHttp twilioHttp(TwilioSettings settings) {
        return new TwilioHttp(settings.apiUrl(), PATIENCE);
    }

    @Bean
    TwilioRestClient twilio(TwilioSettings settings, TwilioHttp http) {
        return new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                .httpClient(http)
                .build();
    }

    @Bean
    TwilioChannel twilioChannel(
            TwilioSettings settings, TwilioPace pace, ServiceSettings service, TwilioRestClient twilio) {
        return new TwilioChannel(settings, service.publicUrl(), twilio, pace.texts());
    }

    @Bean
    SignedForms signedForms(TwilioSettings settings, ServiceSettings service) {
        return new SignedForms(new TwilioSignature(settings.authToken(), service.publicUrl()));
    }

    @Bean
    Twiml twiml(TwilioSettings settings, ServiceSettings service, Phrases phrases) {
        return new Twiml(new VoiceAddresses(service.publicUrl()), settings.voiceFrom(), Readers.of(phrases));
    }

    @OnCalls
    @Bean
    VoiceChannel voiceChannel(
            TwilioSettings settings, TwilioPace pace, ServiceSettings service, TwilioRestClient twilio) {
        return new VoiceChannel(settings, new VoiceAddresses(service.publicUrl()), twilio, pace.calls());
    }

    @OnCalls
    @Bean
    AskAboutCalls askAboutCalls(Calls calls, FollowingCalls following, VoiceChannel channel) {
        return new AskAboutCalls(calls, following, channel);
    }

    @Bean
    CatchUpTexts catchUpTexts(TwilioSettings settings, TwilioRestClient twilio, Reception reception, JdbcClient sql) {
        return new CatchUpTexts(settings, twilio, reception, new CaughtUp(sql));
    }
}
