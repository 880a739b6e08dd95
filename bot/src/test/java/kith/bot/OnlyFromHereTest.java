package kith.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Health and figures are for this machine, with the settings of `config/application.yml`; nothing else is shown.
class OnlyFromHereTest {

    private static ConfigurableApplicationContext server;
    private static URI base;

    @BeforeAll
    static void startAServerWithOurSettings(@TempDir Path folder) {
        server = new SpringApplicationBuilder(Server.class)
                .run("--server.port=0", "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("kith.db"));
        base = URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/health/liveness, 200",
        "/actuator/prometheus, 200",
        "/actuator/env, 404",
        "/actuator/heapdump, 404",
        "/actuator/beans, 404",
    })
    void thisMachineSeesHealthAndFiguresAndNothingElse(String path, int status) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void healthSaysWhatItIsMadeOf() throws Exception {
        assertThat(get("/actuator/health").body()).contains("diskSpace").contains("\"db\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP"})
    void aProxyOnThisMachineAsksForSomeoneElse(String header) throws Exception {
        assertThat(get("/actuator/health", header, "198.51.100.7").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 200", "::1, 200", "0:0:0:0:0:0:0:1, 200", "198.51.100.7, 404", "192.168.1.10, 404"})
    void whoAsksFromElsewhereSeesNothing(String address, int status) throws Exception {
        var request = new MockHttpServletRequest("GET", "/actuator/health");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();

        new OnlyFromHere().doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(base.resolve(path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @EnableAutoConfiguration(exclude = DataJdbcRepositoriesAutoConfiguration.class)
    @Import(DoorConfiguration.class)
    static class Server {}
}
