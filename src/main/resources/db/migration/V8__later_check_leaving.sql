-- The answer to a check that had to wait is not sent again when the process ends while it leaves.
alter table later_check add column leaving boolean not null default false;
