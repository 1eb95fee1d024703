-- The files that the bot wrote for a person, so that it overwrites no others; and whether SharePoint took the timestamp of the write.
-- A write without refused_timestamp = picture_timestamp has set picture_timestamp; the others left what stands in taken_timestamp, if anything.
alter table own_write
    add column files text not null default '',
    add column refused_timestamp timestamptz,
    add column taken_timestamp timestamptz;
