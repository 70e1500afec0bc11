-- Which members have read what was recommended by the awards of a year, and want it out of sight.
create table recommendation_dismissal (
    member_id    bigint      not null,
    edition_id   int         not null,
    dismissed_at datetime(3) not null,
    constraint recommendation_dismissal_once primary key (member_id, edition_id)
);
