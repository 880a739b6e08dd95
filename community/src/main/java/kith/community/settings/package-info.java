/// What is wrong with the settings, said in one sentence before anything starts: where it stands, the key, its value,
/// and what was expected.
@NullMarked
package kith.community.settings;

import org.jspecify.annotations.NullMarked;
