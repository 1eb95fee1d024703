-- Noted before a write: after a crash it tells that SharePoint may hold half of it.
alter table sync_operation add column begun_at timestamptz;
