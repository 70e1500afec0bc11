-- Where communities have their own programs told of what became public or changed.
create table webhook_endpoint (
    id            int            not null auto_increment primary key,
    community_id  int            not null,
    url           varchar(1000)  not null,
    secret        varbinary(128) not null comment 'signs what is delivered; sealed under the installation key',
    former_secret varbinary(128) null comment 'signs beside it until former_until',
    former_until  datetime(3)    null,
    state         varchar(8)     not null comment 'ACTIVE, or GONE: it answered that it is gone for good',
    added_at      datetime(3)    not null,
    constraint webhook_endpoint_in foreign key (community_id) references community (id)
);

-- What is delivered there, written in the transaction of what happened.
create table webhook_delivery (
    id         varchar(40)  character set ascii collate ascii_bin not null primary key comment 'webhook-id: the same at each try',
    webhook_id int          not null,
    event      varchar(40)  not null,
    body       mediumtext   not null comment 'JSON; what is signed are its bytes in UTF-8',
    state      varchar(10)  not null comment 'QUEUED, DELIVERED, or ASIDE: not tried again by itself',
    attempts   int          not null comment 'since it was queued last',
    created_at datetime(3)  not null,
    next_at    datetime(3)  not null,
    constraint webhook_delivery_to foreign key (webhook_id) references webhook_endpoint (id) on delete cascade
);
create index webhook_delivery_due on webhook_delivery (state, next_at);
create index webhook_delivery_of on webhook_delivery (webhook_id, created_at);

create table webhook_attempt (
    id          bigint      not null auto_increment primary key,
    delivery_id varchar(40) character set ascii collate ascii_bin not null,
    tried_at    datetime(3) not null,
    status      int         null comment 'of the answer; null where there was none',
    trouble     varchar(20) null comment 'why there was none',
    constraint webhook_attempt_of foreign key (delivery_id) references webhook_delivery (id) on delete cascade
);

-- What a community recommended when it was last looked at: it changes with the time, too, and not only by an act.
create table webhook_recommendation (
    community_id int         not null primary key,
    awards       varchar(64) not null comment 'SHA-256 of their codes; empty where nothing is recommended'
);
