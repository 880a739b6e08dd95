package kith.bot.voice;

import java.util.List;

/// Where a call stands: what is to be said, and what may be chosen.
///
/// @param ends whether nothing is asked, and the call is over when it is said
record CallPoint(String language, List<String> words, Keypad keypad, boolean ends) {}
