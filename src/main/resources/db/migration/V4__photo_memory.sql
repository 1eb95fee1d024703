-- What is remembered of looks and of own writes: tags, times and fingerprints, never a picture.
create table photo_look (
    person_id          text        not null,
    looked_at          timestamptz not null,
    etag               text        not null,
    share_point_changed timestamptz,
    source_fingerprint text,
    copy_fingerprint   text
);

create index photo_look_person on photo_look (person_id, looked_at desc);

create table own_write (
    person_id          text        primary key,
    picture_timestamp  timestamptz not null,
    source_fingerprint text        not null,
    verified_at        timestamptz
);
