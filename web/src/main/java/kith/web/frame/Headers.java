package kith.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Tells the browser what a page of ours never does: run a script, load anything from elsewhere, tell another site
/// where someone came from, be shown inside another page.
final class Headers implements HandlerInterceptor {

    private static final String ONLY_FROM_HERE = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (view != null && view.startsWith(Frame.FOLDER)) {
            response.setHeader("Content-Security-Policy", ONLY_FROM_HERE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
            // what is asked for names where someone lives, and how many places are left changes by the minute
            response.setHeader("Cache-Control", "private, no-cache");
        }
    }
}
