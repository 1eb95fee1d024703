-- Who works on a check counts its tries, and so has a number that nobody else has: a replica that looked dead for a while does nothing more.
alter table later_check add column tries integer not null default 0;
