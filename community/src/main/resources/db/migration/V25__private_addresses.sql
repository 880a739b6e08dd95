-- Whether an activity is in somebody's home, so that only people with a place are told where that is.
alter table activities add column private_address boolean not null default false;
