-- Staff added by a coordinator, beside those in the settings: who was asked to be what, and whether they have said yes.
create table appointments (
    id          uuid         not null primary key,
    person_id   uuid         not null references people (id),
    name        varchar(120) not null,
    role        varchar(12)  not null,
    circle_id   uuid references circles (id),
    asked_by    uuid         not null references people (id),
    asked_at    bigint       not null,
    accepted_at bigint,
    ended_at    bigint
);

create index appointments_of_person on appointments (person_id) where ended_at is null;
create unique index appointments_once on appointments (person_id, role) where ended_at is null and circle_id is null;
create unique index appointments_once_in_circle on appointments (person_id, circle_id)
    where ended_at is null and circle_id is not null;
