package kith.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What a browser is shown when there is no page, or something broke: what to do now, and a person's number.
@Component
class Trouble implements ErrorViewResolver {

    private final Frame frame;

    Trouble(Frame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page = frame.page("trouble", Map.of("trouble", "web.trouble." + kind(status)));
        page.setStatus(status);
        return page;
    }

    private static String kind(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "not-found";
        }
        return status.is4xxClientError() ? "not-understood" : "our-fault";
    }
}
