package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Say;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class JsonBeforeXmlTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void aBrowserGetsJsonAndNotXml() throws Exception {
        try (var server = WebhookServer.start(URI.create("https://kith.example"), door -> new Json());
                var http = HttpClient.newHttpClient()) {
            server.get(RequestMappingHandlerMapping.class)
                    .registerMapping(
                            RequestMappingInfo.paths("/json").build(), new Json(), Json.class.getMethod("answer"));
            var request = HttpRequest.newBuilder(URI.create(server.url() + "/json"))
                    .header("Accept", BROWSER)
                    .build();

            var answer = http.send(request, BodyHandlers.ofString());

            assertThat(answer.body()).isEqualTo("{\"a\":1}");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        }
    }

    /// The reason why the library that writes XML is not simply left out.
    @Test
    void whatIsSaidInACallCanStillBeWritten() {
        var answer = new VoiceResponse.Builder()
                .say(new Say.Builder("Hello & goodbye").build())
                .build();

        assertThat(answer.toXml()).contains("<Response><Say>Hello &amp; goodbye</Say></Response>");
    }

    /// Any endpoint that answers with data.
    public static final class Json {

        @ResponseBody
        public Map<String, Integer> answer() {
            return Map.of("a", 1);
        }
    }
}
