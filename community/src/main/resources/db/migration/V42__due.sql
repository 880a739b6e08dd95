-- What is due is looked for several times a second, also while thousands wait for their hour.
create index outbox_due on outbox (due_at) where finished_at is null;
