package kith.bot.channels.twilio;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kith.community.about.Mode;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Exists only where texts really go out: outside the demonstration, and with a Twilio account.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnTwilio.IsOn.class)
@interface OnTwilio {

    final class IsOn implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = Binder.get(context.getEnvironment());
            var mode = settings.bind("kith.mode", Mode.class).orElse(Mode.DEMO);
            var account = settings.bind("kith.twilio.account-sid", String.class).orElse("");
            return mode != Mode.DEMO && !account.isBlank();
        }
    }
}
