-- Who agreed to be asked how they are, or to tell us; each occasion of that, step by step; and what they answered.
create table check_in_plans (
    id            uuid        not null primary key,
    person_id     uuid        not null references people (id),
    way           varchar(10) not null,
    days          varchar(80) not null,
    at_time       varchar(8)  not null,
    channel       varchar(10),
    questionnaire varchar(40) not null,
    nudge_after   integer,
    call_after    integer,
    alert_after   integer,
    worker_id     uuid        not null references people (id),
    stand_in_id   uuid references people (id),
    made_at       bigint      not null,
    agreed_at     bigint,
    paused_until  bigint,
    ended_at      bigint,
    next_at       bigint
);

create unique index one_live_plan on check_in_plans (person_id) where ended_at is null;
create index check_in_plans_due on check_in_plans (next_at) where ended_at is null;

create table check_in_helpers (
    plan_id   uuid        not null references check_in_plans (id),
    turn      integer     not null,
    person_id uuid        not null references people (id),
    relation  varchar(40) not null,
    primary key (plan_id, person_id)
);

create table check_ins (
    id            uuid        not null primary key,
    plan_id       uuid references check_in_plans (id),
    occasion      varchar(10) not null,
    person_id     uuid        not null references people (id),
    way           varchar(10) not null,
    channel       varchar(10),
    questionnaire varchar(40) not null,
    due_at        bigint      not null,
    nudge_after   integer     not null,
    call_after    integer     not null,
    alert_after   integer     not null,
    worker_id     uuid        not null references people (id),
    stand_in_id   uuid references people (id),
    opened_at     bigint      not null,
    look_at       bigint,
    answer        varchar(12),
    answered_at   bigint,
    closed_at     bigint,
    closed_by     uuid references people (id),
    note          varchar(400) not null,
    unique (plan_id, occasion)
);

create index check_ins_to_look_at on check_ins (look_at) where closed_at is null;
create index check_ins_of_person on check_ins (person_id, opened_at);
create index check_ins_closed on check_ins (closed_at);

create table check_in_steps (
    id          uuid        not null primary key,
    check_in_id uuid        not null references check_ins (id),
    turn        integer     not null,
    kind        varchar(20) not null,
    at          bigint      not null,
    person_id   uuid references people (id),
    reason      varchar(60) not null,
    message_id  uuid,
    unique (check_in_id, turn)
);

create table check_in_answers (
    check_in_id uuid        not null references check_ins (id),
    question    varchar(40) not null,
    answer      integer,
    at          bigint      not null,
    primary key (check_in_id, question)
);
