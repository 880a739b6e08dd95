-- The board of check-ins is looked at many times a day, and must not read those of last year.
create index check_ins_open on check_ins (due_at) where closed_at is null;
create index check_ins_answered on check_ins (answered_at);
create index check_in_plans_paused on check_in_plans (paused_until) where ended_at is null;
