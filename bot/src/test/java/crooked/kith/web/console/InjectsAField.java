package crooked.kith.web.console;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/// Crooked: cannot be made without the framework.
public final class InjectsAField {

    @Autowired
    @Nullable
    String name;
}
