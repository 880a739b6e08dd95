-- An offer of a free place to someone who waits: when it was made, and until when it is theirs alone.
alter table sign_ups add column offered_at bigint;
alter table sign_ups add column offered_until bigint;

create index those_who_wait on sign_ups (session_id)
    where ended_at is null and state in ('WAITING', 'OFFERED', 'PASSED');

create table questions (
    id        uuid        not null primary key,
    person_id uuid        not null references people (id),
    kind      varchar(20) not null,
    about     varchar(80) not null,
    asked_at  bigint      not null,
    until     bigint      not null,
    closed_at bigint
);

create index open_questions on questions (person_id) where closed_at is null;
create index open_questions_by_subject on questions (about) where closed_at is null;
