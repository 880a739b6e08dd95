/// The public pages: what's on near here, found by the same search that answers in the chat.
///
/// A page is made in three steps: [Asked] is what its address says, [WhatsOn] finds an [Answer] to it, and [Wording]
/// puts that into the words of a [Sheet], which the template only lays out.
@NullMarked
package kith.web.directory;

import org.jspecify.annotations.NullMarked;
