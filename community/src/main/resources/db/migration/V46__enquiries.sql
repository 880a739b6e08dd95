-- What people ask about an activity that its listing does not say; its leader answers.
create table enquiries (
    id          uuid         not null primary key,
    activity_id uuid         not null references activities (id),
    person_id   uuid         not null references people (id),
    fact        varchar(20)  not null,
    words       varchar(200) not null,
    asked_at    bigint       not null,
    answered_at bigint
);

create index enquiries_open on enquiries (activity_id) where answered_at is null;

-- Answers that leaders have kept for whoever asks next.
create table kept_answers (
    id          uuid         not null primary key,
    activity_id uuid         not null references activities (id),
    fact        varchar(20)  not null,
    question    varchar(200) not null,
    answer      varchar(300) not null,
    kept_by     uuid         not null references people (id),
    kept_at     bigint       not null
);

create index kept_answers_of_activity on kept_answers (activity_id);
