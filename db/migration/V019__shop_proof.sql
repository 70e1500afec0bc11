-- By which published code the owner of a shop proved it, so that it can be looked for again.
create table shop_proof (
    shop_id       int          not null,
    member_id     bigint       not null,
    way           varchar(12)  not null comment 'META, FILE or DNS',
    address       varchar(253) not null,
    code_hash     binary(32)   not null,
    due_at        datetime(3)  not null comment 'when it is looked for next',
    missing_since datetime(3)  null comment 'null where it stood there the last time',
    warned_at     datetime(3)  null,
    lost_at       datetime(3)  null comment 'when it had been missing for too long',
    constraint shop_proof_once primary key (shop_id, member_id),
    constraint shop_proof_of foreign key (shop_id) references shop (id)
);
create index shop_proof_by_due on shop_proof (due_at);

alter table badge_state
    modify changed_by bigint null comment 'null where no person did it: the shop’s address could not be proved again';
