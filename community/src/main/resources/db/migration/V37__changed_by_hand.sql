-- What a leader changed of an activity by chat, so that a feed that says nothing new does not undo it. And where one
-- session takes place, if not where the others do.
create table changed_by_hand (
    activity_id uuid         not null references activities (id),
    what        varchar(10)  not null,
    listed      varchar(200) not null,
    at          bigint       not null,
    primary key (activity_id, what)
);

alter table sessions add column venue varchar(200);
alter table sessions add column postcode varchar(10);
alter table sessions add column latitude double precision;
alter table sessions add column longitude double precision;
