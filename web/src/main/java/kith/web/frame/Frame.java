package kith.web.frame;

import java.util.Map;
import kith.community.about.Mode;
import kith.community.about.ServiceSettings;
import kith.community.about.StaffSettings;
import kith.community.phrases.Phrases;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Puts the same frame around every page: `templates/web/frame.html` and what it shows.
@Component
public class Frame {

    /// Where the templates of our pages are; pages from there, and only they, get [Headers].
    static final String FOLDER = "web/";

    private final ServiceSettings service;
    private final boolean demo;
    private final Words words;
    private final Reaching reaching;
    private final ResourceUrlProvider addresses;

    Frame(
            ServiceSettings service,
            StaffSettings staff,
            TextNumber textNumber,
            Phrases phrases,
            ResourceUrlProvider addresses) {
        this.service = service;
        this.demo = staff.mode() == Mode.DEMO;
        this.words = new Words(phrases, service.language());
        this.reaching = Reaching.at(service.phone(), textNumber.from(), demo);
        this.addresses = addresses;
    }

    /// A page in the frame.
    ///
    /// @param template in `templates/web/`, without folder and ending
    public ModelAndView page(String template, Map<String, ?> model) {
        return new ModelAndView(FOLDER + template)
                .addAllObjects(model)
                .addObject("words", words)
                .addObject("service", service)
                .addObject("reaching", reaching)
                .addObject("demo", demo)
                .addObject("style", look("style.css"))
                .addObject("icon", look("icon.svg"));
    }

    public Words words() {
        return words;
    }

    public Reaching reaching() {
        return reaching;
    }

    /// The address of a file of the look, with a fingerprint of what is in it, see [FrameConfiguration].
    private String look(String file) {
        var plain = "/look/" + file;
        var address = addresses.getForLookupPath(plain);
        return address == null ? plain : address;
    }
}
