package kith.web.frame;

import java.time.Duration;
import java.util.Locale;
import kith.community.about.ServiceSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Serves the look of our pages and guards them. A file's address changes with what is in it, so that browsers may keep
/// it for a year and still never show an old one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TextNumber.class)
class FrameConfiguration implements WebMvcConfigurer {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /// Every page is in the service's language, whatever the browser would like, and its headers say so.
    @Bean
    LocaleResolver localeResolver(ServiceSettings service) {
        return new FixedLocaleResolver(Locale.forLanguageTag(service.language()));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/look/**")
                .addResourceLocations("classpath:/look/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Headers());
    }
}
