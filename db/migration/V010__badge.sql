-- What a moderator did to a badge after it was issued; an award without a row is as its dates say.
create table badge_state (
    award_code char(8)      not null primary key,
    state      varchar(10)  not null comment 'SUSPENDED or REVOKED or ACTIVE (restored)',
    version    int          not null,
    reason     varchar(500) not null comment 'public',
    changed_by bigint       not null,
    changed_at datetime(3)  not null
);
