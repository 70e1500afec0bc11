-- A year that a community plays in a copy of itself: one at a time, and thrown away with everything it has.
create table rehearsal (
    community_id int         not null primary key comment 'whose year is played; one at a time',
    copy_id      int         not null comment 'the community in which it is played',
    award_year   smallint    not null,
    voters       int         not null comment 'invented members',
    nominated    boolean     not null default false comment 'whether they have nominated',
    ballots      int         not null default 0 comment 'how many of them have come to the ballot',
    begun_at     datetime(3) not null,
    ends_at      datetime(3) not null comment 'from then on it is cleared away',
    constraint rehearsal_of foreign key (community_id) references community (id),
    constraint rehearsal_in foreign key (copy_id) references community (id),
    constraint rehearsal_copy_once unique (copy_id)
);
