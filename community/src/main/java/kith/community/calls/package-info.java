/// Calls by telephone: what became of each one we placed, and two people brought together by one.
///
/// Table `calls`, a row for each message of the outbox that is rung: `id` that message; `post_key` what it was for;
/// `person_id`, `number` to whom; `provider_id` the provider's own id; `state` ([kith.community.calls.CallState]);
/// `outcome` how it ended ([kith.community.calls.CallOutcome]), null before; `tries` how often placing it was begun;
/// `answered_by` `PERSON` or `MACHINE`, null while nobody picked up; `placed_at`, `answered_at`, `ended_at`;
/// `keyed_at` when a key was first pressed that meant something; `asked_at` when we last asked the provider about it
/// in vain.
///
/// Table `bridges`, a row for each time a worker was to be connected with a resident: `worker_id`, `resident_id`;
/// `asked_at`; `dialled_at` when the worker had pressed the key; `outcome`
/// ([kith.community.calls.BridgeOutcome]), `seconds` they were connected, `ended_at`, null before.
@NullMarked
package kith.community.calls;

import org.jspecify.annotations.NullMarked;
