package kith.community.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;

/// The `kith.*` settings that nothing reads: a misspelt one would leave its default in force without a word.
final class UnknownSettings {

    private static final String ROOT = "kith";

    /// Read by other means than a record: application-cluster.yml hands the database's on to `spring.datasource`, and
    /// [kith.community.storage.KillPoint] asks for its own.
    private static final List<String> READ_OTHERWISE =
            List.of("kith.database.url", "kith.database.user", "kith.database.password", "kith.kill-at");

    /// What Kubernetes sets in every container beside a service called `kith`: addresses, no settings of ours.
    private static final Pattern KUBERNETES = Pattern.compile("kith\\.(service\\.(host|port)|port)\\b.*");

    private UnknownSettings() {}

    /// @return a sentence for each
    static List<String> in(Environment environment, ConfigurableListableBeanFactory beans) {
        var known = known(beans);
        var sentences = new ArrayList<String>();
        for (var source : ConfigurationPropertySources.get(environment)) {
            unknown(source, known).forEach(setting -> sentences.add(sentence(setting, known)));
        }
        return sentences;
    }

    private static SettingKeys known(ConfigurableListableBeanFactory beans) {
        var known = new SettingKeys();
        READ_OTHERWISE.forEach(known::add);
        for (var bean : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
            var settings = beans.findAnnotationOnBean(bean, ConfigurationProperties.class);
            var type = beans.getType(bean, false);
            if (settings != null && type != null && settings.value().startsWith(ROOT)) {
                known.add(settings.value(), ResolvableType.forClass(type));
            }
        }
        return known;
    }

    private static List<ConfigurationProperty> unknown(ConfigurationPropertySource source, SettingKeys known) {
        if (!(source instanceof IterableConfigurationPropertySource settings)) {
            return List.of();
        }
        var root = ConfigurationPropertyName.of(ROOT);
        return settings.stream()
                .filter(root::isAncestorOf)
                .filter(name -> !known.know(name.toString()))
                .filter(name -> !KUBERNETES.matcher(name.toString()).matches())
                .map(settings::getConfigurationProperty)
                .toList();
    }

    /// Never repeats the value, which may be a secret under a misspelt name.
    private static String sentence(ConfigurationProperty setting, SettingKeys known) {
        var meant = known.nearest(setting.getName().toString());
        return WhereItStands.of(setting.getOrigin()) + setting.getName() + " is not a setting that Kith knows"
                + meant.map(key -> "; perhaps " + key + " was meant.")
                        .orElse("; config/application.yml lists them all.");
    }
}
