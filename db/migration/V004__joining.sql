-- How people come into a community by themselves.
create table joining_invite (
    id           int         not null auto_increment primary key,
    community_id int         not null,
    code_hash    binary(32)  not null comment 'SHA-256 of 80 random bits; the code itself is shown once and kept nowhere',
    label        varchar(80) not null comment 'for whom it was made, in the moderators'' words',
    most_uses    int         not null,
    uses         int         not null default 0,
    created_by   bigint      not null,
    created_at   datetime(3) not null,
    expires_at   datetime(3) not null,
    ended_at     datetime(3) null comment 'a moderator ended it before its time',
    constraint joining_invite_code unique (code_hash),
    constraint joining_invite_into foreign key (community_id) references community (id)
);
create index joining_invite_by_community on joining_invite (community_id);

-- One request a person and community; asked again after a refusal it is the same row. What was decided before stands in the audit.
create table joining_request (
    id           int          not null auto_increment primary key,
    community_id int          not null,
    account_id   bigint       not null,
    message      varchar(500) not null,
    asked_at     datetime(3)  not null,
    state        varchar(10)  not null comment 'WAITING, APPROVED or DECLINED',
    reason       varchar(500) null comment 'why it was declined; the person reads it',
    decided_at   datetime(3)  null,
    constraint joining_request_once unique (community_id, account_id),
    constraint joining_request_into foreign key (community_id) references community (id),
    constraint joining_request_by foreign key (account_id) references community_account (id)
);
