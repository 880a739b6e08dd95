package kith.community.settings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.origin.Origin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.PlaceholderResolutionException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/// Says in one sentence why a start was refused when a setting, or a file of `config/`, is why. Anything else is left
/// to Spring Boot.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WrongSettings implements FailureAnalyzer {

    /// Values that are nobody's business who reads a log: secrets, and the numbers of staff.
    private static final Pattern PRIVATE =
            Pattern.compile(".*(token|secret|password|account-sid|credential).*|kith\\.staff\\b.*");

    /// One of our keys at the beginning of a sentence.
    private static final Pattern KEY = Pattern.compile("^(kith|spring)(\\.[a-z0-9-]+(\\[\\d+])?)+");

    private final Environment environment;

    WrongSettings(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, cause);
            }
        }
        return null;
    }

    private @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case BindException wrong -> ofBinding(wrong);
            case PlaceholderResolutionException _ -> together(UnsetVariables.in(environment));
            case IllegalArgumentException refusal when isOurs(refusal) -> placed(refusal);
            default -> null;
        };
    }

    private static @Nullable String together(List<String> sentences) {
        return sentences.isEmpty() ? null : String.join(System.lineSeparator(), sentences);
    }

    private String ofBinding(BindException wrong) {
        for (Throwable cause = wrong.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BindValidationException invalid) {
                return ofValidation(invalid.getValidationErrors());
            }
            if (cause instanceof IllegalArgumentException refusal && isOurs(refusal)) {
                return ofRefusal(wrong, refusal);
            }
        }
        var type = wrong.getTarget().getType().toClass();
        return start(wrong) + ", but should be " + WhatWasExpected.of(type) + ".";
    }

    private String ofRefusal(BindException wrong, IllegalArgumentException refusal) {
        var said = placed(refusal);
        if (said.contains(wrong.getName().toString())) {
            return said;
        }
        var property = wrong.getProperty();
        boolean oneValue = property != null && property.getName().equals(wrong.getName());
        return (oneValue ? start(wrong) : wrong.getName()) + ": " + said;
    }

    /// A refusal that begins with a key is told where that key stands.
    private String placed(IllegalArgumentException refusal) {
        var said = String.valueOf(refusal.getMessage());
        var key = KEY.matcher(said);
        return key.find() ? WhereItStands.of(key.group(), environment) + said : said;
    }

    private static String start(BindException wrong) {
        var property = wrong.getProperty();
        var value = property == null ? null : property.getValue();
        return start(Origin.from(property), wrong.getName().toString(), value);
    }

    private static String ofValidation(ValidationErrors errors) {
        return errors.getAllErrors().stream()
                .map(error -> ofError(errors.getName().toString(), error))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String ofError(String prefix, ObjectError error) {
        var field = error instanceof FieldError wrong ? wrong : null;
        var key = field == null ? prefix : prefix + "." + DataObjectPropertyName.toDashedForm(field.getField());
        var value = field == null ? null : field.getRejectedValue();
        return start(Origin.from(error), key, value) + ", but " + error.getDefaultMessage() + ".";
    }

    private static String start(@Nullable Origin origin, String key, @Nullable Object value) {
        return WhereItStands.of(origin) + key + said(key, value);
    }

    private static String said(String key, @Nullable Object value) {
        if (value == null) {
            return " is not set";
        }
        return PRIVATE.matcher(key).matches()
                ? " is set to something else (not repeated here)"
                : " is \"" + value + "\"";
    }

    /// Our own code refuses in sentences that are meant to be read; a library's are not.
    private static boolean isOurs(Throwable refusal) {
        var trace = refusal.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("kith.");
    }
}
