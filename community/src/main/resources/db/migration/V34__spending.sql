-- What texts cost, counted as providers take them.
create table spending (
    month      varchar(7) not null primary key,
    parts      bigint     not null,
    hundredths bigint     not null
);
