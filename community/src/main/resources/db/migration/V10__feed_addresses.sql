-- Where a feed was read from, and what its server gave us to ask "has it changed?" with.
alter table feed_runs add column url varchar(2000) not null default '';
alter table feed_runs add column etag varchar(400) not null default '';
alter table feed_runs add column last_modified varchar(60) not null default '';
