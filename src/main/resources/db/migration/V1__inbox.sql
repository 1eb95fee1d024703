-- Activities between the 200 that Teams gets at once and the answer that the person gets.
create table inbox (
    conversation_id text        not null,
    activity_id     text        not null,
    arrival         bigint      not null generated always as identity,
    received_at     timestamptz not null default now(),
    same_as         text,
    -- deleted once the activity is answered
    payload         bytea,
    state           text        not null
        check (state in ('waiting', 'leaving', 'answered', 'refused', 'unclear', 'given up', 'repeated')),
    tries           integer     not null default 0,
    answered_at     timestamptz,
    primary key (conversation_id, activity_id)
);

-- The same text of the same person while the first is unanswered is the same message.
create unique index inbox_same on inbox (conversation_id, same_as) where state in ('waiting', 'leaving');

create index inbox_unanswered on inbox (conversation_id, arrival) where state in ('waiting', 'leaving');
