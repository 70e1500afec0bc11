-- Ballots are keyed by a tag, never by a member, sealed under its category's key, and every version is kept.
create table ballot_key (
    category_id  int            not null primary key,
    wrapped_key  varbinary(128) null comment 'category key under the installation key; null once destroyed',
    created_at   datetime(3)    not null,
    shut_at      datetime(3)    null comment 'from then on nothing is taken',
    destroyed_at datetime(3)    null
);

-- What lay in the box when it was shut. A count that finds anything else is refused.
create table ballot_shut (
    category_id int        not null primary key,
    ballots     bigint     not null,
    superseded  bigint     not null,
    hash        binary(32) not null comment 'SHA-256 over numbers and sorted commitments'
);

-- The commitments behind that hash, sorted, so that it can be found out later which ballot was added, dropped or swapped.
create table ballot_shut_part (
    category_id int        not null,
    standing    boolean    not null comment 'of ballots that stood; else of versions before them',
    part        int        not null,
    commitments mediumblob not null,
    constraint ballot_shut_part_once primary key (category_id, standing, part)
);

-- How many ballots of a changed box two people decided to count; a count that finds another number is refused again.
create table ballot_remedy (
    category_id int    not null primary key,
    found       bigint not null,
    missing     bigint not null
);

create table ballot (
    category_id int             not null,
    voter_tag   binary(32)      not null comment 'HMAC-SHA-256(category key, "voter" | voter)',
    ballot_id   binary(16)      not null comment 'random; the same for all versions of one ballot',
    seq         int             not null comment '1 for the first version',
    commitment  binary(32)      not null,
    sealed      varbinary(4000) not null comment 'nonce and ballot bytes, AES-256-GCM',
    constraint ballot_one_per_voter primary key (category_id, voter_tag)
);

create table ballot_superseded (
    category_id int             not null,
    voter_tag   binary(32)      not null,
    seq         int             not null,
    ballot_id   binary(16)      not null,
    commitment  binary(32)      not null,
    sealed      varbinary(4000) not null,
    constraint ballot_superseded_version primary key (category_id, voter_tag, seq)
);

-- What a voter has marked but not cast yet, sealed like a ballot. Two casts of one voter wait for the lock on this row.
create table ballot_draft (
    category_id int             not null,
    voter_tag   binary(32)      not null comment 'as in ballot',
    version     int             not null comment 'each save replaces exactly the version it began from',
    sealed      varbinary(8000) null comment 'answers and the last cast, AES-256-GCM; null before the first save',
    constraint ballot_draft_one_per_voter primary key (category_id, voter_tag)
);

-- That a member voted, by day only: for reminders and for the number of voters. Nothing ties it to a ballot.
create table ballot_turnout (
    category_id int        not null,
    member_id   bigint     not null,
    voted_on    date       not null,
    paper_file  binary(32) null comment 'SHA-256 of the latest file that the ballot came from; null once the member votes online',
    constraint ballot_turnout_once primary key (category_id, member_id)
);

-- How many have voted, as it was last made public: in steps, so that nobody learns from it when somebody voted.
create table ballot_participation (
    category_id int         not null primary key,
    ballots     int         not null,
    told_at     datetime(3) not null
);

create table ballot_import (
    edition_id   int         not null,
    file_hash    binary(32)  not null comment 'SHA-256: the same file changes nothing the second time',
    line_count   int         not null,
    imported_by  bigint      not null,
    imported_at  datetime(3) not null,
    asked_by     bigint      not null comment 'the first of the two who decided it',
    asked_name   varchar(60) not null comment 'public, as it was then; empty: a host without one',
    decided_by   bigint      not null comment 'the second',
    decided_name varchar(60) not null,
    constraint ballot_import_takes_two check (asked_by <> decided_by),
    constraint ballot_import_once primary key (edition_id, file_hash)
);

-- How many ballots of each category a file held.
create table ballot_import_part (
    edition_id   int        not null,
    file_hash    binary(32) not null,
    category_id  int        not null,
    ballot_count int        not null,
    constraint ballot_import_part_once primary key (edition_id, file_hash, category_id),
    constraint ballot_import_part_of foreign key (edition_id, file_hash) references ballot_import (edition_id, file_hash)
);
