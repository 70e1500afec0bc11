-- Whom those who speak for a shop asked to do so too: by mail address, whether anybody has it or not, until it is answered or over.
create table shop_invitation (
    shop_id    int          not null,
    address    varchar(254) not null,
    code_hash  binary(32)   not null comment 'of the code in the mail to that very address, for this shop and address alone',
    invited_by bigint       not null comment 'member who speaks for the shop',
    invited_at datetime(3)  not null,
    expires_at datetime(3)  not null,
    constraint shop_invitation_once primary key (shop_id, address),
    constraint shop_invitation_of foreign key (shop_id) references shop (id)
);
create index shop_invitation_by_end on shop_invitation (expires_at);

-- Asked before there were such mails, and not answered: they are asked again.
delete from shop_owner where accepted_at is null and invited_by is not null;
-- shop_owner.invited_by is written no more; it goes once no node is left that asks for it.
