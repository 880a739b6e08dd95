package kith.web.directory;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A page with a mistake in its code.
@Controller
final class Stumbling {

    @GetMapping("/stumble")
    String stumble() {
        throw new IllegalStateException("Ana's secret");
    }
}
