-- Who came: whom of a session's people the leader was asked about, and what was answered.
create table rolls (
    session_id  uuid   not null primary key references sessions (id),
    leader_id   uuid   not null references people (id),
    asked_at    bigint not null,
    reminded_at bigint,
    answered_at bigint,
    marked_at   bigint
);

create index rolls_of_leader on rolls (leader_id, asked_at);

create table roll_entries (
    session_id uuid    not null references sessions (id),
    number     integer not null,
    sign_up_id uuid    not null unique references sign_ups (id),
    came       boolean,
    primary key (session_id, number)
);

create table roll_guests (
    session_id uuid        not null references sessions (id),
    first_name varchar(60) not null,
    primary key (session_id, first_name)
);
