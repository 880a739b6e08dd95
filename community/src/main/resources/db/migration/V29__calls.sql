-- What became of each call we placed; a row of the outbox that is rung has one here.
create table calls (
    id          uuid        not null primary key references outbox (id) on delete cascade,
    post_key    varchar(200) not null,
    person_id   uuid        not null references people (id),
    number      varchar(40) not null,
    provider_id varchar(64),
    state       varchar(12) not null,
    outcome     varchar(20),
    tries       integer     not null,
    answered_by varchar(8),
    placed_at   bigint      not null,
    answered_at bigint,
    keyed_at    bigint,
    ended_at    bigint,
    asked_at    bigint
);

create index calls_under_way on calls (placed_at) where ended_at is null;
create index calls_of_person on calls (person_id);
create index calls_of_number on calls (number, placed_at);
