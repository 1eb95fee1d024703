-- When the language was chosen; the version before leaves it as it was.
alter table spoken_language add column put_at timestamptz not null default now();

-- Whose conversation was forgotten: the ids go as soon as no repeat can come any more.
alter table inbox add column forgotten boolean not null default false;

-- These two survive forgetting: HMAC-SHA-256 of the person's id. Rows of opt_out and welcome are read beside them, and turned into them
-- when the person is forgotten, since only the application has the key.
create table opt_out_hash (
    person_hash  text        primary key,
    opted_out_at timestamptz not null
);

create table welcome_hash (
    person_hash text        primary key,
    welcomed_at timestamptz not null
);
