-- Who is about to prove that a shop is theirs: one way at a time, and only while that takes.
create table shop_claim (
    shop_id    int          not null,
    member_id  bigint       not null,
    way        varchar(12)  not null comment 'MAIL, META, FILE, DNS or INTRODUCTION',
    address    varchar(253) not null comment 'the address of the shop that is to be proved',
    code_hash  binary(32)   not null,
    tries      tinyint      not null default 0 comment 'how often a code was typed',
    evidence   varchar(500) null comment 'where moderators find the code; null while the claimant has not said',
    asked_at   datetime(3)  not null,
    expires_at datetime(3)  not null,
    constraint shop_claim_once primary key (shop_id, member_id),
    constraint shop_claim_of foreign key (shop_id) references shop (id)
);
create index shop_claim_by_end on shop_claim (expires_at);
