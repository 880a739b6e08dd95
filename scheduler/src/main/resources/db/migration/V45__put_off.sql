-- What a duty has failed at: left alone until its pause is over, so that it keeps nothing else back.
create table put_off (
    duty  varchar(40)  not null,
    item  varchar(160) not null,
    tries integer      not null,
    since bigint       not null,
    until bigint       not null,
    primary key (duty, item)
);
