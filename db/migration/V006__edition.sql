-- One year's award of one community: its dates, its rules, and the rules document once frozen.
create table edition (
    id                     int          not null auto_increment primary key,
    public_id              binary(16)   not null comment 'names the edition in the public record',
    community_id           int          not null,
    award_year             smallint     not null,
    name_ko                varchar(80)  not null,
    name_en                varchar(80)  not null,
    zone                   varchar(40)  not null comment 'IANA name; every date is shown in it',
    nominating_opens_at    datetime(3)  not null,
    nominating_closes_at   datetime(3)  not null,
    voting_opens_at        datetime(3)  not null,
    voting_closes_at       datetime(3)  not null,
    publishes_at           datetime(3)  null comment 'null: a moderator presses the button',
    joined_by              date         not null comment 'members who joined on this day or before may vote',
    paper_ballots          boolean      not null default false comment 'ballots on paper are added from files',
    days_on_record         int          not null default 0 comment 'how long a membership must have been written down at the freeze',
    category_order         varchar(10)  not null default 'RULES' comment 'in which a voter is offered several categories',
    nominations_per_member int          not null,
    nomination_method      varchar(20)  not null,
    nomination_repeats     varchar(10)  not null default 'DISTINCT' comment 'a nominee named twice by one member',
    shortlist_size         int          not null,
    method                 varchar(30)  not null,
    missing_marks          varchar(12)  not null default 'NORMALIZED' comment 'to majority judgment',
    favourite_percent      int          not null default 50 comment 'what favourites decide in votes and marks',
    unrated                varchar(12)  not null default 'NO_OPINION' comment 'to methods that compare pairs',
    seats                  int          not null default 1 comment 'equal winners of STAR',
    shrink                 int          not null comment 'm of the shrunk average',
    quorum_ratings         int          not null comment 'ratings a shop needs at least',
    quorum_percent         int          not null comment 'and the same as a share of valid ballots',
    minimum_shops          int          not null comment 'shops a ballot must rate in full to count',
    newcomer_award         boolean      not null default false,
    rules_document         mediumblob   null comment 'canonical JSON, frozen when voting opens',
    rules_hash             binary(32)   null,
    rules_frozen_at        datetime(3)  null,
    rules_stamp            binary(32)   null comment 'HMAC under the master key of all that is fixed; without it the rules are not believed',
    published_at           datetime(3)  null,
    created_at             datetime(3)  not null,
    constraint edition_one_a_year unique (community_id, award_year),
    constraint edition_public_id unique (public_id),
    constraint edition_of_community foreign key (community_id) references community (id)
);

-- Who ran a year when its rules were fixed: only they sign its result, or whoever came into office three days before.
create table edition_staff (
    edition_id  int         not null,
    account_id  bigint      not null,
    public_name varchar(60) null comment 'the name of then; null: none was chosen',
    since       datetime(3) not null comment 'in office since',
    constraint edition_staff_once primary key (edition_id, account_id),
    constraint edition_staff_of foreign key (edition_id) references edition (id)
);

create table edition_criterion (
    edition_id int         not null,
    number     int         not null comment '1..n in the order of the ballot',
    name_ko    varchar(40) not null,
    name_en    varchar(40) not null,
    weight     int         not null comment 'whole numbers summing to 100',
    constraint edition_criterion_number primary key (edition_id, number),
    constraint edition_criterion_of foreign key (edition_id) references edition (id)
);

-- What a year gives an award for. A year with one category reads and counts as the year itself.
create table edition_category (
    id                     int         not null auto_increment primary key,
    edition_id             int         not null,
    public_id              binary(16)  not null comment 'names the category in ballots where the year has several',
    number                 int         not null comment '1..n, the order of the rules',
    slug                   varchar(40) not null comment 'in addresses, where the year has several',
    name_ko                varchar(40) not null default '' comment 'empty while it is the only one: it is called as the year',
    name_en                varchar(40) not null default '',
    about_ko               varchar(300) not null default '' comment 'what belongs in it',
    about_en               varchar(300) not null default '',
    nominations_per_member int         null comment 'this and the following: null, as the year says',
    shortlist_size         int         null,
    method                 varchar(30) null comment 'with all that methods need, or with nothing',
    missing_marks          varchar(12) null,
    favourite_percent      int         null,
    unrated                varchar(12) null,
    seats                  int         null,
    shrink                 int         null,
    quorum_ratings         int         null comment 'with the share, or without',
    quorum_percent         int         null,
    minimum_shops          int         null,
    ended_at               datetime(3) null comment 'withdrawn or merged by a ruling: no part of the year any more',
    into_category_id       int         null comment 'merged: where its nominations went',
    constraint edition_category_number_once unique (edition_id, number),
    constraint edition_category_slug_once unique (edition_id, slug),
    constraint edition_category_public_id unique (public_id),
    constraint edition_category_of foreign key (edition_id) references edition (id)
);

-- Criteria of a category of its own; without a row it has the year's.
create table edition_category_criterion (
    category_id int         not null,
    number      int         not null comment '1..n in the order of the ballot',
    name_ko     varchar(40) not null,
    name_en     varchar(40) not null,
    weight      int         not null comment 'whole numbers summing to 100',
    constraint edition_category_criterion_number primary key (category_id, number),
    constraint edition_category_criterion_of foreign key (category_id) references edition_category (id)
);

create table edition_date_move (
    id         bigint       not null auto_increment primary key,
    edition_id int          not null,
    milestone  varchar(20)  not null,
    moved_from datetime(3)  null,
    moved_to   datetime(3)  null,
    reason     varchar(500) not null,
    moved_by   bigint       not null comment 'account',
    moved_at   datetime(3)  not null,
    constraint edition_date_move_of foreign key (edition_id) references edition (id)
);

-- What has happened already: a date that passed while nobody ran is caught up once, by one node.
create table edition_milestone (
    edition_id int         not null,
    milestone  varchar(20) not null,
    passed_at  datetime(3) not null comment 'when it was noticed; the edition says when it was due',
    constraint edition_milestone_once primary key (edition_id, milestone),
    constraint edition_milestone_of foreign key (edition_id) references edition (id)
);
