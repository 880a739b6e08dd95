package kith.bot;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Who may see what at the outermost door.
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    FilterRegistrationBean<OnlyFromHere> healthAndFiguresOnlyFromHere() {
        var door = new FilterRegistrationBean<>(new OnlyFromHere());
        door.addUrlPatterns("/actuator", "/actuator/*");
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }
}
