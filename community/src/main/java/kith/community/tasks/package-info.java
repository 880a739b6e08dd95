/// What needs a person: small notes for link workers and leaders, open until somebody closes them.
///
/// Table `tasks`: `kind` ([kith.community.tasks.Task.Kind]); `person_id` whom it is about; `session_id` which
/// session, if one; `note` why, and the words of a message only where somebody asks a person for something;
/// `created_at`; `closed_at` and `closed_by`, empty while it is open.
@NullMarked
package kith.community.tasks;

import org.jspecify.annotations.NullMarked;
