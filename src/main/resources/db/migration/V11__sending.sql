-- How much may still be sent: one row a conversation and one for the tenant, in the format of Bucket4j.
create table sending_bucket (
    id         text   primary key,
    state      bytea,
    expires_at bigint
);

-- An answer of which nobody knows whether it arrived is followed by a second one; until that has left, the message is kept.
alter table inbox add column second_answer text check (second_answer in ('due', 'leaving'));

create index inbox_second_answer on inbox (arrival) where second_answer is not null;
