-- Lists of people that link workers work through, what each of them said, and what is done about their needs.
create table lists (
    id         uuid        not null primary key,
    name       varchar(60) not null unique,
    made_at    bigint      not null,
    started_by uuid references people (id),
    started_at bigint
);

create table list_people (
    id             uuid         not null primary key,
    list_id        uuid         not null references lists (id),
    person_id      uuid         not null references people (id),
    consent_source varchar(200) not null,
    note           varchar(400) not null,
    state          varchar(16)  not null,
    message_id     uuid,
    changed_at     bigint       not null,
    unique (list_id, person_id)
);

create index list_people_to_write_to on list_people (list_id, id) where state = 'WANTED';
create index list_people_of_person on list_people (person_id);

alter table needs add column state varchar(8);
alter table needs add column taken_by uuid references people (id);
alter table needs add column changed_at bigint;

create index needs_to_see_to on needs (at) where state in ('OPEN', 'TAKEN');
