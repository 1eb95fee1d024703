-- The language that a conversation is led in, and whether the person asked for it or just wrote in it.
create table spoken_language (
    conversation_id text primary key,
    tag             text not null,
    sign            text not null check (sign in ('WISH', 'TEXT'))
);

-- Who does not want the bot to write first.
create table opt_out (
    person_id    text        primary key,
    opted_out_at timestamptz not null
);

-- How often a person came with the same case: the third time in 7 days leads to the help desk.
create table contact (
    person_id text        not null,
    case_name text        not null,
    came_at   timestamptz not null
);

create index contact_person on contact (person_id, came_at);
