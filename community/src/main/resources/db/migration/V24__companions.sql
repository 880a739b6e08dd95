-- Who is reached at an address besides its owner: those who share it, and those its owner cares for.
create table companions (
    channel   varchar(10) not null,
    value     varchar(40) not null,
    person_id uuid        not null references people (id),
    kind      varchar(12) not null,
    relation  varchar(20) not null,
    added_at  bigint      not null,
    primary key (channel, value, person_id),
    foreign key (channel, value) references addresses (channel, value)
);

create index companions_of_person on companions (person_id);

-- Who speaks at present, where several people share an address.
alter table conversations add column speaker_id uuid references people (id);
create index conversations_of_speaker on conversations (speaker_id) where speaker_id is not null;
