create table caught_up (
    channel varchar(10) not null primary key,
    until   bigint      not null
);
