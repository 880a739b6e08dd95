-- How it was for those who came, and what got in the way of those who did not.
create table feedback (
    sign_up_id  uuid         not null primary key references sign_ups (id),
    asked_at    bigint       not null,
    score       integer,
    words       varchar(400) not null,
    quote       boolean,
    answered_at bigint
);

create table missed_visits (
    sign_up_id  uuid         not null primary key references sign_ups (id),
    asked_at    bigint       not null,
    reason      varchar(12),
    words       varchar(400) not null,
    answered_at bigint
);
