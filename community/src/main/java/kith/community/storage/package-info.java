/// Where everything is kept: one SQLite file, or PostgreSQL, behind the same repositories and the same SQL.
///
/// On SQLite there is one writing connection and four that only read. Code chooses by transaction: what is
/// `@Transactional(readOnly = true)` reads beside the writer and never waits for it; everything else takes the
/// writer, one at a time and in the order they came. Inside a transaction never ask for a second connection
/// (`REQUIRES_NEW`, another thread that is waited for): there is only one.
///
/// | in Java | in the tables |
/// | --- | --- |
/// | `Instant` | `bigint`, milliseconds since 1970 in UTC |
/// | `LocalDate`, `LocalTime`, `LocalDateTime` | text, ISO 8601 |
/// | `UUID` | `uuid`: native on PostgreSQL, text on SQLite |
/// | enum | text, its name |
///
/// Table `leases`: `name` what only one node may do at a time (`telegram-poller`), `holder` which node does it (its
/// own random id), `until` how long it may go on without saying so again. What is done within one transaction has a
/// row with nobody as its holder and 0: whoever does it locks the row.
@NullMarked
package kith.community.storage;

import org.jspecify.annotations.NullMarked;
