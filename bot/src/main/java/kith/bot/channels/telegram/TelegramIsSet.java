package kith.bot.channels.telegram;

import java.util.Locale;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Holds when there is a bot to speak as: a token is set, and this is not the demonstration, from which nothing leaves.
final class TelegramIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        var mode = settings.getProperty("kith.mode", "demo").toLowerCase(Locale.ROOT);
        return !mode.equals("demo")
                && !settings.getProperty("kith.telegram.token", "").isBlank();
    }
}
