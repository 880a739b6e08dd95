create table leases (
    name   varchar(60) not null primary key,
    holder uuid        not null,
    until  bigint      not null
);
