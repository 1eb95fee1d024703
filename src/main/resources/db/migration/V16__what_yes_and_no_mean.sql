-- The last answer says itself whether it asks, and what a yes and a no mean. The question holds only while question_at = asked_at:
-- a replica of the version before, which knows nothing of it, sets asked_at alone.
alter table open_question
    add column question_at timestamptz,
    add column yes_means text,
    add column no_means text;
