package kith.bot.channels.telegram;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.telegram.telegrambots.meta.TelegramUrl;

/// How we reach Telegram (`kith.telegram`). Never prints its secrets.
///
/// @param token         what BotFather gave us; blank when there is no bot, and then the channel does not exist
/// @param apiUrl        scheme, host and port of the Bot API server, without a path
/// @param webhookSecret what Telegram repeats in the header of each webhook call; only needed for the webhook
@ConfigurationProperties("kith.telegram")
record TelegramSettings(
        @DefaultValue("") String token,
        @DefaultValue("https://api.telegram.org") URI apiUrl,
        @DefaultValue("polling") Transport transport,
        @DefaultValue("") String webhookSecret) {

    /// How updates come in.
    enum Transport {
        /// We ask for them; needs no public address.
        POLLING,
        /// Telegram brings them to `/telegram/webhook` at our public address.
        WEBHOOK
    }

    /// Letters, digits, `_` and `-` are all that setWebhook takes as `secret_token`, 1 to 256 of them.
    /// <https://core.telegram.org/bots/api#setwebhook>
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    private static final Pattern TOKEN = Pattern.compile("[0-9]+:[A-Za-z0-9_-]+");

    TelegramSettings {
        token = token.strip();
        if (!token.isEmpty() && !TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("kith.telegram.token is not a bot token: expected digits, a colon, and"
                    + " letters, digits, _ or -, as BotFather shows it (its value is not repeated here).");
        }
        if (!isBase(apiUrl)) {
            throw new IllegalArgumentException("kith.telegram.api-url is '" + apiUrl
                    + "': expected scheme, host and perhaps a port, without a path, such as https://api.telegram.org");
        }
        if (transport == Transport.WEBHOOK && !SECRET.matcher(webhookSecret).matches()) {
            throw new IllegalArgumentException("kith.telegram.webhook-secret is "
                    + (webhookSecret.isBlank() ? "blank" : "set, but not one that Telegram takes")
                    + ": with kith.telegram.transport 'webhook' it is expected to be 1 to 256 letters (A-Z, a-z),"
                    + " digits, _ or -");
        }
    }

    private static boolean isBase(URI url) {
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        return web && url.getHost() != null && url.getRawPath().replace("/", "").isEmpty();
    }

    /// The same address in the library's words.
    TelegramUrl url() {
        boolean https = apiUrl.getScheme().equals("https");
        int port = apiUrl.getPort() >= 0 ? apiUrl.getPort() : https ? 443 : 80;
        return TelegramUrl.builder()
                .schema(apiUrl.getScheme())
                .host(apiUrl.getHost())
                .port(port)
                .build();
    }

    @Override
    public String toString() {
        return "TelegramSettings[apiUrl=" + apiUrl + ", transport=" + transport + "]";
    }
}
