-- A count that finds another number of ballots than lay in the box when it was shut is refused. A box that was shut before counts
-- itself when it is counted the next time.
alter table ballot_key add column shut_ballots bigint null comment 'how many ballots lay in the box when it was shut';
