-- How people come into a community. Every join date that was ever written down stays, with the moment of writing: the roll of a
-- year is what was known at the moment of its freeze, so no later entry changes it.
create table community_join (
    id          bigint      not null auto_increment primary key,
    member_id   bigint      not null,
    joined_on   date        not null,
    how         varchar(10) not null comment 'MODERATOR, ROSTER, INVITE or REQUEST',
    recorded_at datetime(3) not null comment 'when it was written down; rows are only added',
    constraint community_join_of foreign key (member_id) references community_member (id)
);
create index community_join_by_member on community_join (member_id, recorded_at);

-- Members of earlier days count as written down on the day they joined.
-- [jooq ignore start]
insert into community_join (member_id, joined_on, how, recorded_at)
select id, joined_on, 'MODERATOR', joined_on from community_member;
-- [jooq ignore stop]

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
