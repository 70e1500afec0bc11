-- How a shop shows itself: in its owners' words, and by their logo. What moderators took down stays until the owners give another.
create table shop_face (
    shop_id           int           not null primary key,
    words_ko          varchar(1000) not null default '',
    words_en          varchar(1000) not null default '',
    words_down_reason varchar(500)  null comment 'why moderators took the words down; everybody reads it in their place',
    logo              mediumblob    null comment 'PNG, drawn anew from what was handed in; null: a crest is drawn',
    logo_down_reason  varchar(500)  null comment 'why moderators took the logo down; it is gone',
    changed_at        datetime(3)   not null,
    constraint shop_face_of foreign key (shop_id) references shop (id)
);
