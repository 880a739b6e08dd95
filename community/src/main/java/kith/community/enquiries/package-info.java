/// What people ask about an activity that its listing does not say. Its leaders answer, and may keep the answer for
/// whoever asks next.
///
/// Table `enquiries`: who asked what about which activity. `fact` is the kind of question, a word of whoever asks for
/// it, `other` for none; `words` as they were written; `answered_at` null while it is open.
///
/// Table `kept_answers`: `question` and `answer` as they were written, and the leader who kept it.
@NullMarked
package kith.community.enquiries;

import org.jspecify.annotations.NullMarked;
