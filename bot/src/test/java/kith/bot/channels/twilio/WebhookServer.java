package kith.bot.channels.twilio;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import kith.bot.reception.Reception;
import kith.community.about.ServiceSettings;
import kith.community.outbox.Receipt;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The webhooks on a real Tomcat, set up by Spring Boot as in the program.
///
/// No class here carries a stereotype: the whole program, started in a test, would find it and take it for its own.
final class WebhookServer implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;

    private WebhookServer(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    static WebhookServer start(URI publicUrl, Instant now, Reception reception, BiConsumer<Receipt, Instant> receipts) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        var home = new ServiceSettings.Home("Taunton", 51, -3);
        var service = new ServiceSettings("Kith", "01823 000000", ZoneId.of("Europe/London"), "en", publicUrl, home);
        var settings = new TwilioSettings(
                LocalTwilio.ACCOUNT, LocalTwilio.TOKEN, LocalTwilio.NUMBER, "", "", URI.create("http://localhost"));
        context.registerBean(ServiceSettings.class, () -> service);
        context.registerBean(
                SignedForms.class, () -> new TwilioConfiguration(settings, service).signedForms(settings, service));
        context.registerBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC));
        context.registerBean(
                TextsController.class,
                () -> new TextsController(context.getBean(SignedForms.class), reception, context.getBean(Clock.class)));
        context.registerBean(
                ReportsController.class,
                () -> new ReportsController(
                        context.getBean(SignedForms.class), receipts, context.getBean(Clock.class)));
        context.register(Setup.class);
        TestPropertyValues.of("server.port=0").applyTo(context);
        context.refresh();
        return new WebhookServer(context);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + context.getWebServer().getPort());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @Import(JsonBeforeXml.class)
    static class Setup {}
}
