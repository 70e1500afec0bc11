-- Who speaks for a shop and says that somebody else does wrongly; until moderators have looked.
create table shop_dispute (
    shop_id   int          not null,
    member_id bigint       not null,
    reason    varchar(500) not null comment 'for moderators',
    opened_at datetime(3)  not null,
    constraint shop_dispute_once primary key (shop_id, member_id),
    constraint shop_dispute_of foreign key (shop_id) references shop (id)
);
