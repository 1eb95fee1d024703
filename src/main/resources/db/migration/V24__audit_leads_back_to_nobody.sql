-- The audit's own id of a sync; it goes with the sync.
alter table sync_operation add column audit_id text not null default gen_random_uuid()::text;

-- What a person's hash in the audit is made with, besides the key; without it nobody can make that hash again.
create table audit_salt (
    person_id text        primary key,
    salt      text        not null default gen_random_uuid()::text,
    used_at   timestamptz not null
);

-- Entries of the version before name the sync and the photos; forgetting clears that, and nothing else may ever be changed.
alter table audit alter column operation_id drop not null;

create or replace function audit_is_never_changed() returns trigger language plpgsql as $$
begin
    if (new.operation_id, new.person_hash, new.source_fingerprint, new.copy_fingerprint, new.written_fingerprint) is null
        and (new.id, new.at, new.acted_as, new.case_name, new.outcome, new.reason)
            is not distinct from (old.id, old.at, old.acted_as, old.case_name, old.outcome, old.reason) then
        return new;
    end if;
    raise exception 'the audit is never changed';
end $$;
