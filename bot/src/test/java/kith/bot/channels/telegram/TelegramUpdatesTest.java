package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TelegramUpdatesTest {

    private static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");
    private static final String ANA = "{\"id\":77,\"is_bot\":false,\"first_name\":\"Ana\",\"language_code\":\"en\"}";
    private static final String HER_CHAT = "{\"id\":77,\"type\":\"private\",\"first_name\":\"Ana\"}";

    @Test
    void wordsComeWithTheirSenderAndWhenTheyWereWritten() {
        assertThat(message("\"text\":\"whats on\""))
                .isEqualTo(new Inbound(
                        "501",
                        new Address(ChannelKind.TELEGRAM, "77"),
                        "Ana",
                        new Content.Words("whats on"),
                        Instant.ofEpochSecond(1_804_000_000)));
    }

    @Test
    void aDeepLinkIsPassedOnAsItsWords() {
        assertThat(content("\"text\":\"/start WALK7\"")).isEqualTo(new Content.Words("/start WALK7"));
    }

    @Test
    void aCommandToThisBotByNameIsTheCommand() {
        assertThat(content("\"text\":\"/help@KithBot please\"")).isEqualTo(new Content.Words("/help please"));
    }

    @Test
    void theWordsBelowAPictureAreHeard() {
        assertThat(content("\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1}],"
                        + "\"caption\":\"is this the hall?\""))
                .isEqualTo(new Content.Words("is this the hall?"));
    }

    @Test
    void aTapSaysWhatItsButtonStandsForAndWhere() {
        var reading = read(
                "callback_query",
                "{\"id\":\"c9\",\"from\":" + ANA + ",\"chat_instance\":\"1\",\"data\":\"MORE\",\"message\":"
                        + "{\"message_id\":31,\"date\":1804000000,\"chat\":" + HER_CHAT + ",\"text\":\"x\"}}");
        assertThat(content(reading)).isEqualTo(new Content.Tap("MORE", "31"));
        assertThat(reading.callback()).isEqualTo("c9");
    }

    @Test
    void aTapOnAMessageTooOldToBeShownIsHeardToo() {
        var reading = read(
                "callback_query",
                "{\"id\":\"c9\",\"from\":" + ANA + ",\"chat_instance\":\"1\",\"data\":\"2\",\"message\":"
                        + "{\"message_id\":31,\"date\":0,\"chat\":" + HER_CHAT + "}}");
        assertThat(content(reading)).isEqualTo(new Content.Tap("2", "31"));
    }

    @Test
    void aSharedPlaceIsALocation() {
        assertThat(content("\"location\":{\"latitude\":51.015,\"longitude\":-3.1}"))
                .isEqualTo(new Content.Location(51.015, -3.1));
    }

    @Test
    void onlyTheSendersOwnNumberIsAContact() {
        assertThat(content("\"contact\":{\"phone_number\":\"447700900123\",\"first_name\":\"Ana\",\"user_id\":77}"))
                .isEqualTo(new Content.Contact("+447700900123"));
        assertThat(content("\"contact\":{\"phone_number\":\"+447700900999\",\"first_name\":\"Bob\",\"user_id\":78}"))
                .isEqualTo(new Content.Other("contact"));
        assertThat(content("\"contact\":{\"phone_number\":\"+447700900999\",\"first_name\":\"Bob\"}"))
                .isEqualTo(new Content.Other("contact"));
    }

    @Test
    void blockingTheBotIsOptingOutAndUnblockingOptingIn() {
        assertThat(content(membership("member", "kicked"))).isInstanceOf(Content.OptedOut.class);
        assertThat(content(membership("kicked", "member"))).isInstanceOf(Content.OptedIn.class);
    }

    @Test
    void otherThingsAreNamed() {
        assertThat(content("\"sticker\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"type\":\"regular\","
                        + "\"width\":1,\"height\":1,\"is_animated\":false,\"is_video\":false}"))
                .isEqualTo(new Content.Other("sticker"));
        assertThat(content("\"something_of_next_year\":{}")).isEqualTo(new Content.Other("other"));
    }

    @Test
    void whatCannotBeReadIsStillSomethingFromSomeone() {
        var unreadable = message("\"chat_background_set\":{\"type\":{\"type\":\"hologram\"}}");
        assertThat(unreadable)
                .isEqualTo(new Inbound(
                        "501", new Address(ChannelKind.TELEGRAM, "77"), null, new Content.Other("unreadable"), NOW));
    }

    @Test
    void groupsAndOtherBotsAreNotHeard() {
        var group = "{\"id\":-5,\"type\":\"group\",\"title\":\"Walkers\"}";
        assertThat(read(
                                "message",
                                "{\"message_id\":3,\"date\":1804000000,\"from\":" + ANA + ",\"chat\":" + group
                                        + ",\"text\":\"hello\"}")
                        .inbound())
                .isNull();
        var bot = "{\"id\":78,\"is_bot\":true,\"first_name\":\"Robot\"}";
        assertThat(read(
                                "message",
                                "{\"message_id\":3,\"date\":1804000000,\"from\":" + bot + ",\"chat\":" + HER_CHAT
                                        + ",\"text\":\"hello\"}")
                        .inbound())
                .isNull();
    }

    @Test
    void whatADatabaseWouldRefuseIsTakenOut() {
        assertThat(content("\"text\":\"a\\u0000b \\ud83d c \\ud83d\\ude00\""))
                .isEqualTo(new Content.Words("ab \uFFFD c \uD83D\uDE00"));
    }

    @Test
    void aTextIsNeverLongerThanItMayBeAndNoPairIsTornApart() {
        assertThat(Legible.text("ab\uD83D\uDE00", 3)).isEqualTo("ab");
        assertThat(Legible.text("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
    }

    private static Reading membership(String before, String after) {
        var bot = "{\"id\":1,\"is_bot\":true,\"first_name\":\"Kith\"}";
        return read(
                "my_chat_member",
                "{\"chat\":" + HER_CHAT + ",\"from\":" + ANA + ",\"date\":1804000000,\"old_chat_member\":{\"status\":\""
                        + before + "\",\"user\":" + bot + ",\"until_date\":0},\"new_chat_member\":{\"status\":\""
                        + after + "\",\"user\":" + bot + ",\"until_date\":0}}");
    }

    private static @Nullable Inbound message(String fields) {
        return read(
                        "message",
                        "{\"message_id\":3,\"date\":1804000000,\"from\":" + ANA + ",\"chat\":" + HER_CHAT + "," + fields
                                + "}")
                .inbound();
    }

    private static @Nullable Content content(String fields) {
        var inbound = message(fields);
        return inbound == null ? null : inbound.content();
    }

    private static @Nullable Content content(Reading reading) {
        return reading.inbound() == null ? null : reading.inbound().content();
    }

    private static Reading read(String kind, String json) {
        try {
            var update = BotApi.JSON.readTree("{\"update_id\":501,\"" + kind + "\":" + json + "}");
            return TelegramUpdates.read(update, NOW);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
