-- What a missing rating means to majority judgment, and how many shops win by STAR. Rules that are fixed already never spoke of
-- either and mean these defaults.
alter table edition add column missing_marks varchar(12) not null default 'NORMALIZED' comment 'to majority judgment';
alter table edition add column seats int not null default 1 comment 'equal winners of STAR';

-- A shortlist that moderators gave out before voting opens: who was told that they are on it. Whoever is told stays, unless
-- withdrawn by a ruling of the kind WITHDRAW; who moves up then is told too.
create table nomination_announced (
    edition_id   int         not null,
    nominee_id   int         not null,
    announced_at datetime(3) not null,
    constraint nomination_announced_once primary key (edition_id, nominee_id),
    constraint nomination_announced_of foreign key (nominee_id) references nomination_nominee (id)
);
