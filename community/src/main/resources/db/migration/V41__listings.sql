-- Whether what is listed is still right: who said so when, and what became of a listing that nobody confirmed.
create table listing_checks (
    activity_id  uuid   not null primary key references activities (id),
    confirmed_at bigint,
    wrong_at     bigint,
    over_at      bigint,
    warned_at    bigint,
    hidden_at    bigint
);

create index hidden_listings on listing_checks (activity_id) where hidden_at is not null;

-- When a feed last came with something new in it: a sign for all that it lists.
create table listing_sources (
    source     varchar(60) not null primary key,
    renewed_at bigint      not null
);

insert into listing_sources (source, renewed_at)
select feed, max(finished_at) from feed_runs where outcome = 'IMPORTED' and finished_at is not null group by feed;

-- What was asked in one message, by its numbers.
create table listing_rounds (
    id          uuid    not null,
    number      integer not null,
    activity_id uuid    not null references activities (id),
    primary key (id, number)
);
