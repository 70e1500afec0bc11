-- What a plaque waits for, what was approved of, and whether its address was erased because nothing moved. It may be WITHDRAWN.
alter table fulfilment_plaque add column acted_at datetime(3) null;
update fulfilment_plaque set acted_at = moved_at;
alter table fulfilment_plaque modify acted_at datetime(3) not null;
alter table fulfilment_plaque add column reminded int not null default 0 comment 'how often those whose turn it is were reminded since';
alter table fulfilment_plaque add column reminded_at datetime(3) null comment 'when they were reminded last; null: never';
alter table fulfilment_plaque add column wish varchar(500) null comment 'what the winner wants changed in the engraving; null: nothing';
alter table fulfilment_plaque add column proof varchar(12) null comment 'language and number of the engraving that was approved: ko-3f2a91c0';
alter table fulfilment_plaque add column erased_at datetime(3) null comment 'when its address was erased because nothing moved; null: it was not';
create index fulfilment_plaque_by_act on fulfilment_plaque (acted_at);

-- The photo of a plaque that has arrived, gone once moderators took it down; others see it only while it stands in the table below.
create table fulfilment_photo (
    award_code    char(8)      not null primary key,
    account_id    bigint       not null comment 'who gave it',
    picture       mediumblob   null comment 'JPEG, drawn anew by ourselves; null once moderators took it down',
    width         int          not null,
    height        int          not null,
    given_at      datetime(3)  not null,
    reason        varchar(500) null comment 'why moderators took it down; null: they did not',
    constraint fulfilment_photo_of foreign key (award_code) references fulfilment_plaque (award_code)
);
create index fulfilment_photo_by_account on fulfilment_photo (account_id);

-- The photos that everybody may see; apart, so that what nobody else sees makes no public page anew.
create table fulfilment_shown_photo (
    award_code char(8)     not null primary key,
    agreed_at  datetime(3) not null comment 'since when',
    constraint fulfilment_shown_photo_of foreign key (award_code) references fulfilment_photo (award_code)
);
