-- Who needs a lift to a session and who can give one; whom we asked about whom; what keeps people from coming; who would
-- like to be met at the door.
create table lifts (
    id         uuid       not null primary key,
    sign_up_id uuid       not null references sign_ups (id),
    session_id uuid       not null references sessions (id),
    person_id  uuid       not null references people (id),
    kind       varchar(8) not null,
    people     integer    not null,
    asked_at   bigint     not null,
    ended_at   bigint
);

create unique index one_live_lift on lifts (sign_up_id) where ended_at is null;
create index lifts_of_session on lifts (session_id);

create table lift_matches (
    id           uuid        not null primary key,
    session_id   uuid        not null references sessions (id),
    driver_id    uuid        not null references lifts (id),
    passenger_id uuid        not null references lifts (id),
    state        varchar(20) not null,
    holds_until  bigint      not null,
    changed_at   bigint      not null
);

create unique index one_driver_for_each on lift_matches (passenger_id)
    where state in ('PASSENGER_ASKED', 'PASSENGER_SILENT', 'AGREED');
create index lift_matches_of_session on lift_matches (session_id);
create index lift_answers_awaited on lift_matches (holds_until) where state in ('DRIVER_ASKED', 'PASSENGER_ASKED');

create table needs (
    id         uuid        not null primary key,
    person_id  uuid        not null references people (id),
    kind       varchar(12) not null,
    session_id uuid references sessions (id),
    at         bigint      not null
);

create index needs_of_person on needs (person_id);

create table first_visits (
    sign_up_id uuid   not null primary key references sign_ups (id),
    asked_at   bigint not null
);
