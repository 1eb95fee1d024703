-- A message that was given up is found under its code as well; it may come from somebody whom the directory does not know.
alter table help_desk_reference alter column person_id drop not null, add column conversation_id text;
