-- Owners' words that moderators took down, each language by itself: they are never shown again, whatever is said beside them.
create table shop_words_down (
    shop_id    int        not null,
    words_hash binary(32) not null comment 'SHA-256 of the words in one language, UTF-8',
    primary key (shop_id, words_hash),
    constraint shop_words_down_of foreign key (shop_id) references shop (id)
);

insert into shop_words_down (shop_id, words_hash)
select shop_id, unhex(sha2(words_ko, 256)) from shop_face where words_down_reason is not null and words_ko <> ''
union
select shop_id, unhex(sha2(words_en, 256)) from shop_face where words_down_reason is not null and words_en <> '';

-- We look by ourselves once a day at the page on which a badge was last seen.
alter table badge_sighting
    add column look        varchar(12) not null default 'SEEN' comment 'what the last look there showed: SEEN, MISSING or UNANSWERED',
    add column looked_at   datetime(3) null comment 'when that was',
    add column look_due_at datetime(3) null comment 'when we look again by ourselves';

update badge_sighting set looked_at = seen_at, look_due_at = seen_at + interval 1 day;

alter table badge_sighting modify column looked_at datetime(3) not null;
alter table badge_sighting modify column look_due_at datetime(3) not null;

create index badge_sighting_due on badge_sighting (look_due_at);

-- An address that answered that it wants to be left alone for a while (Retry-After).
alter table webhook_endpoint add column held_until datetime(3) null comment 'nothing is delivered by itself before; null: it never asked';
