-- The plaque of an award, from the offer until it has arrived: one for each award.
create table fulfilment_plaque (
    award_code   char(8)     not null primary key,
    community_id int         not null,
    shop_id      int         not null,
    state        varchar(14) not null comment 'OFFERED, ACCEPTED, PROOF_APPROVED, ORDERED, SHIPPED or DELIVERED',
    version      int         not null,
    carrier      varchar(20) null comment 'one of the settings; null until it was shipped',
    tracking     varchar(40) null,
    moved_at     datetime(3) not null comment 'when it came into its state',
    constraint fulfilment_plaque_in foreign key (community_id) references community (id),
    constraint fulfilment_plaque_for foreign key (shop_id) references shop (id)
);
create index fulfilment_plaque_by_shop on fulfilment_plaque (shop_id);
create index fulfilment_plaque_by_state on fulfilment_plaque (state, moved_at);

-- Where it is sent: sealed, and erased a month after it has arrived.
create table fulfilment_destination (
    award_code char(8)         not null primary key,
    account_id bigint          not null comment 'who gave it',
    sealed     varbinary(4000) not null,
    given_at   datetime(3)     not null,
    constraint fulfilment_destination_of foreign key (award_code) references fulfilment_plaque (award_code)
);
create index fulfilment_destination_by_account on fulfilment_destination (account_id);
