package kith.community.settings;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;

/// Where a setting was written down, as the beginning of a sentence: `config/application.yml, line 12: `.
final class WhereItStands {

    private WhereItStands() {}

    static String of(@Nullable Origin origin) {
        return switch (origin) {
            case TextResourceOrigin text
            when text.getResource() != null -> file(text.getResource()) + line(text) + ": ";
            case SystemEnvironmentOrigin variable -> "environment variable " + variable.getProperty() + ": ";
            case PropertySourceOrigin source when source.getOrigin() != null -> of(source.getOrigin());
            case null, default -> "";
        };
    }

    static String of(String key, Environment environment) {
        var name = ConfigurationPropertyName.of(key);
        for (var source : ConfigurationPropertySources.get(environment)) {
            var setting = source.getConfigurationProperty(name);
            if (setting != null) {
                return of(setting.getOrigin());
            }
        }
        return "";
    }

    static boolean isInAFile(@Nullable Origin origin) {
        return origin instanceof TextResourceOrigin
                || origin instanceof PropertySourceOrigin source && isInAFile(source.getOrigin());
    }

    private static String line(TextResourceOrigin text) {
        var location = text.getLocation();
        return location == null ? "" : ", line " + (location.getLine() + 1);
    }

    /// From the working directory, as it was typed, where it lies below it.
    private static String file(Resource resource) {
        try {
            var file = resource.getFile().toPath().toAbsolutePath().normalize();
            var here = Path.of("").toAbsolutePath();
            return (file.startsWith(here) ? here.relativize(file) : file).toString();
        } catch (IOException inAJar) {
            return resource.getDescription();
        }
    }
}
