-- Who was proposed, what the moderators ruled, and the shortlist once voting has opened.
create table nomination_nominee (
    id          int          not null auto_increment primary key,
    category_id int          not null,
    name        varchar(200) not null,
    match_key   varchar(200) character set utf8mb4 collate utf8mb4_bin not null comment 'normalised: equal keys are one nominee',
    shop_id     int          null,
    constraint nomination_nominee_once unique (category_id, match_key),
    constraint nomination_nominee_in foreign key (category_id) references edition_category (id)
);

create table nomination (
    category_id   int          not null,
    nominator_tag binary(32)   not null comment 'HMAC of the nominator under the key of the year; never a member id',
    place         int          not null comment 'line of the nomination, 1..n; repeats are kept',
    nominee_id    int          not null,
    reason        varchar(300) null,
    constraint nomination_line primary key (category_id, nominator_tag, place),
    constraint nomination_of foreign key (nominee_id) references nomination_nominee (id)
);

create table nomination_ruling (
    id              int          not null auto_increment primary key,
    category_id     int          not null,
    kind            varchar(12)  not null comment 'MERGE, SET_ASIDE, ADD, LEAVE_OUT or WITHDRAW',
    nominee_id      int          not null,
    into_nominee_id int          null comment 'MERGE: the nominee that keeps the votes',
    reason          varchar(500) not null comment 'public',
    ruled_by        bigint       not null comment 'account',
    ruled_at        datetime(3)  not null,
    undone_by       bigint       null,
    undone_at       datetime(3)  null,
    constraint nomination_ruling_on foreign key (nominee_id) references nomination_nominee (id)
);

-- What the moderators decided about whole categories: merged, split, renamed, withdrawn, or a nominee moved to another. Public.
create table nomination_category_ruling (
    id               int          not null auto_increment primary key,
    edition_id       int          not null,
    kind             varchar(12)  not null comment 'MERGE, SPLIT, RENAME, WITHDRAW or MOVE',
    category_id      int          not null,
    into_category_id int          null comment 'MERGE, MOVE: that took the nominations; SPLIT: that was made',
    name_ko          varchar(40)  not null comment 'of the category, when this was decided',
    name_en          varchar(40)  not null,
    into_ko          varchar(40)  not null default '' comment 'of the other one; RENAME: the name from then on',
    into_en          varchar(40)  not null default '',
    nominees         text         not null comment 'SPLIT, MOVE: the names of those who went',
    reason           varchar(500) not null comment 'public',
    ruled_by         bigint       not null comment 'account',
    ruled_at         datetime(3)  not null,
    undone_by        bigint       null,
    undone_at        datetime(3)  null,
    constraint nomination_category_ruling_on foreign key (category_id) references edition_category (id)
);

create table nomination_shortlisted (
    category_id int not null,
    number      int not null comment 'the shop number on ballots, 1..n',
    shop_id     int not null,
    nominee_id  int not null,
    constraint nomination_shortlisted_number primary key (category_id, number),
    constraint nomination_shortlisted_once unique (category_id, shop_id)
);

-- Who stands on a shortlist that moderators published before voting opens. Whoever stands here stays, unless withdrawn by a
-- ruling of the kind WITHDRAW; who moves up then is added.
create table nomination_announced (
    category_id  int         not null,
    nominee_id   int         not null,
    announced_at datetime(3) not null,
    constraint nomination_announced_once primary key (category_id, nominee_id),
    constraint nomination_announced_of foreign key (nominee_id) references nomination_nominee (id)
);

create table nomination_import (
    edition_id  int         not null,
    file_hash   binary(32)  not null comment 'SHA-256: the same file changes nothing the second time',
    line_count  int         not null,
    imported_by bigint      not null,
    imported_at datetime(3) not null,
    constraint nomination_import_once primary key (edition_id, file_hash)
);

-- The key of a year's nominator tags: the same person gives the same tag in all its categories, and nobody finds the person by the tag.
create table nomination_secret (
    edition_id int            not null primary key,
    sealed     varbinary(128) not null comment '32 bytes under the installation key',
    created_at datetime(3)    not null
);
