package kith.community.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.util.PlaceholderResolutionException;

/// The settings of a file that are left to an environment variable which is not set. Spring would take the text
/// `${KITH_DATABASE_URL}` itself for the value.
final class UnsetVariables {

    private UnsetVariables() {}

    /// @return a sentence for each
    static List<String> in(Environment environment) {
        var sentences = new ArrayList<String>();
        for (var source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource settings) {
                settings.stream()
                        .map(settings::getConfigurationProperty)
                        .filter(setting -> WhereItStands.isInAFile(setting.getOrigin()))
                        .forEach(setting -> sentence(environment, setting).ifPresent(sentences::add));
            }
        }
        return sentences;
    }

    private static Optional<String> sentence(Environment environment, ConfigurationProperty setting) {
        try {
            environment.resolveRequiredPlaceholders(String.valueOf(setting.getValue()));
            return Optional.empty();
        } catch (PlaceholderResolutionException missing) {
            return Optional.of(WhereItStands.of(setting.getOrigin()) + setting.getName()
                    + " needs the environment variable " + missing.getPlaceholder() + ", which is not set.");
        }
    }
}
