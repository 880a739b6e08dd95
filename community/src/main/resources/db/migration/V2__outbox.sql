create table outbox (
    id             uuid         not null primary key,
    post_key       varchar(200) not null unique,
    person_id      uuid         not null references people (id),
    channel        varchar(10)  not null,
    address        varchar(40)  not null,
    purpose        varchar(20)  not null,
    priority       integer      not null,
    sequence       bigint       not null,
    message        text         not null,
    replaces       varchar(64),
    posted_at      bigint       not null,
    due_at         bigint       not null,
    useful_until   bigint,
    state          varchar(12)  not null,
    reason         varchar(60),
    claim_token    uuid,
    claimed_until  bigint,
    tries          integer      not null,
    resends        integer      not null,
    first_tried_at bigint,
    tried_at       bigint,
    provider_id    varchar(64),
    finished_at    bigint,
    changed_at     bigint       not null
);

create index outbox_queue on outbox (channel, priority, due_at, sequence) where finished_at is null;
create index outbox_live_of_address on outbox (channel, address, priority, sequence) where finished_at is null;
create index outbox_stale on outbox (useful_until) where finished_at is null;
create index outbox_of_address on outbox (channel, address, sequence);
create index outbox_tried on outbox (channel, address, tried_at);
create index outbox_of_person on outbox (person_id);
create index outbox_by_provider_id on outbox (channel, provider_id);

create table paces (
    channel       varchar(10)      not null primary key,
    tokens        double precision not null,
    refilled_at   bigint           not null,
    blocked_until bigint
);
