/// Shows it in a browser.
@NullMarked
package kith.web;

import org.jspecify.annotations.NullMarked;
