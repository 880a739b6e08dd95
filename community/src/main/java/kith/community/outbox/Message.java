package kith.community.outbox;

import java.util.List;

/// What someone is told, before a channel draws it: the words, then the choices they may answer with.
///
/// A text message lists the choices as lines, Telegram as buttons below the words, a phone call reads them out.
///
/// @param text plain words; lines are separated by `\n`; no mark-up
/// @param ask  something only some channels can offer a button for
public record Message(String text, List<Choice> choices, Ask ask) {

    public Message {
        choices = List.copyOf(choices);
    }

    public static Message of(String text) {
        return new Message(text, List.of(), Ask.NOTHING);
    }

    /// One thing that may be answered.
    ///
    /// @param say   what a person texts for it, and what a button sends: `1`, `MORE`; at most 64 bytes in UTF-8
    /// @param label a few words for a button: `Riverside walk`, `More`
    /// @param line  the line that explains it where there are no buttons, and in the list above the buttons:
    ///              `1 Riverside walk, Thu 4 Mar 10am, Wells`; empty when the text has said it already
    public record Choice(String say, String label, String line) {}

    public enum Ask {
        NOTHING,
        LOCATION,
        CONTACT
    }
}
