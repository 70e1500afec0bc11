-- Every method an award may be counted by, with what each of them needs to be fixed beforehand.
alter table edition add column favourite_percent int not null default 50 comment 'what favourites decide in votes and marks';
alter table edition add column unrated varchar(12) not null default 'NO_OPINION' comment 'to methods that compare pairs';
alter table edition add column nomination_repeats varchar(10) not null default 'DISTINCT' comment 'a nominee named twice by one member';
alter table edition add column newcomer_award boolean not null default false;

-- The ballots of a count as anyone may download them once it is published: gzip, in parts, so that no statement grows with them.
create table result_ballots (
    edition_id int        not null,
    part       int        not null,
    content    mediumblob not null,
    constraint result_ballots_part primary key (edition_id, part)
);

-- What is told beside a count and decides nothing: it belongs to exactly one count.
alter table result add column ballots_hash binary(32) null comment 'SHA-256 of ballots.csv';
alter table result add column ballots_size bigint null comment 'bytes of ballots.csv';
alter table result add column changed bigint null comment 'voters who changed their ballot before the close';
alter table result add column report mediumblob null comment 'canonical JSON: bootstrap and other methods';

-- A run says what it is at, and any moderator may stop it.
alter table result_run add column stage varchar(12) not null default 'COUNTING';
alter table result_run add column cancelled boolean not null default false;
