-- A link worker and a resident brought together on the phone, neither of whom sees the other's number.
create table bridges (
    id          uuid        not null primary key,
    worker_id   uuid        not null references people (id),
    resident_id uuid        not null references people (id),
    asked_at    bigint      not null,
    dialled_at  bigint,
    outcome     varchar(20),
    seconds     integer,
    ended_at    bigint
);

create index bridges_of_worker on bridges (worker_id);
create index bridges_of_resident on bridges (resident_id);
