-- How to reach a conversation; the service URL is the one of the newest activity.
create table conversation_reference (
    conversation_id text        primary key,
    service_url     text        not null,
    bot_id          text        not null,
    tenant_id       text        not null,
    person_id       text        not null,
    updated_at      timestamptz not null
);
