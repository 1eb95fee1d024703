-- What became of a sync is told after a crash as well, and no message about it twice.
alter table sync_operation
    add column waited_at timestamptz,
    add column due_at timestamptz,
    add column news text not null default 'NONE' check (news in ('NONE', 'UNTOLD', 'LEAVING'));
