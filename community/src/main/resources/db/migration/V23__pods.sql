create table pod_sizes (
    activity_id uuid    not null primary key references activities (id),
    most        integer not null
);

create table pod_members (
    sign_up_id uuid    not null primary key references sign_ups (id),
    session_id uuid    not null references sessions (id),
    pod        integer not null,
    turn       integer not null
);

create index pod_members_of_session on pod_members (session_id);

-- What will not arrive any more, by when we learnt that.
create index outbox_not_arrived on outbox (changed_at) where state in ('FAILED', 'EXPIRED', 'UNKNOWN');
