-- What strangers report: a badge where it should not be. Who reported it is nowhere.
create table badge_misuse (
    id           int           not null auto_increment primary key,
    community_id int           not null,
    award_code   char(8)       null comment 'null where what was seen is no award of ours',
    page         varchar(2000) character set ascii collate ascii_bin not null comment 'where it was seen: http or https',
    host         varchar(255)  character set ascii collate ascii_bin not null comment 'of the page',
    kind         varchar(10)   not null comment 'COPIED, UNTRUE, FAKE or OTHER',
    words        varchar(1000) not null comment 'of whoever reported it first, for moderators',
    times        int           not null comment 'how often the same was reported while it was open',
    first_at     datetime(3)   not null,
    last_at      datetime(3)   not null,
    mailed_at    datetime(3)   null comment 'when moderators were mailed of it',
    closed_at    datetime(3)   null,
    outcome      varchar(15)   null comment 'NOTHING_WRONG, ASKED_SHOP or BADGE_HELD; null while it is open',
    open_key     binary(32)    null comment 'SHA-256 of community, award and page, by which two reports are the same; null once closed',
    constraint badge_misuse_once unique (open_key),
    constraint badge_misuse_in foreign key (community_id) references community (id)
);
create index badge_misuse_open on badge_misuse (community_id, closed_at);
create index badge_misuse_closed on badge_misuse (closed_at);
