-- One set for SQLite and PostgreSQL: instants are milliseconds since 1970 (UTC) as bigint, local dates and times are
-- ISO text, ids are uuid (text in SQLite). What each column means stands in the package-info.java of its package.

create table people (
    id          uuid             not null primary key,
    first_name  varchar(60)      not null,
    last_name   varchar(60)      not null,
    language    varchar(8)       not null,
    place_name  varchar(80)      not null,
    latitude    double precision,
    longitude   double precision,
    created_at  bigint           not null
);

create table addresses (
    channel       varchar(10) not null,
    value         varchar(40) not null,
    person_id     uuid        not null references people (id),
    created_at    bigint      not null,
    greeted_at    bigint,
    last_heard_at bigint,
    closed_at     bigint,
    closed_for    varchar(20),
    primary key (channel, value)
);

create index addresses_of_person on addresses (person_id);

create table consents (
    id         uuid         not null primary key,
    person_id  uuid         not null references people (id),
    channel    varchar(10)  not null,
    purpose    varchar(20)  not null,
    given      boolean      not null,
    source     varchar(60)  not null,
    wording    varchar(400) not null,
    at         bigint       not null
);

create index consents_of_person on consents (person_id, channel, purpose, at);

create table circles (
    id      uuid         not null primary key,
    name    varchar(80)  not null unique,
    about   varchar(400) not null
);

create table memberships (
    circle_id uuid   not null references circles (id),
    person_id uuid   not null references people (id),
    joined_at bigint not null,
    left_at   bigint,
    primary key (circle_id, person_id)
);

create table activities (
    id            uuid             not null primary key,
    code          varchar(12)      not null unique,
    source        varchar(60)      not null,
    source_id     varchar(200)     not null,
    title         varchar(120)     not null,
    circle_id     uuid             references circles (id),
    summary       varchar(1000)    not null,
    topics        varchar(400)     not null,
    venue         varchar(120)     not null,
    address       varchar(300)     not null,
    postcode      varchar(8)       not null,
    latitude      double precision not null,
    longitude     double precision not null,
    starts        varchar(19)      not null,
    ends          varchar(19)      not null,
    repeats       varchar(200)     not null,
    repeats_until varchar(10),
    except_dates  varchar(2000)    not null,
    capacity      integer,
    booking       varchar(10)      not null,
    cost          varchar(120)     not null,
    access        varchar(400)     not null,
    contact_phone varchar(40)      not null,
    checked_at    bigint           not null,
    ended_at      bigint,
    unique (source, source_id)
);

create table sessions (
    id           uuid        not null primary key,
    activity_id  uuid        not null references activities (id),
    occurs_on    varchar(10) not null,
    starts_at    bigint      not null,
    ends_at      bigint      not null,
    capacity     integer,
    taken        integer     not null,
    cancelled_at bigint,
    unique (activity_id, occurs_on, starts_at)
);

create index sessions_by_start on sessions (starts_at);

create table sign_ups (
    id           uuid        not null primary key,
    session_id   uuid        not null references sessions (id),
    person_id    uuid        not null references people (id),
    party        integer     not null,
    state        varchar(12) not null,
    asked_at     bigint      not null,
    ended_at     bigint
);

create unique index one_live_sign_up on sign_ups (session_id, person_id) where ended_at is null;
create index sign_ups_of_person on sign_ups (person_id) where ended_at is null;
create index sign_ups_of_session on sign_ups (session_id);

create table inbox (
    channel     varchar(10)   not null,
    provider_id varchar(64)   not null,
    address     varchar(40)   not null,
    person_id   uuid,
    kind        varchar(12)   not null,
    text        varchar(4096) not null,
    sent_at     bigint        not null,
    received_at bigint        not null,
    result      varchar(12)   not null,
    primary key (channel, provider_id)
);

create index inbox_of_address on inbox (channel, address, received_at);

create table conversations (
    person_id  uuid   not null primary key references people (id),
    state      text   not null,
    changed_at bigint not null
);

create table tasks (
    id         uuid         not null primary key,
    kind       varchar(24)  not null,
    person_id  uuid         references people (id),
    session_id uuid         references sessions (id),
    note       varchar(400) not null,
    created_at bigint       not null,
    closed_at  bigint,
    closed_by  varchar(80)
);

create index tasks_open on tasks (created_at) where closed_at is null;

create table directory_versions (
    id      integer not null primary key,
    version bigint  not null
);

insert into directory_versions (id, version) values (1, 1);

create table feed_runs (
    id          uuid          not null primary key,
    feed        varchar(60)   not null,
    started_at  bigint        not null,
    finished_at bigint,
    outcome     varchar(12)   not null,
    digest      varchar(64)   not null,
    added       integer       not null,
    changed     integer       not null,
    ended       integer       not null,
    unchanged   integer       not null,
    problems    text          not null
);

create index feed_runs_by_feed on feed_runs (feed, started_at);
