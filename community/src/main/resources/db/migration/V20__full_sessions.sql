-- "With places left" leaves out the full ones: few, and found without reading the others.
create index full_sessions on sessions (ends_at) where taken >= capacity;
