create table pauses (
    person_id uuid   not null primary key references people (id),
    until     bigint not null,
    asked_at  bigint not null
);
