-- What the last answer offered; it ends after 30 minutes or with the next answer.
create table open_question (
    conversation_id text        primary key,
    offers          text        not null,
    operation_id    text,
    asked_at        timestamptz not null
);

-- Which message shows which sync, and in which words.
create table sync_card (
    operation_id    text primary key,
    conversation_id text not null,
    message_id      text,
    language        text not null,
    device          text not null,
    zone            text not null
);

create table welcome (
    conversation_id text        primary key,
    welcomed_at     timestamptz not null
);

-- What a person quotes to the help desk.
create table help_desk_reference (
    code      text        primary key,
    person_id text        not null,
    case_name text        not null,
    detail    text        not null,
    quoted_at timestamptz not null
);

create table last_finding (
    person_id text        primary key,
    case_name text        not null,
    found_at  timestamptz not null
);

-- Checks that a busy service did not allow yet.
create table later_check (
    conversation_id text        primary key,
    person_id       text        not null,
    language        text        not null,
    device          text        not null,
    zone            text        not null,
    since           timestamptz not null
);
