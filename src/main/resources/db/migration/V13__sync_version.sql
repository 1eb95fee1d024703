-- Counts the saves, also those of the version before, which knows nothing of it: whoever has read another count has been overtaken.
alter table sync_operation add column version integer not null default 0;

create function sync_operation_counts() returns trigger language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end $$;

create trigger sync_operation_counts before update on sync_operation for each row execute function sync_operation_counts();
