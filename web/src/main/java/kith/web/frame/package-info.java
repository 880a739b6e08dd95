/// What is around every page of ours: its words, its look, the headers that guard it, how to reach us, and what is
/// shown instead when something goes wrong.
@NullMarked
package kith.web.frame;

import org.jspecify.annotations.NullMarked;
