-- What members of staff did, with and to whom: added to, never changed.
create table audit_trail (
    id        uuid         not null primary key,
    at        bigint       not null,
    staff_id  uuid         not null references people (id),
    deed      varchar(40)  not null,
    person_id uuid references people (id),
    detail    varchar(400) not null
);

create index audit_of_person on audit_trail (person_id, at);
create index audit_of_staff on audit_trail (staff_id, at);
