-- What leaders tell their groups, whom it goes to, and what people say back. Who has a place at a group's session belongs
-- to the group. Reminders overtake what leaders write, which overtakes news.
create table broadcasts (
    id           uuid        not null primary key,
    person_id    uuid        not null references people (id),
    kind         varchar(10) not null,
    about_id     uuid,
    about        varchar(200) not null,
    sender       varchar(60) not null,
    on_behalf    varchar(200) not null,
    words        text        not null,
    state        varchar(10) not null,
    created_at   bigint      not null,
    send_at      bigint,
    begun_at     bigint,
    useful_until bigint,
    posted_at    bigint,
    reported_at  bigint,
    hundredths   bigint      not null
);

create unique index one_draft_each on broadcasts (person_id) where state = 'DRAFT';
create index broadcasts_of_person on broadcasts (person_id, created_at);
create index broadcasts_at_work on broadcasts (state) where reported_at is null;

create table broadcast_recipients (
    broadcast_id uuid not null references broadcasts (id),
    person_id    uuid not null references people (id),
    posted_at    bigint,
    message_id   uuid,
    reason       varchar(20),
    primary key (broadcast_id, person_id)
);

create index broadcasts_to on broadcast_recipients (person_id, posted_at);
create index not_posted on broadcast_recipients (broadcast_id) where posted_at is null;

create table broadcast_replies (
    id           uuid   not null primary key,
    broadcast_id uuid   not null references broadcasts (id),
    person_id    uuid   not null references people (id),
    number       integer not null,
    words        text   not null,
    at           bigint not null,
    told_at      bigint,
    answered_at  bigint
);

create index replies_to on broadcast_replies (broadcast_id, number);
create index replies_untold on broadcast_replies (broadcast_id) where told_at is null;
create index replies_of_person on broadcast_replies (person_id, at);

insert into memberships (circle_id, person_id, joined_at, left_at)
select a.circle_id, u.person_id, min(u.asked_at), null
from sign_ups u join sessions s on s.id = u.session_id join activities a on a.id = s.activity_id
where a.circle_id is not null and u.state = 'BOOKED'
group by a.circle_id, u.person_id
on conflict (circle_id, person_id) do nothing;

update outbox set priority = 5 where purpose = 'NEWS' and finished_at is null;
