-- What somebody who speaks for a shop tells the moderators, and what they answered.
create table shop_word (
    shop_id     int          not null,
    member_id   bigint       not null,
    kind        varchar(12)  not null comment 'CORRECTION or DECLINE',
    words       varchar(500) not null comment 'for moderators',
    told_at     datetime(3)  not null,
    answer      varchar(500) null comment 'for the owner; null while there is none',
    constraint shop_word_once primary key (shop_id, member_id, kind),
    constraint shop_word_of foreign key (shop_id) references shop (id)
);

-- Who speaks for the shop and asked the member to do so too; null where a moderator did.
alter table shop_owner add column invited_by bigint null;
