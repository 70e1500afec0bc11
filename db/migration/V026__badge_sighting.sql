-- Where a badge was last found on its shop's own pages, when somebody who speaks for the shop had it looked for.
create table badge_sighting (
    award_code char(8)       not null primary key,
    page       varchar(2000) not null,
    seen_at    datetime(3)   not null
);
