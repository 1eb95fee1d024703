-- A turn that is tried again is one contact, and has one reference for each case. Rows of the version before have no occasion.
alter table contact add column occasion text;
create unique index contact_occasion on contact (occasion);

alter table help_desk_reference add column occasion text;
create unique index help_desk_reference_occasion on help_desk_reference (occasion, case_name);
