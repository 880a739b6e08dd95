-- A meet-up that a leader is making by chat, until it is saved or dropped: one each. What was not said yet is null; what
-- is to be left out is empty, and no limit of places is 0.
create table new_meet_ups (
    id         uuid         not null primary key,
    person_id  uuid         not null unique references people (id),
    circle_id  uuid         references circles (id),
    title      varchar(200),
    venue      varchar(200),
    postcode   varchar(10),
    latitude   double precision,
    longitude  double precision,
    on_day     varchar(10),
    starts     varchar(12),
    ends       varchar(12),
    repeats    varchar(80),
    places     integer,
    cost       varchar(80),
    access     varchar(80),
    bring      varchar(200),
    begun_at   bigint       not null
);
