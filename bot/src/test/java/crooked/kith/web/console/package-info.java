/// A page that talks to providers and to the terminal.
@NullMarked
package crooked.kith.web.console;

import org.jspecify.annotations.NullMarked;
