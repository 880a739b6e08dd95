package crooked.kith.web.console;

import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/// Crooked: a page that sends by itself.
public record KnowsTelegram(SendMessage message) {}
