-- What was counted in each category, the result that moderators signed, and the awards it gave once published.
create table result_count (
    category_id   int         not null,
    version       int         not null comment 'of the result for which it was counted',
    document      longblob    not null comment 'canonical JSON: the whole count, exact',
    document_hash binary(32)  not null,
    stamp         binary(32)  not null comment 'HMAC under the master key; without it nothing here is believed',
    ballots_hash  binary(32)  null comment 'SHA-256 of ballots.csv',
    ballots_size  bigint      null comment 'bytes of ballots.csv',
    changed       bigint      null comment 'voters who changed their ballot before the close',
    report        mediumblob  null comment 'canonical JSON: bootstrap and other methods',
    counted_at    datetime(3) not null,
    constraint result_count_version primary key (category_id, version),
    constraint result_count_of foreign key (category_id) references edition_category (id)
);

-- A result: what is signed, when it came out, and whether it holds.
create table result (
    edition_id    int         not null,
    version       int         not null comment 'from 1; the next one after an annulment or a correction',
    document      mediumblob  null comment 'canonical JSON over the counts of several categories; null: the one count is the document',
    document_hash binary(32)  not null comment 'SHA-256 of what is signed: that document',
    stamp         binary(32)  not null comment 'HMAC under the master key; without it nothing here is believed',
    release_at    datetime(3) null comment 'when to publish, set by a moderator',
    published_at  datetime(3) null,
    signatures    int         null comment 'how many had signed when it was published',
    reason        varchar(500) null comment 'why there is another version; null for the first',
    ended_at      datetime(3) null comment 'from then on a published version holds no longer',
    end_reason    varchar(500) null,
    proposal_id   bigint      null comment 'the decision of two by which it ended; who they were is in the stamp',
    constraint result_version primary key (edition_id, version),
    constraint result_of foreign key (edition_id) references edition (id)
);

-- Of which counts a result is made: of exactly one for each category that was counted, or nothing of it is believed.
create table result_part (
    edition_id    int not null,
    version       int not null,
    category_id   int not null,
    count_version int not null comment 'of that category; an earlier one where a correction left it alone',
    constraint result_part_once primary key (edition_id, version, category_id, count_version)
);

-- An annulment, whatever is stored of the result: one that is not believed any more stays as it was found.
create table result_annulment (
    proposal_id bigint       not null primary key comment 'the decision of two; who they were is in the stamp',
    edition_id  int          not null,
    version     int          not null comment 'the highest number in use: this one and all before hold no longer',
    annulled_at datetime(3)  not null comment 'nor does what was published before',
    reason      varchar(500) not null,
    stamp       binary(32)   not null comment 'HMAC of all the others under the master key',
    constraint result_annulment_of foreign key (edition_id) references edition (id)
);

-- The ballots of a count as anyone may download them once it is published: gzip, in parts, so that no statement grows with them.
create table result_ballots (
    category_id int        not null,
    version     int        not null comment 'of the count',
    part        int        not null,
    content     mediumblob not null,
    constraint result_ballots_part primary key (category_id, version, part)
);

-- What two people decided to correct, until the version that takes it into account is published.
create table result_correction (
    edition_id   int          not null primary key,
    disqualified text         not null comment 'numbers of shops, with commas; those of the second category and later as 2:1',
    left_out     text         not null comment 'files of paper ballots by SHA-256 in hex, with commas',
    reason       varchar(500) not null,
    proposal_id  bigint       not null comment 'how two people decided it; who they were is in the stamp',
    stamp        binary(32)   not null comment 'HMAC of all the others under the master key; without it nobody decided it'
);

create table result_sign_off (
    edition_id    int         not null,
    account_id    bigint      not null,
    document_hash binary(32)  not null comment 'the result that was signed; a new count needs new signatures',
    signed_at     datetime(3) not null,
    stamp         binary(32)  not null comment 'HMAC of all the others under the master key; without it nobody signed',
    constraint result_sign_off_once primary key (edition_id, document_hash, account_id)
);

-- A count that is running: one at a time for a category, on any node. A row that stopped beating may be taken over.
create table result_run (
    category_id int         not null primary key,
    run         binary(16)  not null comment 'random: the run that holds the row',
    stage       varchar(12) not null default 'COUNTING',
    done        bigint      not null,
    total       bigint      not null,
    cancelled   boolean     not null default false comment 'any moderator may stop it',
    beat_at     datetime(3) not null
);

create table result_award (
    code             char(8)     not null primary key comment 'Crockford base32, 7 + 1 check symbol; never used again',
    edition_id       int         not null,
    category_id      int         not null,
    shop_id          int         not null,
    name_ko          varchar(80) not null comment 'of the shop, as the signed document has it',
    name_en          varchar(80) not null,
    domain           varchar(253) null,
    kind             varchar(20) not null comment 'SHOP_OF_THE_YEAR, BEST_OF_CRITERION or NEWCOMER_OF_THE_YEAR',
    criterion_number int         null,
    joint            boolean     not null,
    version          int         not null comment 'the latest version of the result that gives it',
    issued_at        datetime(3) not null,
    expires_at       datetime(3) not null,
    constraint result_award_of foreign key (edition_id) references edition (id)
);
create index result_award_by_shop on result_award (shop_id);
