-- A shop keeps its identity across the years of a community.
create table shop (
    id           int          not null auto_increment primary key,
    community_id int          not null,
    name_ko      varchar(80)  not null,
    name_en      varchar(80)  not null,
    domain       varchar(253) null comment 'registrable domain in punycode, host below a platform, or page on a marketplace; needed before it can wear a badge',
    listed_year  smallint     not null comment 'the first edition that listed it',
    created_at   datetime(3)  not null,
    constraint shop_domain_once_per_community unique (community_id, domain),
    constraint shop_of_community foreign key (community_id) references community (id)
);

-- What else a shop is known by, as rulings found: next year's nominations under any of them are one shop's.
create table shop_address (
    community_id int          not null,
    address      varchar(253) not null,
    shop_id      int          not null,
    constraint shop_address_once_per_community primary key (community_id, address),
    constraint shop_address_of foreign key (shop_id) references shop (id)
);

-- Who speaks for a shop or works there, and until when: a tie that has ended still counts for the year in which it was one, so
-- rows are only added, and ended once.
create table shop_tie (
    id        bigint      not null auto_increment primary key,
    shop_id   int         not null,
    member_id bigint      not null,
    kind      varchar(5)  not null comment 'OWNER or STAFF',
    since     datetime(3) not null,
    ended_at  datetime(3) null,
    constraint shop_tie_of foreign key (shop_id) references shop (id)
);
create index shop_tie_by_shop on shop_tie (shop_id);

-- Whom moderators asked to speak for a shop; who accepts does so, and is tied to it from then on.
create table shop_owner (
    shop_id     int         not null,
    member_id   bigint      not null,
    asked_at    datetime(3) not null,
    accepted_at datetime(3) null comment 'null while the member has not answered',
    constraint shop_owner_once primary key (shop_id, member_id),
    constraint shop_owner_of foreign key (shop_id) references shop (id)
);
