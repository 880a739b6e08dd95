package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalBotApiTest {

    private final LocalBotApi telegram = LocalBotApi.start();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        telegram.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sendMessage     | {'chat_id':'7','text':'hi'}                    | \"ok\":true",
                "SENDMESSAGE     | {'chat_id':7,'text':'hi'}                      | \"ok\":true",
                "sendMessage     | {'chat_id':'8','text':'hi'}                    | chat not found",
                "sendMessage     | {'chat_id':'7','text':' '}                     | message text is empty",
                "sendMessage     | {'chat_id':'7'}                                | parameter text is missing",
                "sendMessage     | {'chat_id':'7','text':'hi','txet':'x'}         | parameter txet is not known",
                "sendMessage     | {'chat_id':'7','text':5}                       | parameter text is ill-formed",
                "editMessageText | {'chat_id':'7','message_id':99,'text':'hi'}    | message to edit not found",
                "getUpdates      | {'timeout':51}                                 | parameter timeout is ill-formed",
                "setMyCommands   | {'commands':[{'command':'Up','description':'x'}]} | commands is ill-formed",
                "setWebhook      | {'url':'http://kith.example/hook'}             | HTTPS URL must be provided",
                "setWebhook      | {'url':'https://kith.example:8080/hook'}       | only on ports 80, 88, 443 or 8443",
                "setWebhook      | {'url':'https://kith.example:8443/hook'}       | \"ok\":true",
                "answerCallbackQuery | {'callback_query_id':'1'}                  | query ID is invalid",
                "sendPhoto       | {'chat_id':'7'}                                | method not found",
            })
    void itTakesOnlyWhatTheBotApiTakes(String method, String parameters, String answer) throws Exception {
        telegram.says(7, "/start");
        assertThat(call(method, parameters.replace('\'', '"'))).contains(answer);
    }

    @Test
    void aButtonHoldsSixtyFourBytesAndATextFourThousandAndNinetySixCharacters() throws Exception {
        telegram.says(7, "/start");
        var button = "{\"chat_id\":7,\"text\":\"hi\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"b\","
                + "\"callback_data\":\"%s\"}]]}}";
        assertThat(call("sendMessage", button.formatted("x".repeat(64)))).contains("\"ok\":true");
        assertThat(call("sendMessage", button.formatted("é".repeat(33)))).contains("BUTTON_DATA_INVALID");
        var text = "{\"chat_id\":7,\"text\":\"%s\"}";
        assertThat(call("sendMessage", text.formatted("x".repeat(4096)))).contains("\"ok\":true");
        assertThat(call("sendMessage", text.formatted("x".repeat(4097)))).contains("message is too long");
    }

    @Test
    void anOffsetConfirmsWhatIsBelowItAndNothingElse() throws Exception {
        int first = telegram.says(7, "one");
        telegram.says(7, "two");
        assertThat(call("getUpdates", "{}")).contains("\"one\"", "\"two\"");
        assertThat(call("getUpdates", "{\"offset\":" + (first + 1) + "}"))
                .doesNotContain("\"one\"")
                .contains("\"two\"");
        assertThat(telegram.unconfirmed()).isEqualTo(1);
    }

    @Test
    void whatIsTooFastIsRefusedOnceThatIsAskedFor() throws Exception {
        telegram.says(7, "/start");
        telegram.limit(30, 1);
        call("sendMessage", "{\"chat_id\":7,\"text\":\"1\"}");
        call("sendMessage", "{\"chat_id\":7,\"text\":\"2\"}");
        assertThat(call("sendMessage", "{\"chat_id\":7,\"text\":\"3\"}")).contains("\"retry_after\":1");
    }

    private String call(String method, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(telegram.url().resolve("/bot" + LocalBotApi.TOKEN + "/" + method))
                .POST(BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
