package kith.community.places;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the place files once, at the start.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlacesSettings.class)
class PlacesConfiguration {

    @Bean
    Gazetteer gazetteer(PlacesSettings settings) {
        var gazetteer = PlaceFiles.read(settings.places());
        LoggerFactory.getLogger(PlacesConfiguration.class)
                .info("{} place files, {} full postcodes.", settings.places().size(), gazetteer.postcodeCount());
        return gazetteer;
    }
}
