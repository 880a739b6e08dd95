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
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Exists only where calls really go out: outside the demonstration, with a Twilio account and a number to ring from.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnCalls.IsOn.class)
@interface OnCalls {

    final class IsOn implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isLive(context.getEnvironment()) && canRing(context.getEnvironment());
        }

        static boolean isLive(Environment environment) {
            return Binder.get(environment).bind("kith.mode", Mode.class).orElse(Mode.DEMO) != Mode.DEMO;
        }

        static boolean canRing(Environment environment) {
            var settings = Binder.get(environment);
            return !settings.bind("kith.twilio.account-sid", String.class)
                            .orElse("")
                            .isBlank()
                    && !settings.bind("kith.twilio.voice-from", String.class)
                            .orElse("")
                            .isBlank();
        }
    }

    /// Outside the demonstration, and calls cannot be made.
    final class IsMute implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return IsOn.isLive(context.getEnvironment()) && !IsOn.canRing(context.getEnvironment());
        }
    }
}
