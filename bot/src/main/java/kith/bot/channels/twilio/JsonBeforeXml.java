package kith.bot.channels.twilio;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Keeps our answers JSON. Twilio's library brings a writer of XML along, which it needs for its own calls;
/// Spring would use it for every browser, because a browser asks for XML before "anything".
@Configuration(proxyBeanMethods = false)
class JsonBeforeXml implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(ServerBuilder builder) {
        builder.configureMessageConvertersList(converters -> converters.removeIf(
                converter -> converter.getSupportedMediaTypes().stream().anyMatch(JsonBeforeXml::isXml)));
    }

    private static boolean isXml(MediaType type) {
        return type.getSubtype().equals("xml");
    }
}
