-- A group has a code of its own to be joined by, its leader may say what new members read, and members choose what they
-- hear. A group gets its code when it is first asked for.
alter table circles add column code varchar(12);
alter table circles add column welcome varchar(400) not null default '';
create unique index circles_by_code on circles (code);
alter table memberships add column hears varchar(12) not null default 'EVERYTHING';
