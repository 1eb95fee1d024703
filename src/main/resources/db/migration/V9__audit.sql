-- Who had what done to a photo. Rows are added and, after their time, deleted; never changed.
create table audit (
    id                  bigint      primary key generated always as identity,
    at                  timestamptz not null,
    operation_id        text        not null,
    -- HMAC-SHA-256 of the person's id; null where no key is configured
    person_hash         text,
    acted_as            text        not null,
    case_name           text        not null,
    source_fingerprint  text,
    copy_fingerprint    text,
    -- what SharePoint was given
    written_fingerprint text,
    outcome             text        not null,
    reason              text        not null
);

create index audit_at on audit (at);

create function audit_is_never_changed() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is never changed';
end $$;

create trigger audit_is_never_changed before update on audit for each row execute function audit_is_never_changed();

alter table sync_operation add column case_name text not null default '';
