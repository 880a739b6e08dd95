package kith.web.directory;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kith.community.time.MovableClock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/// The web module on a real server and a real file, as a browser sees it, at a time that stands still.
final class Site implements AutoCloseable {

    /// A Tuesday, nine o'clock in London.
    static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final ConfigurableApplicationContext app;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI here;

    private Site(ConfigurableApplicationContext app) {
        this.app = app;
        this.here = URI.create("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port"));
    }

    static Site open(Path database, String... settings) {
        var all = new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=jdbc:sqlite:" + database));
        all.addAll(List.of(settings));
        return new Site(new SpringApplicationBuilder(App.class).run(all.toArray(String[]::new)));
    }

    /// Asks as a browser does.
    HttpResponse<String> get(String address) {
        return get(address, BROWSER);
    }

    HttpResponse<String> get(String address, String accept) {
        return send(HttpRequest.newBuilder(URI.create(here + address)).header("Accept", accept));
    }

    /// What comes back, head and body, for an address that no browser would send.
    String raw(String address) {
        try (var socket = new Socket(here.getHost(), here.getPort())) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + BROWSER
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The site did not answer.", e);
        }
    }

    HttpResponse<String> post(String address) {
        return send(HttpRequest.newBuilder(URI.create(here + address))
                .header("Accept", BROWSER)
                .POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("The site did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        app.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan({"kith.community", "kith.web"})
    @ConfigurationPropertiesScan({"kith.community", "kith.web"})
    static class App {

        @Bean
        @Primary
        Clock standingClock() {
            return new MovableClock(Clock.fixed(NOW, ZoneOffset.UTC));
        }

        @Bean
        Stumbling stumbling() {
            return new Stumbling();
        }
    }
}
