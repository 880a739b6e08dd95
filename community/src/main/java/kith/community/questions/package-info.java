/// What we have asked people of our own accord, so that a bare "1" is known for the answer to it.
///
/// Table `questions`: `person_id` who was asked; `kind` ([kith.community.questions.Question.Kind]); `about` the ids of
/// what it is about, separated by `;`, in the order of the numbers; `asked_at` when the message went out; `until` when
/// an answer stops to mean anything; `closed_at` null while an answer is awaited.
@NullMarked
package kith.community.questions;

import org.jspecify.annotations.NullMarked;
