-- What a batch could not do and set aside, so that the rest went on; gone once it was done after all.
create table setback_piece (
    work         varchar(40)  not null comment 'which batch',
    subject      varchar(80)  not null comment 'which piece of it: edition/12, mail/34',
    community_id int          null comment 'whose desk shows it; null: only the hosts',
    words        varchar(300) not null comment 'what the failure said; nothing personal',
    times        int          not null default 1,
    first_at     datetime(3)  not null,
    latest_at    datetime(3)  not null,
    constraint setback_piece_once primary key (work, subject)
);
create index setback_piece_of on setback_piece (community_id, latest_at);
