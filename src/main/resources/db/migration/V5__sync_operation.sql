create table sync_operation (
    id                 text        primary key,
    person_id          text        not null,
    source_fingerprint text,
    copy_fingerprint   text,
    state              text        not null,
    looks              integer     not null,
    asked_at           timestamptz not null,
    since              timestamptz not null,
    written_at         timestamptz,
    reason             text        not null
);

-- At most one sync of a person runs, over all replicas.
create unique index sync_operation_running on sync_operation (person_id) where state in ('CONFIRMED', 'WAITING', 'WRITTEN');

create index sync_operation_person on sync_operation (person_id, since desc);
