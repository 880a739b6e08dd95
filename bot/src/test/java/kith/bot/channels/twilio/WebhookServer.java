package kith.bot.channels.twilio;

import java.net.URI;
import java.util.function.Function;
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

/// One webhook on a real Tomcat, set up by Spring Boot as in the program.
///
/// No class here carries a stereotype: the whole program, started in a test, would find it and take it for its own.
final class WebhookServer implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;

    private WebhookServer(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /// @param controller is given the door of this public address
    static WebhookServer start(URI publicUrl, Function<SignedForms, Object> controller) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        var door = new SignedForms(new TwilioSignature(LocalTwilio.TOKEN, publicUrl));
        context.getBeanFactory().registerSingleton("controller", controller.apply(door));
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
