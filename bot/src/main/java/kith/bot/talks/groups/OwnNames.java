package kith.bot.talks.groups;

/// Where people reach us, as it is printed.
public interface OwnNames {

    /// The number they text, as people write it; empty where none can be named.
    String textNumber();

    /// Opens the bot and says a code; empty where there is no bot.
    String link(String code);
}
