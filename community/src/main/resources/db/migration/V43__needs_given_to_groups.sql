-- What is to be done for someone may be given to a group, by a link worker who hears what became of it.
alter table needs add column circle_id uuid references circles (id);
alter table needs add column given_by uuid references people (id);

create index needs_of_circle on needs (circle_id) where state in ('OPEN', 'TAKEN');
