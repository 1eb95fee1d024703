-- One row while IT has switched the copying of photos off, for all replicas:
--   insert into sync_switch (why) values ('...');    delete from sync_switch;
create table sync_switch (
    the_only_one boolean     primary key default true check (the_only_one),
    sync_as      text        not null default 'off' check (sync_as = 'off'),
    since        timestamptz not null default now(),
    by_whom      text        not null default current_user,
    why          text        not null default ''
);

-- Whoever changes it, and by whatever means.
create function sync_switch_is_audited() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into audit (at, operation_id, acted_as, case_name, outcome, reason)
        values (now(), 'switch', current_user, '', 'switch_released', '');
    else
        insert into audit (at, operation_id, acted_as, case_name, outcome, reason)
        values (now(), 'switch', new.by_whom, '', 'switched_off', new.why);
    end if;
    return null;
end $$;

create trigger sync_switch_is_audited after insert or update or delete on sync_switch
    for each row execute function sync_switch_is_audited();
