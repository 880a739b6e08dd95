package kith.web.directory;

import java.time.Clock;
import java.util.Map;
import kith.web.frame.Frame;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What's on, for everyone. It needs no script and no sign-in, and leaves nothing behind in the browser.
@Controller
class WhatsOnController {

    private final WhatsOn whatsOn;
    private final Wording wording;
    private final Frame frame;
    private final Clock clock;

    WhatsOnController(WhatsOn whatsOn, Wording wording, Frame frame, Clock clock) {
        this.whatsOn = whatsOn;
        this.wording = wording;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(@RequestParam MultiValueMap<String, String> said) {
        var now = clock.instant();
        var asked = Asked.of(said);
        return frame.page("whats-on", Map.of("sheet", wording.sheet(asked, whatsOn.answer(asked, now), now)));
    }
}
