package kith.bot.channels.simulator;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves the page's style and script, outside of the folder that is served in every mode.
@OnlyInDemo
@Configuration(proxyBeanMethods = false)
class Look implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/simulator/look/**")
                .addResourceLocations("classpath:/simulator/")
                .setCacheControl(CacheControl.noCache());
    }
}
