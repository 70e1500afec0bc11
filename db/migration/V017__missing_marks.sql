-- What a missing rating means to majority judgment, and how many shops win by STAR. Rules that are fixed already never spoke of
-- either and mean these defaults.
alter table edition add column missing_marks varchar(12) not null default 'NORMALIZED' comment 'to majority judgment';
alter table edition add column seats int not null default 1 comment 'equal winners of STAR';
